import { parseArgs } from "node:util";
import { createClient } from "@libsql/client";
import { sqliteStore } from "@nightdesk/comments/stores/sqlite";
import { runCommand } from "./run-command.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { db: { type: "string", default: "comments.db" } },
});
const client = createClient({ url: `file:${values.db}` });
const store = sqliteStore(client);
await store.setup();
const { ok, output } = await runCommand(store, positionals);
client.close();
(ok ? console.log : console.error)(output);
process.exitCode = ok ? 0 : 1;
