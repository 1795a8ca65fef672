import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { docsChecks } from "./docs-checks.js";
import { tempWorkspace } from "./temp-workspace.js";

it("compares a page with what a package's code says, and writes it when asked to", async () => {
  const root = tempWorkspace({
    "packages/demo/package.json": '{ "name": "@nightdesk/demo", "exports": {} }',
    "packages/demo/docs/index.ts":
      'export const docsRegions = () => [{ file: "docs/demo.md", name: "list", markdown: "new\\n" }];',
    "packages/other/package.json": '{ "name": "@nightdesk/other", "exports": {} }',
    "docs/demo.md": "# Demo\n\n<!-- list:start -->\nold\n<!-- list:end -->\n",
  });
  const check = docsChecks.find(({ name }) => name === "regions from code");
  expect(await check?.run({ root, update: false })).toEqual([
    'docs/demo.md: the region "list" is out of date: npm run check -- --update',
  ]);
  expect(await check?.run({ root, update: true })).toEqual([]);
  expect(readFileSync(join(root, "docs/demo.md"), "utf8")).toContain("-->\nnew\n<!--");
});
