import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toBase64Url } from "../src/internal/base64-url.js";
import { packWeights, type SpamHead } from "../src/spam-model/spam-head.js";
import { readSamples } from "./samples.js";
import { trainSpamModel } from "./train-spam-model.js";

/** Trains the spam model on `spam.jsonl` in a folder and writes it: `npx tsx spam-training/main.ts DIR`. */
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error("Usage: npx tsx spam-training/main.ts DIR");
const file = join(dataDir, "spam.jsonl");
const samples = readSamples(file);
const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
const heads = trainSpamModel(samples);

const write = ({ bias, threshold, unit, weights }: SpamHead) => `{
    bias: ${bias},
    threshold: ${threshold},
    unit: ${Number(unit.toPrecision(6))},
    weights:
      "${toBase64Url(Uint8Array.from(packWeights(weights)))}",
  }`;
writeFileSync(
  new URL("../src/spam-model/model-data.ts", import.meta.url),
  `import type { PackedHead } from "./spam-head.js";

/**
 * The weights of the spam model, written by spam-training/main.ts; it holds hashes of features and no texts. Trained on:
 * - templates of blog spam from splorp/wordpress-comment-blocklist (MIT)
 * - comments of news readers from Civil Comments by way of ipavlopoulos/toxic_spans (CC0)
 * - the YouTube Spam Collection of T. C. Alberto, J. V. Lochter and T. A. Almeida, given to the UCI Machine Learning
 *   Repository (CC BY 4.0): the comments under three of its five videos, changed into weights
 * - comments of our own, in spam-training/own-comments.ts
 */
export const SPAM_MODEL: { readonly [Kind in "promotion" | "flattery"]: PackedHead } = {
  promotion: ${write(heads.promotion)},
  flattery: ${write(heads.flattery)},
};

/** SHA-256 of the file that the model was trained on; figures for that file say nothing about unseen comments. */
export const TRAINED_ON = "${digest}";
`,
);
