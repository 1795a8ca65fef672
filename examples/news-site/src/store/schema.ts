/** The tables. Times are milliseconds since 1970 UTC. No table holds an address. */
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
  `CREATE TABLE IF NOT EXISTS comment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL,
    parent INTEGER,
    comment TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    website TEXT,
    visitor TEXT NOT NULL,
    match_key TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('publish', 'hold', 'spam')),
    reasons TEXT NOT NULL,
    created_at INTEGER NOT NULL
  )`,
  "CREATE INDEX IF NOT EXISTS comment_by_article ON comment (article_id, created_at)",
  "CREATE INDEX IF NOT EXISTS comment_by_visitor ON comment (visitor, created_at)",
  "CREATE TABLE IF NOT EXISTS used_token (nonce TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID",
  "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
];
