import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { createClient } from "@libsql/client";
import type { CommentStore } from "@nightdesk/comments";
import { postgresStore } from "@nightdesk/comments/stores/postgres";
import { sqliteStore } from "@nightdesk/comments/stores/sqlite";
import pg from "pg";

const AT_ONCE = 1_000;

/** How many rows 1,000 equal and 1,000 different submissions at once leave. */
export async function storeFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const folder = mkdtempSync(join(tmpdir(), "comments-bench-"));
  const client = createClient({ url: `file:${join(folder, "comments.db")}` });
  const sqlite = sqliteStore(client);
  await sqlite.setup();
  figures.push(...(await countStored("SQLite", sqlite)));
  client.close();
  rmSync(folder, { recursive: true });
  const pool = new pg.Pool({
    connectionString: process.env["NIGHTDESK_POSTGRES"] ?? "postgres://root@127.0.0.1:5432/test",
    connectionTimeoutMillis: 3_000,
  });
  const table = `comments_bench_${process.pid}`;
  const postgres = postgresStore(pool, { table });
  try {
    await postgres.setup();
    figures.push(...(await countStored("PostgreSQL", postgres)));
    await pool.query(`DROP TABLE ${table}, ${table}_nonce`);
  } catch (error) {
    console.error(`comments: PostgreSQL: ${error instanceof Error ? error.message : error}`);
    for (const kind of ["equal", "different"]) {
      figures.push({
        name: `PostgreSQL: stored of 1,000 ${kind} submissions`,
        value: Number.NaN,
        goal: { equals: kind === "equal" ? 1 : AT_ONCE },
      });
    }
  }
  await pool.end();
  return figures;
}

async function countStored(engine: string, store: CommentStore): Promise<Figure[]> {
  const submit = (articleId: string, comment: string) =>
    store.submit({ articleId, name: "Sok", comment, status: "published", createdAt: 0 });
  await Promise.all(Array.from({ length: AT_ONCE }, () => submit("equal", "Hello")));
  await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => submit("different", `Hello ${i}`)));
  const count = async (articleId: string) =>
    (await store.list({ articleId, status: "published", limit: 10_000 })).comments.length;
  return [
    {
      name: `${engine}: stored of 1,000 equal submissions`,
      value: await count("equal"),
      goal: { equals: 1 },
    },
    {
      name: `${engine}: stored of 1,000 different submissions`,
      value: await count("different"),
      goal: { equals: AT_ONCE },
    },
  ];
}
