import { RelatedError } from "../errors.js";
import type { RelatedIndexOptions } from "../related-index-options.js";
import { splitTerms } from "../split-terms.js";
import { describeValue } from "./describe-value.js";

/** {@link RelatedIndexOptions} checked, with the defaults in place. */
export type IndexSettings = {
  readonly weights: { readonly text: number; readonly tags: number; readonly section: number };
  readonly titleWeight: number;
  readonly tagWeighting: "rarity" | "count";
  readonly splitTerms: (text: string, language: string | undefined) => readonly string[];
};

/** @throws RelatedError `invalid-option` */
export function readIndexSettings(options: RelatedIndexOptions): IndexSettings {
  requireObject(options, "options");
  const { titleWeight = 2, tagWeighting = "rarity", weights: given = {} } = options;
  requireObject(given, "weights");
  const weights = { text: 1, tags: 0.5, section: 0.05, ...defined(given) };
  for (const [part, weight] of Object.entries(weights)) requireNumber(weight, `weights.${part}`, 0, 1e6);
  requireNumber(titleWeight, "titleWeight", 0, 100, true);
  requireOneOf(tagWeighting, "tagWeighting", ["rarity", "count"]);
  const split = options.splitTerms ?? splitTerms;
  if (typeof split !== "function") throw invalidOption("splitTerms", "a function", split);
  return { weights, titleWeight, tagWeighting, splitTerms: split };
}

export function requireObject(value: unknown, name: string): void {
  if (typeof value !== "object" || value === null) throw invalidOption(name, "an object", value);
}

export function requireNumber(value: unknown, name: string, min: number, max: number, whole = false): void {
  if (typeof value === "number" && value >= min && value <= max && (!whole || Number.isInteger(value)))
    return;
  const kind = whole ? "a whole number" : "a number";
  const least = min === Number.MIN_VALUE ? "above 0" : `from ${min}`;
  const range = max < Number.MAX_SAFE_INTEGER ? `${least} to ${max}` : least;
  throw invalidOption(name, `${kind} ${range}`, value);
}

export function requireOneOf(value: unknown, name: string, allowed: readonly string[]): void {
  if (allowed.includes(value as string)) return;
  throw invalidOption(name, allowed.map((one) => JSON.stringify(one)).join(" or "), value);
}

export function invalidOption(name: string, expected: string, value: unknown): RelatedError {
  return new RelatedError("invalid-option", `${name} must be ${expected}; got ${describeValue(value)}.`);
}

/** The properties that are not `undefined`. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}
