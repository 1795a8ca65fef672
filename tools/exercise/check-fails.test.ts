import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyRepository, expectSuccess, run } from "./copy-repository.js";

let copy: string;

beforeAll(() => {
  copy = copyRepository();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Breaks one file, runs one check, mends the file, and gives what the check said. */
function checkBroken(
  check: string,
  file: string,
  damage: (text: string) => string,
): { code: number; output: string } {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  writeFileSync(path, damage(before));
  const result = run(copy, "npm", "run", "check", "--", "--only", check);
  writeFileSync(path, before);
  return result;
}

it("passes while nothing is broken", () => {
  expectSuccess(
    run(copy, "npm", "run", "check", "--", "--only", "imports,exports,sizes,api tables,package table"),
  );
});

it("names every import rule and every impurity that a core file breaks", () => {
  const rules = {
    "packages-stand-alone": 'import "@nightdesk/article";',
    "core-has-no-node-builtin": 'import "node:fs";',
    "nobody-imports-an-index": 'import "./index.js";',
    "published-code-declares-what-it-uses": 'import "vitest";',
    "has no clock": "export const at = Date.now();",
    "has no randomness": "export const r = Math.random();",
  };
  const files = Object.values(rules).map((line, i) => {
    const file = join(copy, `packages/dateline/src/broken-${i}.ts`);
    writeFileSync(file, `${line}\n`);
    return file;
  });
  const { code, output } = run(copy, "npm", "run", "check", "--", "--only", "imports");
  for (const file of files) rmSync(file);
  expect(code).not.toBe(0);
  for (const [i, said] of Object.keys(rules).entries()) {
    expect(output).toMatch(new RegExp(`${said}.*broken-${i}|broken-${i}[^]*?${said}`));
  }
});

it("fails when an export is added or lost", () => {
  const broken = checkBroken("exports", "packages/dateline/exports.json", (text) =>
    text.replace('"formatMasthead"', '"formatMastheads"'),
  );
  expect(broken.code).not.toBe(0);
  expect(broken.output).toContain("no longer exports formatMastheads");
  expect(broken.output).toContain("exports formatMasthead, which is not pinned");
});

it("fails when an entry outgrows its ceiling", () => {
  const broken = checkBroken("sizes", "packages/dateline/sizes.json", (text) =>
    text.replace(/: \d+/, ": 100"),
  );
  expect(broken.code).not.toBe(0);
  expect(broken.output).toMatch(/@nightdesk\/dateline is \d+ bytes gzipped, its ceiling is 100/);
});

it("fails when a documented result is not what the code gives", () => {
  const readme = join(copy, "packages/dateline/README.md");
  const before = readFileSync(readme, "utf8");
  appendFileSync(readme, "\n```ts\nconst sum = 1 + 1; // => 3\n```\n");
  const broken = run(copy, "npm", "run", "check", "--", "--only", "snippets");
  writeFileSync(readme, before);
  expect(broken.code).not.toBe(0);
  expect(broken.output).toContain("packages/dateline/README.md");
});
