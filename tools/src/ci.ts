import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
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

const steps: Step[] = [
  { name: "lint", command: ["npm", "run", "lint"] },
  { name: "types", command: ["npm", "run", "types"] },
  { name: "test", command: ["npm", "test"] },
  { name: "check", command: ["npm", "run", "check"] },
  { name: "docs", command: ["npm", "run", "docs"] },
  { name: "exercise", command: ["npm", "run", "exercise"] },
  ...conformance,
];

function runStep({ name, command }: Step): boolean {
  const start = Date.now();
  console.log(`\n=== ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program as string, args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  console.log(
    `=== ${name}: ${status === 0 ? "ok" : "FAILED"} after ${Math.round((Date.now() - start) / 1000)} s`,
  );
  return status === 0;
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
const failed = steps.filter((step) => !runStep(step)).map((step) => step.name);

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
