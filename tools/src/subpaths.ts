import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Package } from "./workspace.js";

/** A subpath that a package exports with code: `.` or `./stores/sqlite`, and the built files behind it. */
export type Subpath = { subpath: string; specifier: string; module: string; types: string };

type Target = { import?: { types?: string; default?: string } };

/**
 * The subpaths of a package that export code; `./package.json` and other data files are left out. For a pattern, whose files share
 * their types, stands the largest of its files.
 */
export function subpaths({ dir, manifest }: Package): Subpath[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const files = (target as Target).import;
    if (files?.default === undefined || files.types === undefined) return [];
    const specifier = subpath === "." ? manifest.name : `${manifest.name}${subpath.slice(1)}`;
    const [module, types] = [join(dir, files.default), join(dir, files.types)];
    if (!subpath.includes("*")) return [{ subpath, specifier, module, types }];
    const name = largestOf(module);
    return [{ subpath, specifier: specifier.replace("*", name), module: module.replace("*", name), types }];
  });
}

/** What stands for `*` in the path of the largest file that the pattern matches; the first of equals. */
function largestOf(pattern: string): string {
  const folder = dirname(pattern);
  const end = pattern.slice(pattern.indexOf("*") + 1);
  const sizes = readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .map((file) => ({ name: file.slice(0, -end.length), size: statSync(join(folder, file)).size }));
  const [largest] = sizes.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1));
  if (largest === undefined) throw new Error(`No file matches ${pattern}: npm run build.`);
  return largest.name;
}
