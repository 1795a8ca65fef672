import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, createClient } from "@libsql/client";
import { SiteError } from "../site-error.js";
import { schema } from "./schema.js";

/** The database of the site in `dataDir`, made where there is none. @throws SiteError `data_dir` */
export async function openDatabase(dataDir: string): Promise<Client> {
  try {
    await mkdir(dataDir, { recursive: true });
    // One connection: every write is one statement, and the statements of this process queue up behind each other.
    const client = createClient({ url: pathToFileURL(join(dataDir, "site.db")).href, concurrency: 1 });
    await client.execute("PRAGMA journal_mode = WAL");
    await client.execute("PRAGMA synchronous = NORMAL");
    await client.execute("PRAGMA busy_timeout = 5000");
    await client.batch([...schema], "write");
    return client;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SiteError("data_dir", `Cannot keep the database in ${dataDir}: ${reason}`, { cause });
  }
}
