import { join } from "node:path";
import type { Package } from "./workspace.js";

/** A subpath that a package exports with code: `.` or `./stores/sqlite`, and the built files behind it. */
export type Subpath = { subpath: string; specifier: string; module: string; types: string };

type Target = { import?: { types?: string; default?: string } };

/** The subpaths of a package that export code; `./package.json` and other data files are left out. */
export function subpaths({ dir, manifest }: Package): Subpath[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const files = (target as Target).import;
    if (files?.default === undefined || files.types === undefined) return [];
    const specifier = subpath === "." ? manifest.name : `${manifest.name}${subpath.slice(1)}`;
    return [{ subpath, specifier, module: join(dir, files.default), types: join(dir, files.types) }];
  });
}
