import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommentStore } from "../comment-store.js";
import { CommentsError } from "../errors.js";
import { storeChecks } from "../store-contract/index.js";
import { memoryStore } from "./memory.js";
import { postgresStore } from "./postgres.js";
import { sqliteStore } from "./sqlite.js";

type Engine = { store: CommentStore; close(): Promise<void> };

const POSTGRES = process.env["NIGHTDESK_POSTGRES"] ?? "postgres://root@127.0.0.1:5432/test";

async function openSqlite(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "comments-"));
  const client = createClient({ url: `file:${join(folder, "comments.db")}` });
  await client.execute("PRAGMA busy_timeout = 10000");
  await client.execute("PRAGMA journal_mode = WAL");
  const store = sqliteStore(client);
  await store.setup();
  return {
    store,
    close: async () => {
      client.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPostgres(): Promise<Engine> {
  const pool = new pg.Pool({ connectionString: POSTGRES, max: 10, connectionTimeoutMillis: 3_000 });
  const table = `comments_test_${process.pid}`;
  const store = postgresStore(pool, { table });
  await store.setup();
  return {
    store,
    close: async () => {
      await pool.query(`DROP TABLE ${table}, ${table}_nonce`);
      await pool.end();
    },
  };
}

async function reachPostgres(): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: POSTGRES, connectionTimeoutMillis: 3_000 });
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    return `no PostgreSQL at ${POSTGRES}: ${error instanceof Error ? error.message : error}`;
  }
}

const unreachable = await reachPostgres();

contract("memory", async () => ({ store: memoryStore(), close: async () => {} }));
contract("SQLite", openSqlite);
if (unreachable === undefined) contract("PostgreSQL", openPostgres);
else {
  it("PostgreSQL", (context) => {
    if (process.env["CI"]) throw new Error(unreachable);
    context.skip(unreachable);
  });
}

it("a table name that is none is refused", () => {
  const client = { execute: async () => ({ rows: [] }) };
  expect(() => sqliteStore(client, { table: "x; drop" })).toThrow(CommentsError);
});

/** What every store does, in every engine. */
function contract(engine: string, open: () => Promise<Engine>): void {
  describe(engine, () => {
    let store: CommentStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());
    it.each(storeChecks)("$name", ({ run }) => run(store), 60_000);
  });
}
