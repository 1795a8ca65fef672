import type { Figure } from "@internal/scorecard";
import { exchangeFigures } from "./exchange.js";
import { extractFigures } from "./extract.js";
import { feedFigures } from "./feeds.js";
import { htmlFigures } from "./html-safety.js";
import { importFigures } from "./imports.js";
import { roundTripFigures } from "./round-trip.js";

/** Scores the package on corpora in the formats of `../shared/data/article`, and on generated articles. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  return [
    ...feedFigures(dataDir),
    ...htmlFigures(dataDir),
    ...importFigures(dataDir),
    ...exchangeFigures(dataDir),
    ...roundTripFigures(),
    ...extractFigures(dataDir),
  ];
}
