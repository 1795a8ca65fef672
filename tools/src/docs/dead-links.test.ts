import { expect, it } from "vitest";
import { deadLinks } from "./dead-links.js";
import { tempWorkspace } from "./temp-workspace.js";

it("follows files, folders, site paths and headings, and asks no other site", () => {
  const root = tempWorkspace({
    "README.md": [
      "# Top",
      "## What's new, `rank()`?",
      "[a](docs/guide.md#let-s-go) [b](packages/demo) [c](#whats-new-rank) <img src='x' src=\"docs/public/a.png\">",
      "[d](https://example.org/nowhere) [e]: no definition, `[f](missing.md)`",
      "[g][ref] [h](#top-1) [i](<docs/guide.md>)",
      "",
      "[ref]: LICENSE",
      "# Top",
      "```md\n[j](missing.md)\n```",
      "<!-- [k](missing.md) -->",
    ].join("\n"),
    LICENSE: "",
    "packages/demo/package.json": "{}",
    "packages/demo/README.md": "[up](../../README.md)",
    "docs/public/a.png": "",
    "docs/index.md":
      "[a](/guide) [b](./guide.md) [c](guide.html#mine) [d](/a.png) [e](/reference/ranking/) [f](/)",
    "docs/guide.md": "# Guide\n## Let's go\n## Named {#mine}\n## 1 day\n[here](#_1-day)",
  });
  expect(deadLinks(root)).toEqual([]);
});

it.each([
  ["README.md", "[a](docs/missing.md)", "the link to docs/missing.md leads to no file"],
  ["README.md", "![a](docs/missing.png)", "the link to docs/missing.png leads to no file"],
  ["README.md", "text\n\n[a]: missing.md", "the link to missing.md leads to no file"],
  ["README.md", '<a href="missing.md">a</a>', "the link to missing.md leads to no file"],
  ["README.md", "[a](#nowhere)", "the link to #nowhere leads to no heading"],
  ["README.md", "[a](docs/guide.md#lets-go)", "the link to docs/guide.md#lets-go leads to no heading"],
  ["docs/more/page.md", "[a](/page)", "the link to /page leads to no file"],
  ["docs/more/page.md", "[a](../guide#nowhere)", "the link to ../guide#nowhere leads to no heading"],
])("fails on %s with %j", (file, text, message) => {
  const root = tempWorkspace({ "docs/guide.md": "# Guide\n## Let's go\n", [file]: `${text}\n` });
  expect(deadLinks(root)).toEqual([{ file, line: text.split("\n").length, message }]);
});
