import type { Figure } from "@internal/scorecard";
import { formFigures } from "./form.js";
import { moderationFigures } from "./moderation.js";
import { sanitizerFigures } from "./sanitizer.js";
import { spamModelFigures } from "./spam-model.js";
import { storeFigures } from "./stores.js";

/** Measures the built package against its peers, all in one run. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  const options = quick ? { rounds: 3, warmup: 15, minMs: 40 } : { rounds: 9, warmup: 3, minMs: 150 };
  return [
    ...(await sanitizerFigures(options)),
    ...(await formFigures(options)),
    ...(await moderationFigures(options)),
    ...(await spamModelFigures(options)),
    ...(await storeFigures()),
  ];
}
