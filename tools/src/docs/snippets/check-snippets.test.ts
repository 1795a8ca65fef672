import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { link, tempWorkspace } from "../temp-workspace.js";
import { checkSnippets } from "./check-snippets.js";

const ENTRY = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

const DEMO = {
  "package.json": '{ "name": "temp", "type": "module" }',
  "packages/demo/package.json": JSON.stringify({
    name: "@nightdesk/demo",
    type: "module",
    exports: { ".": ENTRY("index"), "./formats/shout": ENTRY("formats/shout") },
  }),
  "packages/demo/dist/index.d.ts": `
    export declare class DemoError extends Error { readonly code: string; }
    export declare function double(value: number): number;
    export declare function later(value: number): Promise<number>;`,
  "packages/demo/dist/index.js": `
    export class DemoError extends Error { constructor(code) { super(code); this.code = code; } }
    export function double(value) { if (value < 0) throw new DemoError("negative"); return value * 2; }
    export async function later(value) { return double(value); }`,
  "packages/demo/dist/index.d.cts": "export declare function double(value: number): number;",
  "packages/demo/dist/index.cjs": "exports.double = (value) => value * 2;",
  "packages/demo/dist/formats/shout.d.ts": "export declare function shout(text: string): string;",
  "packages/demo/dist/formats/shout.js": "export const shout = (text) => text + '!';",
};

function workspace(pages: Readonly<Record<string, string>>): string {
  const root = tempWorkspace({ ...DEMO, ...pages });
  link(root, { vitest: "node_modules/vitest", "@nightdesk/demo": join(root, "packages/demo") });
  return root;
}

const IMPORT = 'import { double } from "@nightdesk/demo";';
const LATER = 'import { later } from "@nightdesk/demo";';
const BOTH = 'import { double, later } from "@nightdesk/demo";';

/** A page with the code from its third line on. */
const page = (code: string, info = "ts") => `# Page\n\`\`\`${info}\n${code}\n\`\`\`\n`;

it("passes what is right: values, continued values, codes, subpaths, CommonJS, doc comments, type-only blocks", {
  timeout: 60_000,
}, async () => {
  const root = workspace({
    "packages/demo/README.md": `# demo\n\n## Quick start\n${page(`${IMPORT}\ndouble(2); // => 4`)}`,
    "docs/values.md": page(
      [
        BOTH,
        "const four = double(2); // => 4",
        "const all = [double(four), await later(1)];",
        "// => [",
        "//   8,",
        "//   2,",
        "// ]",
        "console.log({ all }); // => { all: [8, 2] }",
        "await later(3) // => 6",
        "double(-1); // throws negative",
        "await later(-1); // throws negative",
        "[1].forEach((value) => {",
        "  double(value); // => 2",
        "});",
      ].join("\n"),
    ),
    "docs/subpath.md": page('import { shout } from "@nightdesk/demo/formats/shout";\nshout("a"); // => "a!"'),
    "docs/commonjs.md": page(
      'const { double } = require("@nightdesk/demo");\nfunction go(x) { return double(x); }\ngo(2); // => 4',
      "js",
    ),
    "docs/types-only.md": page(
      `${IMPORT}\nthrow new Error(String(double(1)));`,
      "ts no-run: it stops the process",
    ),
    "docs/others.md": "```sh\nnpm run nothing\n```\n```json\n{ not json\n```\n",
    "packages/demo/src/double.ts": [
      "/**",
      " * Twice the value.",
      " * @example",
      ` * ${BOTH}`,
      " * double(4); // => 8",
      " * @throws never",
      " */",
      "export const placeholder = 1;",
    ].join("\n"),
  });
  const report = await checkSnippets(root);
  expect(report.problems).toEqual([
    { file: "packages/demo/src/double.ts", line: 4, message: expect.stringContaining("'later'") },
  ]);
  expect(report.tests).toBe(7);
  expect(existsSync(report.reportFile)).toBe(true);
  expect(JSON.parse(readFileSync(report.reportFile, "utf8")).numPassedTests).toBe(6);
});

it("fails on each kind of wrong snippet, at its line of the page", { timeout: 60_000 }, async () => {
  const wrong: Record<string, [code: string, line: number, message: RegExp, info?: string]> = {
    value: [`${IMPORT}\ndouble(2); // => 5`, 4, /4[\s\S]*5/],
    "const-value": [`${IMPORT}\nconst four = double(2); // => { four: 4 }`, 4, /four/],
    "undefined-property": ["({ a: 1, b: undefined }); // => { a: 1 }", 3, /undefined/],
    promise: [`${LATER}\nlater(1); // => 2`, 4, /Promise/],
    type: [`${IMPORT}\n\ndouble("2");`, 5, /TS2345/],
    "implicit-any": ["export const f = (x) => x;", 3, /TS7006/],
    "unchecked-index": ["const list = [1];\nlist[0].toFixed();", 4, /TS2532/],
    "unknown-import": ['import { x } from "@nightdesk/nonesuch";\nx();', 3, /TS2307/],
    "unknown-name": ['import { triple } from "@nightdesk/demo";\ntriple();', 3, /TS2305/],
    "unused-import": [`${BOTH}\ndouble(1);`, 3, /'later'/],
    thrown: ["const list: string[] = [];\n\nlist.forEach(String);\nthrow new TypeError('gone');", 6, /gone/],
    syntax: ["const = 3;", 3, /expected/],
    "expected-syntax": ["1 + 1; // => two of them", 3, /JavaScript expression/],
    "no-statement": ["const list = [\n  1, // => 1\n];\nlist.at(0);", 4, /follows no expression/],
    unreached: ["const f = () => {\n  f(); // => 1\n};\nString(f);", 4, /never reached/],
    swallowed: [`${IMPORT}\ntry {\n  double(1); // => 3\n} catch {}`, 5, /3/],
    "wrong-code": [`${IMPORT}\ndouble(-1); // throws positive`, 4, /positive.*negative/],
    "no-throw": [`${LATER}\nawait later(1); // throws negative`, 4, /nothing was thrown/],
    "throws-prose": [`${IMPORT}\ndouble(-1); // throws when negative`, 4, /one error code/],
    "no-reason": ["export {};", 2, /needs its reason/, "ts no-run"],
    "no-run-result": ["1 + 1; // => 2", 3, /nothing runs/, "ts no-run: because"],
    "no-run-type": ["const x: number = 'a';\nString(x);", 3, /TS2322/, "ts no-run: because"],
  };
  const pages = Object.entries(wrong).map(([name, [code, , , info]]) => [
    `docs/${name}.md`,
    page(code, info),
  ]);
  const root = workspace({
    ...Object.fromEntries(pages),
    "packages/demo/README.md": `# demo\n\n## Quick start\n${page(`${IMPORT}\ndouble(2);`)}`,
  });
  const report = await checkSnippets(root);
  for (const [name, [, line, message]] of Object.entries(wrong)) {
    expect(report.problems, name).toContainEqual({
      file: `docs/${name}.md`,
      line,
      message: expect.stringMatching(message),
    });
  }
  expect(report.problems.filter(({ file }) => file === "packages/demo/README.md")).toEqual([
    { file: "packages/demo/README.md", message: expect.stringContaining("quick start states no result") },
  ]);
});

it("fails where no snippet is found", async () => {
  const root = workspace({ "docs/empty.md": "# Nothing\n" });
  expect((await checkSnippets(root)).problems).toHaveLength(1);
});
