import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommentStore, NewComment } from "../comment-store.js";
import { CommentsError } from "../errors.js";
import { memoryStore } from "./memory.js";
import { postgresStore } from "./postgres.js";
import { sqliteStore } from "./sqlite.js";

type Engine = { store: CommentStore; close(): Promise<void> };

const POSTGRES = process.env["NIGHTDESK_POSTGRES"] ?? "postgres://root@127.0.0.1:5432/test";

async function openSqlite(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "comments-"));
  const client = createClient({ url: `file:${join(folder, "comments.db")}` });
  await client.execute("PRAGMA busy_timeout = 10000");
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

    const now = Date.UTC(2026, 1, 19, 8);
    const make = (articleId: string, change: Partial<NewComment> = {}): NewComment => ({
      articleId,
      name: "Sok",
      email: "Sok@example.org",
      comment: "Hello",
      status: "published",
      createdAt: now,
      visitor: "v1",
      ...change,
    });

    it("gives back what was stored, and what was left out stays out", async () => {
      const full = make("a1", { parent: "7", website: "https://example.com/", status: "held" });
      const { comment, created } = await store.submit(full);
      expect(created).toBe(true);
      expect(comment).toEqual({ ...full, id: comment.id });
      expect(await store.get(comment.id)).toEqual(comment);
      const bare = await store.submit({
        articleId: "a1",
        name: "x",
        comment: "y",
        status: "spam",
        createdAt: 1,
      });
      expect(bare.comment).toEqual({
        id: bare.comment.id,
        articleId: "a1",
        name: "x",
        comment: "y",
        status: "spam",
        createdAt: 1,
      });
      for (const id of ["0", "999999", "x", "-1", "1e3", "9".repeat(30)])
        expect(await store.get(id)).toBeUndefined();
    });

    it("stores equal comments once, those of another name, place or text each", async () => {
      const { comment } = await store.submit(make("a2"));
      expect(await store.submit(make("a2", { comment: " HELLO ", createdAt: now + 1 }))).toEqual({
        comment,
        created: false,
      });
      for (const change of [{ name: "Dara" }, { parent: "1" }, { comment: "Hello!" }]) {
        expect((await store.submit(make("a2", change))).created).toBe(true);
      }
    });

    it("stores one of 1,000 equal submissions at once, and all of 1,000 different ones", async () => {
      const equal = await Promise.all(Array.from({ length: 1_000 }, () => store.submit(make("a3"))));
      expect(equal.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(equal.map(({ comment }) => comment.id)).size).toBe(1);
      await Promise.all(
        Array.from({ length: 1_000 }, (_, i) => store.submit(make("a4", { comment: `Hello ${i}` }))),
      );
      const { comments } = await store.list({ articleId: "a4", status: "published", limit: 2_000 });
      expect(new Set(comments.map(({ comment }) => comment)).size).toBe(1_000);
      expect(comments).toHaveLength(1_000);
    }, 60_000);

    it("lists by article and status, page after page, in the order of arrival", async () => {
      for (let i = 0; i < 5; i++)
        await store.submit(make("a5", { comment: `c${i}`, status: i === 3 ? "held" : "published" }));
      const first = await store.list({ articleId: "a5", status: "published", limit: 3 });
      expect(first.comments.map(({ comment }) => comment)).toEqual(["c0", "c1", "c2"]);
      const second = await store.list({
        articleId: "a5",
        status: "published",
        limit: 3,
        ...(first.next && { after: first.next }),
      });
      expect(second.comments.map(({ comment }) => comment)).toEqual(["c4"]);
      expect(second.next).toBeUndefined();
      expect((await store.list({ articleId: "a5", status: ["held", "published"] })).comments).toHaveLength(5);
    });

    it("tells moderation about duplicates, recent and approved comments", async () => {
      await store.submit(make("a6", { name: "Vanna", email: "vanna@example.org", visitor: "v6" }));
      await store.submit(
        make("a6", {
          name: "Vanna",
          email: "vanna@example.org",
          visitor: "v6",
          comment: "x",
          status: "held",
        }),
      );
      const ask = (change: object) =>
        store.history({
          ...make("a6", { name: "Vanna", email: "VANNA@example.org", visitor: "v6" }),
          now: now + 1_000,
          ...change,
        });
      expect(await ask({})).toEqual({ duplicates: 1, recent: 2, approved: 1 });
      expect(await ask({ comment: "new", now: now + 300_000 })).toEqual({
        duplicates: 0,
        recent: 0,
        approved: 1,
      });
      expect(await ask({ comment: "new", email: undefined, visitor: undefined })).toEqual({
        duplicates: 0,
        recent: 0,
        approved: 0,
      });
    });

    it("moves a comment through the queue", async () => {
      const { comment } = await store.submit(make("a7", { status: "held" }));
      expect((await store.list({ articleId: "a7", status: "held" })).comments).toHaveLength(1);
      expect(await store.setStatus(comment.id, "published")).toEqual({ ...comment, status: "published" });
      expect((await store.list({ articleId: "a7", status: "held" })).comments).toEqual([]);
      expect(await store.setStatus("999999", "spam")).toBeUndefined();
    });

    it("uses a nonce up once, however many come at once", async () => {
      const uses = await Promise.all(Array.from({ length: 50 }, () => store.useNonce("n1", now + 1_000)));
      expect(uses.filter(Boolean)).toHaveLength(1);
      await store.forget(now);
      expect(await store.useNonce("n1", now + 1_000)).toBe(false);
    });

    it("exports and erases what is kept under an e-mail address", async () => {
      const { comment } = await store.submit(make("a8", { email: "Gone@example.org" }));
      expect(await store.exportEmail("gone@EXAMPLE.org")).toEqual([comment]);
      expect(await store.eraseEmail("gone@example.org")).toBe(1);
      expect(await store.exportEmail("gone@example.org")).toEqual([]);
      expect(await store.get(comment.id)).toEqual({
        id: comment.id,
        articleId: "a8",
        name: "",
        comment: "",
        status: "removed",
        createdAt: now,
      });
      expect((await store.submit(make("a8"))).created).toBe(true);
    });

    it("forgets who wrote old comments, and keeps the comments", async () => {
      const { comment } = await store.submit(make("a9", { createdAt: 1_000 }));
      expect(await store.forget(2_000)).toBe(1);
      const { email: _, visitor: __, ...rest } = comment;
      expect(await store.get(comment.id)).toEqual(rest);
      expect(await store.forget(2_000)).toBe(0);
    });
  });
}
