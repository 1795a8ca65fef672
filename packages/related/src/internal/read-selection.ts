import { RelatedError } from "../errors.js";
import type { RelatedToOptions } from "../related-to-options.js";
import type { ArticleFacts } from "./analyse-article.js";
import { normalizeName } from "./analyse-article.js";
import { invalidOption, requireNumber, requireObject, requireOneOf } from "./index-settings.js";
import { readInstant } from "./read-instant.js";

/** {@link RelatedToOptions} checked: who may be selected, and how. */
export type Selection = {
  readonly limit: number;
  readonly minScore: number;
  readonly maxReasons: number;
  readonly duplicates: "keep" | "collapse" | "exclude";
  readonly duplicateOverlap: number;
  /** Whether an article passes every filter. */
  readonly admits: (facts: ArticleFacts) => boolean;
  /** What an article's similarity is multiplied by. */
  readonly recency: (facts: ArticleFacts) => number;
};

/** @throws RelatedError `invalid-option`, `missing-now` */
export function readSelection(options: RelatedToOptions): Selection {
  requireObject(options, "options");
  const { limit = 5, minScore = 0, maxReasons = 5, duplicates = "keep", duplicateOverlap = 0.5 } = options;
  requireNumber(limit, "limit", 0, Number.MAX_SAFE_INTEGER, true);
  requireNumber(minScore, "minScore", 0, 1);
  requireNumber(maxReasons, "maxReasons", 0, Number.MAX_SAFE_INTEGER, true);
  requireOneOf(duplicates, "duplicates", ["keep", "collapse", "exclude"]);
  requireNumber(duplicateOverlap, "duplicateOverlap", Number.MIN_VALUE, 1);
  const now = readNow(options);
  return {
    limit,
    minScore,
    maxReasons,
    duplicates,
    duplicateOverlap,
    admits: readFilters(options, now),
    recency: readRecency(options.recency, now),
  };
}

function readNow(options: RelatedToOptions): number | undefined {
  if (options.now === undefined) {
    const needing = (["maxAgeMs", "recency"] as const).find((name) => options[name] !== undefined);
    if (needing !== undefined)
      throw new RelatedError("missing-now", `${needing} needs \`now\`, the moment of asking.`);
    return undefined;
  }
  const now = readInstant(options.now);
  if (now === undefined)
    throw invalidOption("now", "a Date, milliseconds or an ISO 8601 text with its offset", options.now);
  return now;
}

function readFilters(options: RelatedToOptions, now: number | undefined): (facts: ArticleFacts) => boolean {
  const { exclude = [] } = options;
  if (typeof exclude === "string" || typeof exclude?.[Symbol.iterator] !== "function")
    throw invalidOption("exclude", "an array or another iterable of ids", exclude);
  const excluded = new Set(exclude);
  const languages = readNames(options.language, "language");
  const sections = readNames(options.section, "section");
  const { maxAgeMs } = options;
  if (maxAgeMs !== undefined) requireNumber(maxAgeMs, "maxAgeMs", 0, Number.MAX_VALUE);
  return ({ id, section, language, publishedAt }) => {
    if (excluded.has(id)) return false;
    if (sections !== undefined && (section === undefined || !sections.includes(section))) return false;
    if (languages !== undefined && !languages.some((one) => speaks(language, one))) return false;
    if (now === undefined) return true;
    if (publishedAt === undefined) return maxAgeMs === undefined;
    return publishedAt <= now && (maxAgeMs === undefined || now - publishedAt <= maxAgeMs);
  };
}

function readNames(value: unknown, name: string): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const names: unknown[] = Array.isArray(value) ? value : [value];
  return names.map((one) => {
    if (typeof one !== "string") throw invalidOption(name, "a text or an array of texts", one);
    return normalizeName(one);
  });
}

function speaks(language: string | undefined, wanted: string): boolean {
  return language === wanted || language?.startsWith(`${wanted}-`) === true;
}

function readRecency(
  recency: RelatedToOptions["recency"],
  now: number | undefined,
): (facts: ArticleFacts) => number {
  if (recency === undefined || now === undefined) return () => 1;
  requireObject(recency, "recency");
  const { halfLifeMs, weight = 0.5 } = recency;
  requireNumber(halfLifeMs, "recency.halfLifeMs", 1, Number.MAX_VALUE);
  requireNumber(weight, "recency.weight", 0, 1);
  return ({ publishedAt }) => {
    const share = publishedAt === undefined ? 0 : halfLifeMs / (halfLifeMs + Math.max(0, now - publishedAt));
    return 1 - weight + weight * share;
  };
}
