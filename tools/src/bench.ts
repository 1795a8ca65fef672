import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Figure } from "@internal/scorecard";
import { buildPackage } from "./build-package.js";
import { printFigures } from "./print-figures.js";
import { findPackage } from "./workspace.js";

const USAGE = `npm run bench -- <package> [--quick] [--json]
  --quick   a smaller workload and fewer rounds, to see that it runs; its figures are not for quoting`;

type BenchModule = { bench(options: { quick: boolean }): Promise<Figure[]> };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  });
  const found = findPackage(positionals[0]);
  buildPackage(found);
  const module = (await import(pathToFileURL(join(found.dir, "bench", "index.ts")).href)) as BenchModule;
  return printFigures(await module.bench({ quick: values.quick }), values.json);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
  },
);
