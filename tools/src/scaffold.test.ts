import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { packageShape } from "./checks/package-shape.js";
import { scaffold } from "./scaffold.js";
import { ROOT } from "./workspace.js";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "nightdesk-scaffold-"));
  for (const folder of ["packages", ".changeset", "tools"]) mkdirSync(join(root, folder));
  cpSync(join(ROOT, "tools", "template"), join(root, "tools", "template"), { recursive: true });
  cpSync(join(ROOT, "LICENSE"), join(root, "LICENSE"));
});
afterEach(() => rmSync(root, { recursive: true }));

it("writes a package of the house's shape with its name filled in everywhere", async () => {
  scaffold(root, "late-edition", "What came in late.");
  expect(await packageShape.run({ root, update: false })).toEqual([]);
  const files = readdirSync(join(root, "packages", "late-edition"), {
    recursive: true,
    withFileTypes: true,
  }).filter((entry) => entry.isFile());
  expect(files.map((file) => file.name)).toContain("parse-late-edition.ts");
  for (const file of files) {
    const text = readFileSync(join(file.parentPath, file.name), "utf8");
    expect(text, file.name).not.toMatch(/__(name|Name|description)__/);
  }
});

it("never writes over a package", () => {
  scaffold(root, "late-edition", "What came in late.");
  expect(() => scaffold(root, "late-edition", "Again.")).toThrow("packages/late-edition exists already");
});

it("finds what is wrong with a package's shape", async () => {
  scaffold(root, "late-edition", "What came in late.");
  const manifest = join(root, "packages", "late-edition", "package.json");
  const damaged = JSON.parse(readFileSync(manifest, "utf8"));
  damaged.scripts.postinstall = "node fetch.js";
  damaged.dependencies = { "@nightdesk/article": "*" };
  damaged.sideEffects = true;
  delete damaged.exports["."].require;
  writeFileSync(manifest, JSON.stringify(damaged));
  rmSync(join(root, "packages", "late-edition", "LICENSE"));
  expect((await packageShape.run({ root, update: false })).join("\n")).toMatch(
    /sideEffects[\s\S]*runs at install[\s\S]*packages stand alone[\s\S]*import and require conditions[\s\S]*LICENSE is missing/,
  );
});
