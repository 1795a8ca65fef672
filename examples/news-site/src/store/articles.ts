import type { Client, InStatement } from "@libsql/client";
import { type Article, parseArticle } from "@nightdesk/article";
import { SiteError } from "../site-error.js";
import type { StoredReading } from "./readings.js";

/** An article with what the site adds: its percent-encoded path, and the instant by which it is ordered and released. */
export type Story = { article: Article; path: string; publishedAt: number };

/** The stored articles, each validated again. @throws SiteError `data_unreadable` */
export async function loadStories(db: Client): Promise<Story[]> {
  const { rows } = await db.execute("SELECT path, published_at, article FROM article ORDER BY id");
  try {
    return rows.map((row) => ({
      article: parseArticle(JSON.parse(String(row["article"]))),
      path: String(row["path"]),
      publishedAt: Number(row["published_at"]),
    }));
  } catch (cause) {
    const words = "The database holds an article that this version cannot read; --reset begins again.";
    throw new SiteError("data_unreadable", words, { cause });
  }
}

/**
 * Makes these the articles of the site, in one transaction. Readings and comments of an article that stays are kept,
 * except generated readings, which give way to those given.
 */
export async function replaceStories(
  db: Client,
  stories: readonly Story[],
  generated: readonly StoredReading[] = [],
): Promise<void> {
  const statements: InStatement[] = [
    "DELETE FROM article",
    "DELETE FROM reading WHERE visitor IS NULL",
    {
      sql: `INSERT INTO article (id, path, published_at, article)
            SELECT json_extract(value, '$.id'), json_extract(value, '$.path'),
              json_extract(value, '$.publishedAt'), json_extract(value, '$.article') FROM json_each(?)`,
      args: [
        JSON.stringify(
          stories.map(({ article, path, publishedAt }) => ({ id: article.id, path, publishedAt, article })),
        ),
      ],
    },
    {
      sql: `INSERT INTO reading (article_id, at, visitor, count)
            SELECT json_extract(value, '$.articleId'), json_extract(value, '$.at'), NULL,
              json_extract(value, '$.count') FROM json_each(?)`,
      args: [JSON.stringify(generated)],
    },
    "DELETE FROM reading WHERE article_id NOT IN (SELECT id FROM article)",
    "DELETE FROM comments WHERE article_id NOT IN (SELECT id FROM article)",
  ];
  await db.batch(statements, "write");
}
