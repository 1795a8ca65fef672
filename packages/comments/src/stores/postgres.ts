import type { CommentStore } from "../comment-store.js";
import { sqlStore } from "../internal/sql-store.js";

/** What of a PostgreSQL client is used; a `Pool` or `Client` of `pg` is one. */
export type PostgresClient = {
  query(sql: string, values: (string | number | null)[]): Promise<{ rows: readonly object[] }>;
};

/**
 * A store in PostgreSQL, through a client or pool that the caller opens and closes. Call `setup` once: it makes the
 * tables where they are not there. Needs PostgreSQL 10 or later.
 *
 * @throws CommentsError `invalid-options` where the table name is not small letters, digits and `_`.
 *
 * @example
 * import { postgresStore } from "@nightdesk/comments/stores/postgres";
 *
 * const client = { query: async () => ({ rows: [] }) }; // new pg.Pool({ connectionString }) in earnest
 * await postgresStore(client).list({ status: "held" }); // => { comments: [] }
 */
export function postgresStore(
  client: PostgresClient,
  options: { table?: string } = {},
): CommentStore & { setup(): Promise<void> } {
  const run = async (sql: string, values: readonly (string | number | null)[]) => {
    const { rows } = await client.query(sql, [...values]);
    return rows as readonly Readonly<Record<string, unknown>>[];
  };
  return sqlStore(run, {
    table: options.table ?? "comments",
    idColumn: "id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
  });
}
