import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@libsql/client";

/** The readings of an article that stand in the database of a site: those of real visitors, and all. */
export async function countReadings(
  dataDir: string,
  articleId: string,
): Promise<{ real: number; all: number }> {
  const db = createClient({ url: pathToFileURL(join(dataDir, "site.db")).href });
  const { rows } = await db.execute({
    sql: "SELECT total(count) AS n, total(count) FILTER (WHERE visitor IS NOT NULL) AS own FROM reading WHERE article_id = ?",
    args: [articleId],
  });
  db.close();
  return { real: Number(rows[0]?.["own"]), all: Number(rows[0]?.["n"]) };
}
