import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

type ExportTarget = string | { import?: { default?: string } };

/** The sources behind the subpaths that package.json exports: `./dist/stores/sqlite.js` is built from `src/stores/sqlite.ts`. */
function entriesFromExports(): Record<string, string> {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, ExportTarget>;
  };
  const entries: Record<string, string> = {};
  for (const target of Object.values(manifest.exports)) {
    const file = typeof target === "string" ? undefined : target.import?.default;
    const name = file?.match(/^\.\/dist\/(.+)\.js$/)?.[1];
    if (name !== undefined) entries[name] = `src/${name}.ts`;
  }
  return entries;
}

/** The build of every published package: ESM and CommonJS, each with its own types, private helpers bundled in. */
export const packageBuild = defineConfig({
  entry: entriesFromExports(),
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  // A chunk that another chunk needs is not imported for its effects: chunks have none, and bundlers warn of it.
  treeshake: { moduleSideEffects: "no-external" },
  clean: true,
  noExternal: [/^@internal\//],
  dts: { resolve: [/^@internal\//], compilerOptions: { ignoreDeprecations: "6.0" } },
});
