import type { CommentStatus, CommentStore, StoredComment } from "../comment-store.js";
import { CommentsError } from "../errors.js";
import { duplicateKey } from "./duplicate-key.js";

/** Runs one statement with values for `$1`, `$2` ... and gives its rows. */
export type RunStatement = (
  sql: string,
  values: readonly (string | number | null)[],
) => Promise<readonly Row[]>;

type Row = Readonly<Record<string, unknown>>;

const COLUMNS = "id, article_id, parent, name, email, website, comment, status, created_at, visitor";

/** The store of both SQL engines: the same statements, each atomic by itself. `idColumn` is how an engine counts rows. */
export function sqlStore(
  run: RunStatement,
  options: { table: string; idColumn: string },
): CommentStore & { setup(): Promise<void> } {
  const { table } = options;
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(table)) {
    throw new CommentsError(
      "invalid-options",
      `Store: the table name must be small letters, digits and _, got ${JSON.stringify(table)}.`,
    );
  }
  return {
    setup: async () => {
      await run(
        `CREATE TABLE IF NOT EXISTS ${table} (${options.idColumn}, article_id TEXT NOT NULL, parent TEXT, name TEXT NOT NULL, ` +
          "email TEXT, website TEXT, comment TEXT NOT NULL, status TEXT NOT NULL, created_at BIGINT NOT NULL, visitor TEXT, duplicate_key TEXT UNIQUE)",
        [],
      );
      await run(`CREATE INDEX IF NOT EXISTS ${table}_shown ON ${table} (article_id, status, id)`, []);
      await run(`CREATE INDEX IF NOT EXISTS ${table}_visitor ON ${table} (visitor, created_at)`, []);
      await run(`CREATE INDEX IF NOT EXISTS ${table}_email ON ${table} (lower(email))`, []);
      await run(
        `CREATE TABLE IF NOT EXISTS ${table}_nonce (nonce TEXT PRIMARY KEY, expires_at BIGINT NOT NULL)`,
        [],
      );
    },
    submit: async (comment) => {
      const { articleId, parent, name, email, website, status, createdAt, visitor } = comment;
      const key = await duplicateKey(comment);
      const values = [
        articleId,
        parent,
        name,
        email,
        website,
        comment.comment,
        status,
        createdAt,
        visitor,
        key,
      ];
      const [row] = await run(
        `INSERT INTO ${table} (article_id, parent, name, email, website, comment, status, created_at, visitor, duplicate_key) ` +
          `VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (duplicate_key) DO NOTHING RETURNING ${COLUMNS}`,
        values.map((value) => value ?? null),
      );
      if (row !== undefined) return { comment: toComment(row), created: true };
      const [known] = await run(`SELECT ${COLUMNS} FROM ${table} WHERE duplicate_key = $1`, [key]);
      if (known === undefined) {
        throw new CommentsError(
          "store-failed",
          "Store: an equal comment was there and was erased meanwhile; send it again.",
        );
      }
      return { comment: toComment(known), created: false };
    },
    get: async (id) => {
      if (!isId(id)) return undefined;
      const [row] = await run(`SELECT ${COLUMNS} FROM ${table} WHERE id = $1`, [id]);
      return row === undefined ? undefined : toComment(row);
    },
    list: async ({ articleId, status, limit = 100, after = "0" }) => {
      const statuses = [status].flat();
      const marks = statuses.map((_, at) => `$${at + 3}`).join(", ");
      const article = articleId === undefined ? "" : ` AND article_id = $${statuses.length + 3}`;
      const rows = await run(
        `SELECT ${COLUMNS} FROM ${table} WHERE id > $1 AND status IN (${marks})${article} ORDER BY id LIMIT $2`,
        [isId(after) ? after : "0", limit + 1, ...statuses, ...(articleId === undefined ? [] : [articleId])],
      );
      const comments = rows.slice(0, limit).map(toComment);
      const next = comments.at(-1)?.id;
      return { comments, ...(rows.length > limit && next !== undefined && { next }) };
    },
    history: async (query) => {
      const { email, name, visitor, now, floodWindowMs = 300_000 } = query;
      const mail = email?.toLowerCase() ?? null;
      const [row] = await run(
        `SELECT (SELECT count(*) FROM ${table} WHERE duplicate_key = $1) AS duplicates, ` +
          `(SELECT count(*) FROM ${table} WHERE created_at > $2 AND (visitor = $3 OR lower(email) = $4)) AS recent, ` +
          `(SELECT count(*) FROM ${table} WHERE lower(email) = $4 AND name = $5 AND status = 'published') AS approved`,
        [await duplicateKey(query), now - floodWindowMs, visitor ?? null, mail, name],
      );
      return {
        duplicates: Number(row?.["duplicates"]),
        recent: Number(row?.["recent"]),
        approved: Number(row?.["approved"]),
      };
    },
    setStatus: async (id, status) => {
      if (!isId(id)) return undefined;
      const [row] = await run(`UPDATE ${table} SET status = $2 WHERE id = $1 RETURNING ${COLUMNS}`, [
        id,
        status,
      ]);
      return row === undefined ? undefined : toComment(row);
    },
    useNonce: async (nonce, expiresAt) => {
      const sql = `INSERT INTO ${table}_nonce (nonce, expires_at) VALUES ($1, $2) ON CONFLICT (nonce) DO NOTHING RETURNING nonce`;
      return (await run(sql, [nonce, expiresAt])).length > 0;
    },
    exportEmail: async (email) => {
      const rows = await run(`SELECT ${COLUMNS} FROM ${table} WHERE lower(email) = $1 ORDER BY id`, [
        email.toLowerCase(),
      ]);
      return rows.map(toComment);
    },
    eraseEmail: async (email) => {
      const rows = await run(
        `UPDATE ${table} SET name = '', email = NULL, website = NULL, comment = '', visitor = NULL, status = 'removed', ` +
          "duplicate_key = NULL WHERE lower(email) = $1 RETURNING id",
        [email.toLowerCase()],
      );
      return rows.length;
    },
    forget: async (before) => {
      await run(`DELETE FROM ${table}_nonce WHERE expires_at < $1`, [before]);
      const rows = await run(
        `UPDATE ${table} SET email = NULL, visitor = NULL WHERE created_at < $1 AND (email IS NOT NULL OR visitor IS NOT NULL) RETURNING id`,
        [before],
      );
      return rows.length;
    },
  };
}

/** An id that is none of ours finds nothing, and must not reach an engine that expects a number. */
function isId(id: string): boolean {
  return /^\d{1,15}$/.test(id);
}

function toComment(row: Row): StoredComment {
  const text = (name: string) => (typeof row[name] === "string" ? row[name] : undefined);
  const parent = text("parent");
  const email = text("email");
  const website = text("website");
  const visitor = text("visitor");
  return {
    id: String(row["id"]),
    articleId: text("article_id") ?? "",
    ...(parent !== undefined && { parent }),
    name: text("name") ?? "",
    ...(email !== undefined && { email }),
    ...(website !== undefined && { website }),
    comment: text("comment") ?? "",
    status: (text("status") ?? "held") as CommentStatus,
    createdAt: Number(row["created_at"]),
    ...(visitor !== undefined && { visitor }),
  };
}
