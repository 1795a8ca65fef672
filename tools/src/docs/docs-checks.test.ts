import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { docsChecks } from "./docs-checks.js";
import { tempWorkspace } from "./temp-workspace.js";

const run = (name: string, root: string, update = false) => {
  const check = docsChecks.find((candidate) => candidate.name === name);
  if (!check) throw new Error(`no check ${name}`);
  return check.run({ root, update });
};

const EXPORTS = { ".": { import: { types: "./dist/index.d.ts", default: "./dist/index.js" } } };

const workspace = (readme: string, more: Record<string, string> = {}) =>
  tempWorkspace({
    "README.md": "# top\n\n<!-- packages:start -->\n<!-- packages:end -->\n",
    "packages/demo/package.json": JSON.stringify({
      name: "@nightdesk/demo",
      description: "Ranks.",
      exports: EXPORTS,
    }),
    "packages/demo/sizes.json": '{ ".": 1234 }',
    "packages/demo/dist/index.d.ts": "/** Ranks all. */\nexport declare function rank(): void;",
    "packages/demo/README.md": readme,
    ...more,
  });

it("fails on a generated table that is out of date, and writes it when asked to", async () => {
  const root = workspace("# @nightdesk/demo\n\n<!-- api:start -->\nold\n<!-- api:end -->\n");
  expect(await run("api tables", root)).toEqual([expect.stringContaining("out of date")]);
  expect(await run("package table", root)).toEqual([expect.stringContaining("README.md: the region")]);
  expect(await run("api tables", root, true)).toEqual([]);
  expect(await run("package table", root, true)).toEqual([]);
  expect(await run("api tables", root)).toEqual([]);
  expect(await run("package table", root)).toEqual([]);
  expect(readFileSync(join(root, "packages/demo/README.md"), "utf8")).toContain(
    "| `rank` | function | Ranks all. |",
  );
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(
    "| [@nightdesk/demo](packages/demo) | Ranks. | 1.3 kB | `.` |",
  );
});

it("fails on a README without its region, or that is missing, also when asked to write", async () => {
  const root = workspace("# @nightdesk/demo\n");
  expect(await run("api tables", root, true)).toEqual([expect.stringContaining("marks of the region")]);
  const bare = tempWorkspace({
    "packages/demo/package.json": '{ "name": "@nightdesk/demo", "exports": {} }',
  });
  expect(await run("api tables", bare)).toEqual(["packages/demo/README.md: the file is missing"]);
  expect(await run("readme sections", bare)).toEqual(["packages/demo/README.md: the file is missing"]);
  expect(await run("dependency reasons", bare)).toEqual(["docs/design/dependencies.md: the file is missing"]);
});

it("names file and line of what other checks find", async () => {
  const root = workspace("# demo\n\n[a](missing.md)\n");
  expect(await run("links", root)).toEqual([
    "packages/demo/README.md:3: the link to missing.md leads to no file",
  ]);
  expect(await run("readme sections", root)).toContain(
    'packages/demo/README.md:1: the title is not "# @nightdesk/demo"',
  );
});
