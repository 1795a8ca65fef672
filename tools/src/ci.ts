import { spawn } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { countReports } from "./count-reports.js";
import { publishedPackages, ROOT } from "./workspace.js";

/** A step of the continuous integration. */
type Step = { name: string; command: string[] };

const shared = join(ROOT, "..", "shared", "data");

/** The corpora are not part of the repository: where they are, no figure may fall below its committed floor. */
const conformance: Step[] = existsSync(shared)
  ? publishedPackages().map(({ name }) => ({
      name: `conformance ${name}`,
      command: ["npm", "run", "--silent", "conformance", "--", name, "--floor"],
    }))
  : [];

const inOrder: Step[] = [
  { name: "build", command: ["npm", "run", "build"] },
  { name: "lint", command: ["npm", "run", "lint"] },
  { name: "types", command: ["npm", "run", "types"] },
  { name: "test", command: ["npm", "test"] },
  { name: "check", command: ["npm", "run", "check"] },
];

/** As many of these run at a time as there are cores: what they read, none of the others writes. */
const sideBySide: Step[] = [{ name: "docs", command: ["npm", "run", "docs"] }, ...conformance];

/** Copies the repository as it stands, and so runs alone. */
const atLast: Step[] = [{ name: "exercise", command: ["npm", "run", "exercise"] }];

/** Runs a step, prints what it printed once it has ended, and tells whether it exited 0. */
async function runStep({ name, command }: Step): Promise<boolean> {
  const start = Date.now();
  const [program, ...args] = command;
  const child = spawn(program as string, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", resolve);
  });
  console.log(`\n=== ${name}\n${Buffer.concat(output).toString("utf8").trimEnd()}`);
  console.log(
    `=== ${name}: ${code === 0 ? "ok" : "FAILED"} after ${Math.round((Date.now() - start) / 1000)} s`,
  );
  return code === 0;
}

/** The names of the steps that failed, of a list that is run so many at a time. */
async function runSteps(steps: readonly Step[], atOnce: number): Promise<string[]> {
  const failed: string[] = [];
  const waiting = [...steps];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await runStep(step))) failed.push(step.name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return failed;
}

/** The folders whose test runs leave a report. */
function reportFolders(): string[] {
  const groups = ["packages", "internal", "examples"].flatMap((group) =>
    readdirSync(join(ROOT, group)).map((name) => join(ROOT, group, name)),
  );
  return [ROOT, join(ROOT, "docs"), join(ROOT, "tools"), ...groups].map((folder) => join(folder, "reports"));
}

for (const folder of reportFolders()) rmSync(folder, { recursive: true, force: true });
if (conformance.length === 0) console.log("conformance: not run, there is no ../shared/data");
const failed = [
  ...(await runSteps(inOrder, 1)),
  ...(await runSteps(sideBySide, availableParallelism())),
  ...(await runSteps(atLast, 1)),
];

const files = reportFolders().flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .map((file) => join(folder, file))
    : [],
);
const counts = countReports(files);
if (failed.length > 0) console.log(`\nfailed: ${failed.join(", ")}`);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length > 0 || counts.failed > 0 || counts.passed === 0 ? 1 : 0;
