import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ROOT } from "../../workspace.js";
import type { Problem } from "../problem.js";
import { collectSnippets } from "./collect-snippets.js";
import { writeTests } from "./write-tests.js";

/** How many tests the snippets gave, what is wrong with them, and where the vitest report lies. */
export type SnippetReport = { tests: number; problems: Problem[]; reportFile: string };

type VitestReport = {
  numTotalTests: number;
  success: boolean;
  testResults: {
    message: string;
    assertionResults: { status: string; title: string; failureMessages: string[] }[];
  }[];
};

/**
 * Type-checks and runs the code of the READMEs, guides and doc comments against the built packages. Build them first.
 * `only` keeps the files whose path begins with one of its entries; `print` shows vitest's own output.
 */
export async function checkSnippets(
  root = ROOT,
  { only = [], print = false }: { only?: readonly string[]; print?: boolean } = {},
): Promise<SnippetReport> {
  const folder = join(root, "docs", ".snippets");
  const reportFile = join(root, "docs", "reports", "vitest.json");
  rmSync(reportFile, { force: true });
  const snippets = collectSnippets(root, only);
  if (snippets.length === 0) {
    return { tests: 0, problems: [{ file: ".", message: "no snippet was found" }], reportFile };
  }
  writeTests(snippets, folder, reportFile);
  const output = await runVitest(root, folder, print);
  if (!existsSync(reportFile)) throw new Error(`vitest wrote no report:\n${output}`);
  const report = JSON.parse(readFileSync(reportFile, "utf8")) as VitestReport;
  if (report.numTotalTests < snippets.length) throw new Error(`vitest left snippets out:\n${output}`);
  return { tests: report.numTotalTests, problems: problemsOf(report, output), reportFile };
}

function runVitest(root: string, folder: string, print: boolean): Promise<string> {
  const vitest = dirname(createRequire(join(root, "package.json")).resolve("vitest/package.json"));
  const child = spawn(process.execPath, [join(vitest, "vitest.mjs"), "run", "--root", folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: withoutVitest(process.env),
  });
  let output = "";
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    if (print) process.stderr.write(chunk);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(output));
  });
}

/** A run inside another run's worker would take itself for that worker. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^VITEST|^TEST$|^VITE_/.test(name)));
}

function problemsOf(report: VitestReport, output: string): Problem[] {
  const problems = report.testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status !== "passed");
    if (failed.length === 0 && message !== "") return [{ file: ".", message }];
    return failed.flatMap(({ title, failureMessages }) =>
      failureMessages.flatMap((text) => parseProblems(text, title)),
    );
  });
  if (!report.success && problems.length === 0) problems.push({ file: ".", message: output.trim() });
  return problems;
}

/** The problems in a failure's text, whose lines begin with `file:line:` (an `Error:` may stand before the first). */
function parseProblems(text: string, title: string): Problem[] {
  const [file = ""] = title.split(/[: ]/);
  const message = text.split(/\n\s+at /)[0] ?? text;
  const starts = message.split(new RegExp(`^(?:\\w*Error: )?${escapePattern(file)}:`, "m")).slice(1);
  if (starts.length === 0) return [{ file, message }];
  return starts.map((part) => {
    const [, line, rest = part] = part.match(/^(\d+):\s*([\s\S]*)$/) ?? [];
    return { file, line: line === undefined ? undefined : Number(line), message: rest.trim() };
  });
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
