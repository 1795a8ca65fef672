import { pow } from "@internal/portable-math";
import { ageWeight, type GravityOptions } from "./age-weight.js";

/**
 * The rank score of Hacker News, `(p - 1)^0.8 / (hours + 2)^1.8`; with less than one point, `p - 1` in place of its power.
 * Source: the published `news.arc` (`frontpage-rank`), without its penalties.
 * @example
 * import { hackerNewsScore } from "@nightdesk/ranking/formulas";
 * hackerNewsScore(100, 60 * 60_000) // => 5.466255120567193
 */
export function hackerNewsScore(points: number, ageMs: number, options?: GravityOptions): number {
  const base = points - 1;
  return (base > 0 ? pow(base, 0.8) : base) / ageWeight(ageMs, options);
}
