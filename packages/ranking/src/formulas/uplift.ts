/** What {@link uplift} compares. */
export type UpliftInput = {
  readonly recent: number;
  readonly recentMs: number;
  readonly baseline: number;
  readonly baselineMs: number;
  /** Readings added to the recent ones and, as many for the same time, to those expected. Default 5. */
  readonly prior?: number;
};

/**
 * How many times its own baseline an article is read: the recent score against what the baseline's rate would give in that
 * time, both with the prior added.
 * @example
 * import { uplift } from "@nightdesk/ranking/formulas";
 * uplift({ recent: 25, recentMs: 1, baseline: 50, baselineMs: 10 }) // => 3
 */
export function uplift({ recent, recentMs, baseline, baselineMs, prior = 5 }: UpliftInput): number {
  const expected = baselineMs > 0 ? (baseline / baselineMs) * recentMs : 0;
  return expected + prior > 0 ? (recent + prior) / (expected + prior) : 1;
}
