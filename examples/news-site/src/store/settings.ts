import type { Client } from "@libsql/client";

/** The stored value of a setting, made and kept by the first call. */
export async function settingOf(db: Client, name: string, make: () => string): Promise<string> {
  await db.execute({
    sql: "INSERT OR IGNORE INTO setting (name, value) VALUES (?, ?)",
    args: [name, make()],
  });
  const { rows } = await db.execute({ sql: "SELECT value FROM setting WHERE name = ?", args: [name] });
  return String(rows[0]?.["value"]);
}
