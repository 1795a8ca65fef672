import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Figure } from "@internal/scorecard";
import { readSamples, type Sample, type SampleKind } from "../spam-training/samples.js";
import { crossValidate } from "../spam-training/train-spam-model.js";
import { classifySpam } from "../src/spam-model/index.js";
import { TRAINED_ON } from "../src/spam-model/model-data.js";
import { findFile } from "./corpus.js";

/**
 * The figures of the spam model. On the file that it was trained on the model itself would only show its memory: there
 * models are trained anew, each without a video, a family of templates and a tenth of the news, and judge what they
 * have not seen.
 */
export async function spamFigures(dataDir: string): Promise<Figure[]> {
  const file = findFile(dataDir, "spam", "jsonl");
  if (file === undefined) return [];
  const samples = readSamples(file);
  const known = createHash("sha256").update(readFileSync(file)).digest("hex") === TRAINED_ON;
  console.error(
    `spam model: ${known ? "trained on this file, judged by left-out folds" : "unseen comments"}`,
  );
  const caught = known ? caughtWhenLeftOut(samples) : samples.map(({ text }) => classifySpam(text).spam);
  const share = (kind: SampleKind) => {
    const places = samples.flatMap((sample, at) => (sample.kind === kind ? [at] : []));
    const found = places.filter((at) => caught[at]).length;
    console.error(`spam model, ${kind}: ${found} of ${places.length} taken for spam`);
    return Math.round((found / places.length) * 10_000) / 100;
  };
  return [
    { name: "spam model: templates caught (%)", value: share("template"), goal: { atLeast: 90 } },
    { name: "spam model: spam under videos caught (%)", value: share("video-spam"), goal: { atLeast: 88 } },
    {
      name: "spam model: honest news comments taken for spam (%)",
      value: share("news"),
      goal: { atMost: 0.2 },
    },
    {
      name: "spam model: honest comments under videos taken for spam (%)",
      value: share("video"),
      goal: { atMost: 1 },
    },
  ];
}

function caughtWhenLeftOut(samples: readonly Sample[]): boolean[] {
  const { promotion, flattery } = crossValidate(samples);
  return samples.map((_, at) => (promotion.margins[at] ?? 0) > 0 || (flattery.margins[at] ?? 0) > 0);
}
