import type { Client, Row } from "@libsql/client";
import type { CommentHistory, ModerationReason } from "@nightdesk/comments/moderation";

export type CommentStatus = "publish" | "hold" | "spam";

/** A comment that is to be stored. `matchKey` is what two equal comments have in common. */
export type NewComment = {
  articleId: string;
  parent: number | undefined;
  comment: string;
  name: string;
  email: string | undefined;
  website: string | undefined;
  visitor: string;
  matchKey: string;
  status: CommentStatus;
  reasons: readonly ModerationReason[];
  createdAt: number;
};

/** A published comment, as pages show it. */
export type PublishedComment = {
  id: number;
  parent: number | undefined;
  comment: string;
  name: string;
  website: string | undefined;
  createdAt: number;
};

export type Comments = {
  /** The id of the stored comment; `undefined` where the same words stand on the same article under the same parent. */
  submit(comment: NewComment): Promise<number | undefined>;
  /** The published comments of an article, oldest first. */
  published(articleId: string): Promise<PublishedComment[]>;
  parent(articleId: string, id: number): Promise<{ published: boolean; depth: number } | undefined>;
  /** What moderation asks about earlier comments. */
  history(comment: Omit<NewComment, "status" | "reasons">): Promise<CommentHistory>;
  /** Uses a form's nonce up; `false` where it was used before. */
  useNonce(nonce: string, expiresAt: number): Promise<boolean>;
  forgetNonces(before: number): Promise<void>;
};

/** The window in which moderation counts the comments of one visitor. */
const floodWindowMs = 10 * 60_000;

const sameComment = "article_id = :article AND parent IS :parent AND match_key = :matchKey";

/** Comments in the database; every write is one statement. */
export function createComments(db: Client): Comments {
  return {
    async submit(comment) {
      const { rows } = await db.execute({
        sql: `INSERT INTO comment
                (article_id, parent, comment, name, email, website, visitor, match_key, status, reasons, created_at)
              SELECT :article, :parent, :comment, :name, :email, :website, :visitor, :matchKey, :status, :reasons, :at
              WHERE NOT EXISTS (SELECT 1 FROM comment WHERE ${sameComment})
              RETURNING id`,
        args: {
          article: comment.articleId,
          parent: comment.parent ?? null,
          comment: comment.comment,
          name: comment.name,
          email: comment.email ?? null,
          website: comment.website ?? null,
          visitor: comment.visitor,
          matchKey: comment.matchKey,
          status: comment.status,
          reasons: JSON.stringify(comment.reasons),
          at: comment.createdAt,
        },
      });
      return rows[0] === undefined ? undefined : Number(rows[0]["id"]);
    },

    async published(articleId) {
      const { rows } = await db.execute({
        sql: `SELECT id, parent, comment, name, website, created_at FROM comment
              WHERE article_id = ? AND status = 'publish' ORDER BY created_at, id`,
        args: [articleId],
      });
      return rows.map(toPublished);
    },

    async parent(articleId, id) {
      const { rows } = await db.execute({
        sql: `WITH RECURSIVE line (id, parent, depth) AS (
                SELECT id, parent, 1 FROM comment WHERE id = :id AND article_id = :article
                UNION ALL
                SELECT comment.id, comment.parent, depth + 1 FROM comment JOIN line ON comment.id = line.parent)
              SELECT (SELECT max(depth) FROM line) AS depth, status = 'publish' AS published
              FROM comment WHERE id = :id AND article_id = :article`,
        args: { id, article: articleId },
      });
      const row = rows[0];
      return row === undefined
        ? undefined
        : { published: Number(row["published"]) === 1, depth: Number(row["depth"]) };
    },

    async history(comment) {
      const { rows } = await db.execute({
        sql: `SELECT
                (SELECT count(*) FROM comment WHERE ${sameComment}) AS duplicates,
                (SELECT count(*) FROM comment WHERE visitor = :visitor AND created_at > :since) AS recent,
                (SELECT count(*) FROM comment
                  WHERE email = :email AND name = :name AND status = 'publish') AS approved`,
        args: {
          article: comment.articleId,
          parent: comment.parent ?? null,
          matchKey: comment.matchKey,
          visitor: comment.visitor,
          since: comment.createdAt - floodWindowMs,
          email: comment.email ?? null,
          name: comment.name,
        },
      });
      const count = (name: string) => Number(rows[0]?.[name] ?? 0);
      return { duplicates: count("duplicates"), recent: count("recent"), approved: count("approved") };
    },

    async useNonce(nonce, expiresAt) {
      const { rowsAffected } = await db.execute({
        sql: "INSERT OR IGNORE INTO used_token (nonce, expires_at) VALUES (?, ?)",
        args: [nonce, expiresAt],
      });
      return rowsAffected === 1;
    },

    async forgetNonces(before) {
      await db.execute({ sql: "DELETE FROM used_token WHERE expires_at < ?", args: [before] });
    },
  };
}

function toPublished(row: Row): PublishedComment {
  return {
    id: Number(row["id"]),
    parent: row["parent"] === null ? undefined : Number(row["parent"]),
    comment: String(row["comment"]),
    name: String(row["name"]),
    website: row["website"] === null ? undefined : String(row["website"]),
    createdAt: Number(row["created_at"]),
  };
}
