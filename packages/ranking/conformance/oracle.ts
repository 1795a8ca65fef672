import { createClient } from "@libsql/client";

/** One event as a row of the oracle's table. */
export type Row = { id: string; at: number; weight: number; who: string; count: number };

/** What SQL answers: articles and scores, in order. */
export type Answer = { id: string; score: number }[];

/** Counts in plain SQL, with nothing of the engine in it. `bucket` is the start of the event's bucket. */
export async function createOracle(rows: readonly Row[], bucketOf: (at: number) => number) {
  const client = createClient({ url: ":memory:" });
  await client.execute(
    "CREATE TABLE e (id TEXT, at INTEGER, bucket INTEGER, weight REAL, who TEXT, n INTEGER)",
  );
  const step = 400;
  for (let i = 0; i < rows.length; i += step) {
    const part = rows.slice(i, i + step);
    await client.execute({
      sql: `INSERT INTO e VALUES ${part.map(() => "(?,?,?,?,?,?)").join(",")}`,
      args: part.flatMap(({ id, at, weight, who, count }) => [id, at, bucketOf(at), weight, who, count]),
    });
  }
  await client.execute("CREATE INDEX by_bucket ON e (bucket)");

  async function ask(sql: string, args: (number | string)[]): Promise<Answer> {
    const { rows } = await client.execute({ sql, args });
    return rows.map((row) => ({ id: String(row["id"]), score: Number(row["score"]) }));
  }

  const order = "GROUP BY id HAVING score > 0 ORDER BY score DESC, id COLLATE BINARY ASC LIMIT ?";
  return {
    score: (from: number, to: number, k: number) =>
      ask(`SELECT id, SUM(weight * n) AS score FROM e WHERE bucket >= ? AND bucket < ? ${order}`, [
        from,
        to,
        k,
      ]),
    visitors: (from: number, to: number, k: number) =>
      ask(`SELECT id, COUNT(DISTINCT who) AS score FROM e WHERE bucket >= ? AND bucket < ? ${order}`, [
        from,
        to,
        k,
      ]),
    decayed: (now: number, halfLifeMs: number, k: number) =>
      ask(
        `SELECT id, SUM(weight * n * POWER(2, (at - ?) * 1.0 / ?)) AS score FROM e WHERE bucket <= ? AND at > ? ${order}`,
        // Longer ago a worth is too small for a number.
        [now, halfLifeMs, now, now - 1000 * halfLifeMs, k],
      ),
    close: () => client.close(),
  };
}
