/** Options of {@link wilsonLowerBound}. */
export type WilsonOptions = {
  /** The normal quantile of the confidence: 1.96 for 95 % (the default), 2.576 for 99 %. */
  readonly z?: number;
};

/**
 * The least share of positive votes that the votes so far make believable, from 0 to 1; 0 without votes.
 * Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
 * @example
 * import { wilsonLowerBound } from "@nightdesk/ranking/formulas";
 * wilsonLowerBound(90, 100) // => 0.8256326956323347
 */
export function wilsonLowerBound(positive: number, total: number, { z = 1.96 }: WilsonOptions = {}): number {
  if (!(total > 0)) return 0;
  const share = positive / total;
  const square = z * z;
  const margin = z * Math.sqrt((share * (1 - share) + square / (4 * total)) / total);
  return (share + square / (2 * total) - margin) / (1 + square / total);
}
