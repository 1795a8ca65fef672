import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { subpaths } from "../subpaths.js";
import { publishedPackages } from "../workspace.js";
import type { Check } from "./check.js";

/** The ceiling written by `--update` leaves this much room, so that a one-line repair does not touch it. */
const ROOM = 1.03;

/** Holds each subpath, bundled with its dependencies, minified and gzipped, under the ceiling in the package's `sizes.json` (bytes). */
export const sizes: Check = {
  name: "sizes",
  async run({ root, update }) {
    const problems: string[] = [];
    for (const found of publishedPackages(root)) {
      const file = join(found.dir, "sizes.json");
      const ceilings = existsSync(file)
        ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, number>)
        : {};
      const next: Record<string, number> = {};
      for (const { subpath, specifier, module } of subpaths(found)) {
        const size = await bundledSize(module, root);
        const ceiling = ceilings[subpath];
        const isTight = ceiling !== undefined && size <= ceiling && ceiling <= size * ROOM ** 2;
        next[subpath] = isTight ? ceiling : Math.ceil((size * ROOM) / 10) * 10;
        if (ceiling === undefined) problems.push(`${specifier} has no size ceiling; it is ${size} bytes.`);
        else if (size > ceiling)
          problems.push(`${specifier} is ${size} bytes gzipped, its ceiling is ${ceiling}.`);
      }
      for (const subpath of Object.keys(ceilings)) {
        if (!(subpath in next))
          problems.push(
            `${found.manifest.name} has a size ceiling for ${subpath}, which it does not export.`,
          );
      }
      if (update) writeFileSync(file, `${JSON.stringify(next, undefined, 2)}\n`);
    }
    return update ? [] : problems;
  },
};

/** The size in bytes of a built module with all it imports, minified by esbuild and gzipped at level 9. */
export async function bundledSize(module: string, root: string): Promise<number> {
  const result = await build({
    stdin: { contents: `export * from ${JSON.stringify(module)};`, resolveDir: root, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    write: false,
    logLevel: "silent",
  });
  return gzipSync(result.outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
