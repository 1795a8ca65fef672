#!/usr/bin/env -S npx tsx
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { formatReport } from "./format-report.js";
import { withProgress } from "./progress.js";
import { rankLog } from "./rank-log.js";
import { readLines } from "./read-lines.js";
import { readOptions, USAGE } from "./read-options.js";

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { file } = options;
  const total = file === undefined ? undefined : (await stat(file)).size;
  const source: AsyncIterable<Buffer> = file === undefined ? process.stdin : createReadStream(file);
  const report = await rankLog(readLines(withProgress(source, total, process.stderr)), options);
  process.stdout.write(formatReport(report, options.format));
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Who reads the output may have seen enough: `rank-log access.log | head`.
  if (error.code !== "EPIPE") throw error;
});
main().catch((error: unknown) => {
  process.stderr.write(`rank-log: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
