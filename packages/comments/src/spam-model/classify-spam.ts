import { SPAM_MODEL } from "./model-data.js";
import { spamFeatures } from "./spam-features.js";
import { featurePlace, type SpamHead, unpackHead } from "./spam-head.js";

/** What a spam comment is after: attention for what its author has elsewhere, or leave to stand by flattering the site. */
export type SpamKind = "promotion" | "flattery";

/** One thing in a comment that counted. */
export type SpamFeature = {
  /** What was found: `word:subscribe`, `near:visit,my` (words of two classes close together), `link:store`, `shape:capitals`, `many:praise-3`. */
  feature: string;
  /** What it adds to the score, in log-odds; below 0 it speaks for the comment. */
  weight: number;
};

/** What {@link classifySpam} gives. */
export type SpamClassification = {
  /** Whether the score is above 0. */
  spam: boolean;
  /** The kind of spam that the comment is nearest to. */
  kind: SpamKind;
  /** Log-odds above the threshold; the sum of all weights and of what every comment starts from. */
  score: number;
  /** The score as a number from 0 to 1, 0.5 at the threshold, for sorting a queue; not the share of spam on your site. */
  probability: number;
  /** What counted, the weightiest first. */
  features: SpamFeature[];
};

/** One over one plus e to the minus x, for x from 0 in steps of a half: the same on every engine. */
const LOGISTIC = [
  0.5, 0.622, 0.731, 0.818, 0.881, 0.924, 0.953, 0.971, 0.982, 0.989, 0.993, 0.996, 0.998, 0.998, 0.999,
];
const HEADS = /* @__PURE__ */ new Map<SpamKind, SpamHead>();

/**
 * How much the text of a comment is like spam, and what speaks for it. The model was trained on English; in another
 * language only links, marks and capitals count. Whole numbers are added up, so that each engine gives the same.
 * Linear in the length of the text.
 *
 * @example
 * import { classifySpam } from "@nightdesk/comments/spam-model";
 *
 * classifySpam("Please subscribe to my channel, new videos every week!").kind; // => "promotion"
 * classifySpam("The bridge was promised for the spring of last year.").spam; // => false
 */
export function classifySpam(text: string): SpamClassification {
  const found = spamFeatures(text);
  const promotion = judge("promotion", found);
  const flattery = judge("flattery", found);
  return promotion.score >= flattery.score ? promotion : flattery;
}

function judge(kind: SpamKind, found: Iterable<string>): SpamClassification {
  let head = HEADS.get(kind);
  if (head === undefined) {
    head = unpackHead(SPAM_MODEL[kind]);
    HEADS.set(kind, head);
  }
  const features: SpamFeature[] = [];
  let margin = head.bias - head.threshold;
  for (const feature of found) {
    const weight = head.weights.get(featurePlace(feature)) ?? 0;
    if (weight === 0) continue;
    margin += weight;
    features.push({ feature, weight: weight * head.unit });
  }
  features.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = margin * head.unit;
  return { spam: margin > 0, kind, score, probability: logistic(score), features };
}

function logistic(score: number): number {
  const steps = Math.min(LOGISTIC.length - 1, Math.abs(score) * 2);
  const below = LOGISTIC[Math.floor(steps)] ?? 1;
  const above = LOGISTIC[Math.ceil(steps)] ?? 1;
  const value = below + (above - below) * (steps - Math.floor(steps));
  return score < 0 ? 1 - value : value;
}
