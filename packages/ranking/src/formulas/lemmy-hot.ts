import { ageWeight, type GravityOptions } from "./age-weight.js";
import { orderOf } from "./order-of.js";

/**
 * The hot rank of Lemmy, `log10(max(2, score + 2)) / (hours + 2)^1.8`. Source: Lemmy's SQL function `hot_rank`.
 * @example
 * import { lemmyHot } from "@nightdesk/ranking/formulas";
 * lemmyHot(100, 24 * 3_600_000) // => 0.005700874351255572
 */
export function lemmyHot(score: number, ageMs: number, options?: GravityOptions): number {
  return orderOf(Math.max(0, score) + 2) / ageWeight(ageMs, options);
}
