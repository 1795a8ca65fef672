import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const specifiers = JSON.parse(readFileSync("specifiers.json", "utf8"));
assert.ok(specifiers.length > 0, "no subpath to load");

for (const specifier of specifiers) {
  const imported = Object.keys(await import(specifier)).sort();
  const required = Object.keys(require(specifier))
    .filter((name) => name !== "__esModule")
    .sort();
  assert.ok(imported.length > 0, `${specifier} exports nothing`);
  assert.deepEqual(required, imported, `${specifier} exports other names to require than to import`);
}
