import { pow } from "@internal/portable-math";

/**
 * The controversy score of Reddit: the votes to the power of how even they are, 0 where a side is empty.
 * Source: the published `_sorts.pyx` (`controversy`).
 * @example
 * import { redditControversy } from "@nightdesk/ranking/formulas";
 * redditControversy(50, 50) // => 100
 */
export function redditControversy(ups: number, downs: number): number {
  if (!(ups > 0 && downs > 0)) return 0;
  return pow(ups + downs, Math.min(ups, downs) / Math.max(ups, downs));
}
