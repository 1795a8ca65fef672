import { join } from "node:path";
import { expect, it } from "vitest";
import { siteProblems } from "./site-problems.js";
import { tempWorkspace } from "./temp-workspace.js";

const site = (pages: Record<string, string>) => siteProblems(tempWorkspace(pages));

it("follows the links of a site's pages and lets it name other sites", () => {
  const problems = site({
    "index.html":
      '<a class="x" href="/a/b.html#caf%C3%A9">b</a> <a href="/">top</a> <a href="#here" id="here"></a>',
    "a/b.html":
      '<h2 id="café"></h2><a href="../index.html#here"></a><a href="https://example.org/"></a><a href="/x.txt"></a><img src="/x.txt">',
    "x.txt": "",
    "style.css": "a { background: url(/x.txt) }",
  });
  expect(problems).toEqual([]);
});

it.each([
  ["index.html", '<a href="/missing.html">', "/missing.html leads nowhere"],
  ["index.html", '<a href="missing/">', "missing/ leads nowhere"],
  ["index.html", '<img alt="" src="/missing.png">', "/missing.png leads nowhere"],
  ["index.html", '<a href="#missing">', "#missing leads nowhere"],
  [
    "index.html",
    '<script src="https://cdn.example/x.js">',
    "https://cdn.example/x.js comes from another server",
  ],
  [
    "index.html",
    '<link rel="preload" href="//cdn.example/f.woff2">',
    "//cdn.example/f.woff2 comes from another server",
  ],
  ["a.css", "@import 'https://cdn.example/f.css'", "https://cdn.example/f.css comes from another server"],
  ["a.css", 'x { src: url("http://cdn.example/f") }', "http://cdn.example/f comes from another server"],
])("fails on %s with %s", (file, text, message) => {
  expect(site({ "index.html": "", [file]: text })).toEqual([{ file, message }]);
});

it("fails on a site without pages", () => {
  const root = tempWorkspace({ "dist/style.css": "" });
  expect(siteProblems(join(root, "dist"))).toHaveLength(1);
});
