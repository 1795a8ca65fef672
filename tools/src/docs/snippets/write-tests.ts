import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { formatProblem, type Problem } from "../problem.js";
import { instrument } from "./instrument.js";
import type { Snippet } from "./snippet.js";
import { typeErrors } from "./type-check.js";

type Written = { snippet: Snippet; module: string; problems: Problem[]; hasClaims: boolean };

const RUNTIME = join(dirname(fileURLToPath(import.meta.url)), "snippet-runtime.ts");

/** Fills `folder` anew with a vitest file for each file that holds snippets, a test for each snippet, and a configuration to run them. */
export function writeTests(snippets: readonly Snippet[], folder: string, reportFile: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, "vitest.config.js"), vitestConfig(folder, reportFile));
  copyFileSync(RUNTIME, join(folder, "runtime.ts"));
  const written = snippets.map((snippet) => writeModule(snippet, folder));
  addTypeErrors(written);
  for (const [file, group] of byFile(written))
    writeFileSync(join(folder, `${file}.test.ts`), testFile(file, group));
}

function writeModule(snippet: Snippet, folder: string): Written {
  const module = join(folder, snippet.file, `${snippet.line}.${snippet.extension}`);
  mkdirSync(dirname(module), { recursive: true });
  const runtime = `${relative(dirname(module), folder).replaceAll("\\", "/")}/runtime.js`;
  const { text, claimLines, problems } = instrument(snippet, runtime);
  writeFileSync(module, text);
  return { snippet, module, problems: [...snippet.problems, ...problems], hasClaims: claimLines.length > 0 };
}

function addTypeErrors(written: readonly Written[]): void {
  const sound = new Map(
    written.filter(({ problems }) => problems.length === 0).map((one) => [one.module, one]),
  );
  for (const { file, line, message } of typeErrors([...sound.keys()])) {
    const owner = sound.get(file);
    owner?.problems.push({ file: owner.snippet.file, line, message });
  }
}

function byFile(written: readonly Written[]): Map<string, Written[]> {
  const files = new Map<string, Written[]>();
  for (const one of written) files.set(one.snippet.file, [...(files.get(one.snippet.file) ?? []), one]);
  return files;
}

function testFile(file: string, group: readonly Written[]): string {
  const tests = group.map(({ snippet, module, problems }) => {
    const title = `${file}:${snippet.line}${snippet.notRun === undefined ? "" : ` (types only: ${snippet.notRun})`}`;
    return test(title, bodyOf({ snippet, module, problems }));
  });
  if (/^packages\/[^/]+\/README\.md$/.test(file)) {
    const shown = group.some(({ snippet, hasClaims }) => snippet.section === "Quick start" && hasClaims);
    const message = formatProblem({ file, message: "the quick start states no result with `// =>`" });
    tests.push(test(`${file} shows results in its quick start`, shown ? "" : fail(message)));
  }
  const up = "../".repeat(file.split("/").length - 1) || "./";
  return ['import { it } from "vitest";', `import { runSnippet } from "${up}runtime.js";`, ...tests, ""].join(
    "\n",
  );
}

function bodyOf({ snippet, module, problems }: Omit<Written, "hasClaims">): string {
  if (problems.length > 0) return fail(problems.map(formatProblem).join("\n"));
  if (snippet.notRun !== undefined) return "";
  const source = JSON.stringify({ file: snippet.file, line: snippet.line, module });
  return `await runSnippet(${source}, () => import(${JSON.stringify(module)}));`;
}

function test(title: string, body: string): string {
  return `it(${JSON.stringify(title)}, async () => { ${body} });`;
}

function fail(message: string): string {
  return `throw new Error(${JSON.stringify(message)});`;
}

/**
 * The built packages are loaded by Node itself, through their exports maps, as an installed package is. Files share a
 * worker: a snippet leaves nothing behind, and a process for each would take ten times as long.
 */
function vitestConfig(folder: string, reportFile: string): string {
  const config = {
    root: folder,
    test: {
      include: ["**/*.test.ts"],
      reporters: ["default", ["json", { outputFile: reportFile }]],
      retry: 0,
      passWithNoTests: false,
      isolate: false,
    },
  };
  return `const config = ${JSON.stringify(config, undefined, 2)};
config.test.server = { deps: { external: [/\\/packages\\/[^/]+\\/dist\\//] } };
config.oxc = { jsx: { runtime: "automatic", importSource: "hono/jsx" } };
export default config;
`;
}
