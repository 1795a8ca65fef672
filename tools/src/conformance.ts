import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { belowFloor, type Figure, type Floor, raiseFloor } from "@internal/scorecard";
import { buildPackage } from "./build-package.js";
import { printFigures } from "./print-figures.js";
import { findPackage, ROOT } from "./workspace.js";

const USAGE = `npm run conformance -- <package> [--data DIR] [--json] [--floor | --raise-floor]
  --data DIR      a folder in the format of ../shared/data/<package>; that folder by default
  --floor         fail on a figure below the committed floor instead of one short of its goal
  --raise-floor   write what was measured into the floor, where it is better`;

type ConformanceModule = {
  /** The name of the folder of corpora, where it is not the package's own. */
  dataName?: string;
  conformance(options: { dataDir: string }): Promise<Figure[]>;
};

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: "string" },
      json: { type: "boolean", default: false },
      floor: { type: "boolean", default: false },
      "raise-floor": { type: "boolean", default: false },
    },
  });
  const found = findPackage(positionals[0]);
  const { name, dir } = found;
  buildPackage(found);
  const module = (await import(
    pathToFileURL(join(dir, "conformance", "index.ts")).href
  )) as ConformanceModule;
  const dataDir = resolve(values.data ?? join(ROOT, "..", "shared", "data", module.dataName ?? name));
  if (!existsSync(dataDir))
    throw new Error(`The data folder ${dataDir} does not exist; name one with --data.`);
  const figures = await module.conformance({ dataDir });
  const exitCode = printFigures(figures, values.json);
  const floorFile = join(dir, "conformance", "floor.json");
  const floor: Floor = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, "utf8")) : {};
  if (values["raise-floor"]) {
    writeFileSync(floorFile, `${JSON.stringify(raiseFloor(figures, floor), undefined, 2)}\n`);
    return 0;
  }
  if (!values.floor) return exitCode;
  const problems = belowFloor(figures, floor);
  for (const problem of problems) console.error(problem);
  return problems.length > 0 || figures.length === 0 ? 1 : 0;
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
