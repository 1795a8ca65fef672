import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Figure } from "@internal/scorecard";
import { printFigures } from "./print-figures.js";
import { findPackage, ROOT } from "./workspace.js";

const USAGE = `npm run bench -- <package> [--quick] [--json]
  --quick   a smaller workload and fewer rounds, to see that it runs; its figures are not for quoting`;

type BenchModule = { bench(options: { quick: boolean }): Promise<Figure[]> };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  });
  const { dir, manifest } = findPackage(positionals[0]);
  const build = spawnSync(
    "npx",
    ["turbo", "run", "build", `--filter=${manifest.name}`, "--output-logs=errors-only"],
    {
      cwd: ROOT,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  if (build.status !== 0) throw new Error(`The build of ${manifest.name} failed.`);
  const module = (await import(pathToFileURL(join(dir, "bench", "index.ts")).href)) as BenchModule;
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
