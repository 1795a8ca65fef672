import { orderOf } from "./order-of.js";
import { round7 } from "./round7.js";

/**
 * The hot score of Reddit, to seven decimals: ten times the votes weigh as much as 12.5 hours of youth. `publishedAt` in
 * milliseconds since 1970. Source: the published `_sorts.pyx` (`_hot`).
 * @example
 * import { redditHot } from "@nightdesk/ranking/formulas";
 * redditHot(100, 0, 1_700_000_000_000) // => 12579.1554889
 */
export function redditHot(ups: number, downs: number, publishedAt: number): number {
  const votes = ups - downs;
  return round7(Math.sign(votes) * orderOf(Math.abs(votes)) + (publishedAt / 1000 - 1_134_028_003) / 45_000);
}
