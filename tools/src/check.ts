import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { allChecks } from "./checks/all-checks.js";
import type { Check } from "./checks/check.js";
import { runCommand } from "./checks/run-command.js";
import { ROOT } from "./workspace.js";

const USAGE = `npm run check [-- --only NAME,NAME] [-- --update]
  --only     run only these checks: ${allChecks.map((check) => check.name).join(", ")}
  --update   write the export lists, size ceilings and generated tables anew`;

/** Most checks look at what is built: it comes first, whatever is chosen. */
const build: Check = {
  name: "build",
  run: ({ root }) => runCommand("npx", ["turbo", "run", "build", "--output-logs=errors-only"], root),
};

type Result = { title: string; status: "passed" | "failed"; failureMessages: string[] };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { only: { type: "string" }, update: { type: "boolean", default: false } },
  });
  const names = values.only?.split(",");
  const unknown = names?.filter((name) => !allChecks.some((check) => check.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`There is no check ${unknown.join(", ")}.`);
  const results: Result[] = [];
  for (const check of [build, ...allChecks]) {
    if (check !== build && names && !names.includes(check.name)) continue;
    const start = performance.now();
    const problems = await check.run({ root: ROOT, update: values.update });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    results.push({
      title: check.name,
      status: problems.length === 0 ? "passed" : "failed",
      failureMessages: problems,
    });
    console.log(`${problems.length === 0 ? "ok   " : "FAIL "} ${check.name} (${seconds} s)`);
    for (const problem of problems) console.log(`      ${problem.replaceAll("\n", "\n      ")}`);
  }
  writeReport(results);
  return results.every((result) => result.status === "passed") ? 0 : 1;
}

/** Writes the results where the continuous integration counts them, in the shape of the test runner's report. */
function writeReport(results: readonly Result[]): void {
  const passed = results.filter((result) => result.status === "passed").length;
  const report = {
    numPassedTests: passed,
    numFailedTests: results.length - passed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ name: "npm run check", assertionResults: results }],
  };
  mkdirSync(join(ROOT, "reports"), { recursive: true });
  writeFileSync(join(ROOT, "reports", "check.json"), JSON.stringify(report));
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
