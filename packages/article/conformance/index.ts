import type { Figure } from "@internal/scorecard";
import { extractFigures } from "./extract.js";
import { feedFigures } from "./feeds.js";
import { htmlFigures } from "./html-safety.js";
import { importFigures } from "./imports.js";

/** Scores the package on corpora in the formats of `../shared/data/article`. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  return [
    ...feedFigures(dataDir),
    ...htmlFigures(dataDir),
    ...importFigures(dataDir),
    ...extractFigures(dataDir),
  ];
}
