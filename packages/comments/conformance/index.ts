import type { Figure } from "@internal/scorecard";
import { accessibilityFigures } from "./accessibility.js";
import { formFigures } from "./forms.js";
import { judgementFigures } from "./judgements.js";
import { markupFigures } from "./markup.js";
import { spamFigures } from "./spam.js";
import { textFigures } from "./texts.js";
import { trapFigures } from "./traps.js";
import { wordPressFigures } from "./wordpress.js";

/** Scores the package on the corpora in a folder; each figure is the number of failed cases. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const measure of [
    markupFigures,
    textFigures,
    formFigures,
    judgementFigures,
    wordPressFigures,
    spamFigures,
    trapFigures,
    accessibilityFigures,
  ])
    figures.push(...(await measure(dataDir)));
  return figures;
}
