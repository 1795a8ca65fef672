import type { Client } from "@libsql/client";

/** One reading as it is stored: of a visitor, or several generated ones within an hour. */
export type StoredReading = { articleId: string; at: number; count: number };

export type Readings = {
  /** Stores the reading unless the same visitor has one of this article within the time before; says whether it counts. */
  record(articleId: string, visitor: string, at: number): Promise<boolean>;
  all(): Promise<StoredReading[]>;
};

/** Readings in the database. Whether one counts and its storing are one statement, so none counts twice or gets lost. */
export function createReadings(db: Client, onceWithinMs: number): Readings {
  return {
    async record(articleId, visitor, at) {
      const { rowsAffected } = await db.execute({
        sql: `INSERT INTO reading (article_id, at, visitor, count)
              SELECT :article, :at, :visitor, 1 WHERE NOT EXISTS (
                SELECT 1 FROM reading
                WHERE article_id = :article AND visitor = :visitor AND at > :at - :within AND at <= :at)`,
        args: { article: articleId, at, visitor, within: onceWithinMs },
      });
      return rowsAffected === 1;
    },
    async all() {
      const { rows } = await db.execute("SELECT article_id, at, sum(count) AS n FROM reading GROUP BY 1, 2");
      return rows.map((row) => ({
        articleId: String(row["article_id"]),
        at: Number(row["at"]),
        count: Number(row["n"]),
      }));
    },
  };
}
