import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "../workspace.js";
import { formatProblem } from "./problem.js";
import { checkSnippets } from "./snippets/check-snippets.js";

const USAGE = `tsx tools/src/docs/check-snippets.ts [path ...] [--root DIR]
Type-checks and runs the code blocks of READMEs, guides and doc comments against the built packages.
  path        only files whose path from the repository's top begins so: packages/ranking docs/ranking.md
  --root DIR  another check-out`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: "string", default: ROOT } },
  });
  const report = await checkSnippets(resolve(values.root), { only: positionals, print: true });
  for (const problem of report.problems) console.error(formatProblem(problem));
  console.log(
    `${report.tests} snippet tests, ${report.problems.length} problems; report: ${report.reportFile}`,
  );
  return report.problems.length > 0 ? 1 : 0;
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
