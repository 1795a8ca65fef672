import type { Figure } from "@internal/scorecard";
import { feedFigures } from "./feeds.js";

/** Scores the package on corpora in the formats of `../shared/data/article`. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  return [...feedFigures(dataDir)];
}
