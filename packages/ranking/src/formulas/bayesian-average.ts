/** What {@link bayesianAverage} weighs. */
export type BayesianAverageInput = {
  /** The article's own mean rating. */
  readonly mean: number;
  /** How many ratings it has. */
  readonly count: number;
  /** The mean rating of all articles. */
  readonly priorMean: number;
  /** How many ratings the prior counts for. */
  readonly priorCount: number;
};

/**
 * The mean rating drawn towards the mean of all until enough ratings are in: `(v R + m C) / (v + m)`.
 * Source: the weighted rating that IMDb published for its Top 250.
 * @example
 * import { bayesianAverage } from "@nightdesk/ranking/formulas";
 * bayesianAverage({ mean: 9, count: 100, priorMean: 7, priorCount: 25_000 }) // => 7.00796812749004
 */
export function bayesianAverage({ mean, count, priorMean, priorCount }: BayesianAverageInput): number {
  const total = count + priorCount;
  return total > 0 ? (count * mean + priorCount * priorMean) / total : priorMean;
}
