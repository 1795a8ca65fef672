import type { CommentStore } from "../comment-store.js";
import { sqlStore } from "../internal/sql-store.js";

/** What of a libSQL client is used; `createClient` of `@libsql/client` gives one. */
export type SqliteClient = {
  execute(statement: { sql: string; args: (string | number | null)[] }): Promise<{ rows: readonly object[] }>;
};

/**
 * A store in SQLite, through a client that the caller opens and closes. Call `setup` once: it makes the tables where
 * they are not there. Needs SQLite 3.35 or later.
 *
 * @throws CommentsError `invalid-options` where the table name is not small letters, digits and `_`.
 *
 * @example
 * import { createClient } from "@libsql/client";
 * import { sqliteStore } from "@nightdesk/comments/stores/sqlite";
 *
 * const store = sqliteStore(createClient({ url: ":memory:" }));
 * await store.setup();
 * (await store.list({ status: "held" })).comments; // => []
 */
export function sqliteStore(
  client: SqliteClient,
  options: { table?: string } = {},
): CommentStore & { setup(): Promise<void> } {
  const run = async (sql: string, values: readonly (string | number | null)[]) => {
    const { rows } = await client.execute({ sql: sql.replaceAll("$", "?"), args: [...values] });
    return rows as readonly Readonly<Record<string, unknown>>[];
  };
  return sqlStore(run, {
    table: options.table ?? "comments",
    idColumn: "id INTEGER PRIMARY KEY AUTOINCREMENT",
  });
}
