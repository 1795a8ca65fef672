import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "tsup";

type ExportTarget = string | { import?: { types?: string; default?: string } };
type Entries = Record<string, string>;

/**
 * The sources behind the subpaths that package.json exports: `./dist/stores/sqlite.js` is built from `src/stores/sqlite.ts`,
 * `./dist/address/countries/*.js` from each file of that folder.
 */
function entriesFromExports(): { code: Entries; types: Entries } {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, ExportTarget>;
  };
  const code: Entries = {};
  const types: Entries = {};
  for (const target of Object.values(manifest.exports)) {
    const files = typeof target === "string" ? undefined : target.import;
    const name = files?.default?.match(/^\.\/dist\/(.+)\.js$/)?.[1];
    const typesName = files?.types?.match(/^\.\/dist\/(.+)\.d\.ts$/)?.[1];
    if (name === undefined || typesName === undefined) continue;
    types[typesName] = `src/${typesName}.ts`;
    for (const entry of name.endsWith("/*") ? filesIn(name.slice(0, -2)) : [name])
      code[entry] = `src/${entry}.ts`;
  }
  return { code, types };
}

function filesIn(folder: string): string[] {
  return readdirSync(`src/${folder}`).flatMap((file) =>
    file.endsWith(".ts") ? [`${folder}/${file.slice(0, -3)}`] : [],
  );
}

const { code, types } = entriesFromExports();

/** The build of every published package: ESM and CommonJS, each with its own types, private helpers bundled in. */
export const packageBuild = defineConfig({
  entry: code,
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  // A chunk that another chunk needs is not imported for its effects: chunks have none, and bundlers warn of it.
  treeshake: { moduleSideEffects: "no-external" },
  clean: true,
  silent: true,
  noExternal: [/^@internal\//],
  dts: { entry: types, resolve: [/^@internal\//], compilerOptions: { ignoreDeprecations: "6.0" } },
});
