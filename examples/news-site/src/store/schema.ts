/** The tables, but for those of the comments, which the comments package makes. Times are milliseconds since 1970 UTC. No table holds an address. */
export const schema: readonly string[] = [
  `CREATE TABLE IF NOT EXISTS article (
    id TEXT PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    published_at INTEGER NOT NULL,
    article TEXT NOT NULL
  ) WITHOUT ROWID`,
  // Readings of real visitors have a visitor and count 1; generated ones come by the hour and have none.
  `CREATE TABLE IF NOT EXISTS reading (
    article_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    visitor TEXT,
    count INTEGER NOT NULL
  )`,
  "CREATE INDEX IF NOT EXISTS reading_by_visitor ON reading (article_id, visitor, at) WHERE visitor IS NOT NULL",
  "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
];
