import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { publishedPackages } from "../workspace.js";

/** A part of a page that a package's code says: the page from the repository's top, the region's name, what it holds. */
export type CodeRegion = { file: string; name: string; markdown: string };

type DocsModule = { docsRegions(): CodeRegion[] };

/** What the packages' own `docs/index.ts` generate, of each package that has one. */
export async function codeRegions(root: string): Promise<CodeRegion[]> {
  const regions: CodeRegion[] = [];
  for (const { dir } of publishedPackages(root)) {
    const file = join(dir, "docs", "index.ts");
    if (!existsSync(file)) continue;
    const module = (await import(pathToFileURL(file).href)) as DocsModule;
    regions.push(...module.docsRegions());
  }
  return regions;
}
