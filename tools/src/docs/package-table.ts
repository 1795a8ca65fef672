import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { subpaths } from "../subpaths.js";
import type { Package } from "../workspace.js";
import { escapeOutsideCode, table } from "./table.js";

/** The packages as a Markdown table: what each is for, the ceiling of its main entry's size, its entries. */
export function packageTable(packages: readonly Package[]): string {
  const rows = packages.map((found) => [
    `[${found.manifest.name}](packages/${found.name})`,
    escapeOutsideCode(found.manifest.description ?? ""),
    sizeOf(found),
    subpaths(found)
      .map(({ subpath }) => `\`${subpath}\``)
      .join(" "),
  ]);
  return `\n${table(["Package", "What it does", "Gzipped, at most", "Entries"], rows)}\n`;
}

/** The ceiling that the size check holds the main entry to, its dependencies included. */
function sizeOf({ dir }: Package): string {
  const file = join(dir, "sizes.json");
  if (!existsSync(file)) return "not measured";
  const bytes = (JSON.parse(readFileSync(file, "utf8")) as Record<string, number>)["."];
  return bytes === undefined ? "not measured" : `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
}
