import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { sqliteStore } from "@nightdesk/comments/stores/sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "moderation-queue-"));
const db = join(folder, "comments.db");

/** Runs the program as a person would, in a process of its own. */
function run(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", MAIN, "--db", db, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: (stdout + stderr).trim() });
    });
  });
}

beforeAll(async () => {
  const client = createClient({ url: `file:${db}` });
  const store = sqliteStore(client);
  await store.setup();
  const comment = {
    articleId: "bridge",
    email: "sok@example.org",
    createdAt: Date.UTC(2026, 1, 19, 8),
    status: "held",
  } as const;
  await store.submit({ ...comment, name: "Sok", comment: "Is it\nsafe? \u001b[31m" });
  await store.submit({ ...comment, name: "Dara", comment: "Cheap watches", email: "dara@example.org" });
  client.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it("lists, approves, marks as spam, exports and erases", async () => {
  expect((await run("list")).output).toBe(
    "1\t2026-02-19T08:00:00.000Z\tbridge\tSok\tIs it safe? ?[31m\n2\t2026-02-19T08:00:00.000Z\tbridge\tDara\tCheap watches",
  );
  expect(await run("approve", "1")).toEqual({ code: 0, output: "Comment 1 is now published." });
  expect(await run("spam", "2")).toEqual({ code: 0, output: "Comment 2 is now spam." });
  expect((await run("list")).output).toBe("Nothing waits.");
  expect((await run("list", "spam")).output).toContain("Cheap watches");
  expect(JSON.parse((await run("export", "SOK@example.org")).output)).toMatchObject([
    { id: "1", status: "published" },
  ]);
  expect(await run("erase", "sok@example.org")).toEqual({ code: 0, output: "1 comments were emptied." });
  expect(JSON.parse((await run("export", "sok@example.org")).output)).toEqual([]);
}, 60_000);

it("says what it does not know, and fails", async () => {
  expect(await run("approve", "99")).toEqual({ code: 1, output: "There is no comment 99." });
  expect((await run("dance", "1")).code).toBe(1);
  expect((await run("approve")).output).toContain("moderation-queue [--db FILE]");
}, 60_000);
