import type { Figure } from "@internal/scorecard";
import {
  bayesianAverage,
  hackerNewsScore,
  lemmyHot,
  redditHot,
  wilsonLowerBound,
} from "@nightdesk/ranking/formulas";

const HOUR = 3_600_000;

/** The formulas at points whose values are known from elsewhere. */
export function referenceValues(): Figure[] {
  const values: [name: string, value: number, reference: number][] = [
    ["Wilson lower bound 1/1", wilsonLowerBound(1, 1), 0.20654329147389294],
    ["Wilson lower bound 90/100", wilsonLowerBound(90, 100), 0.8256326956323347],
    ["Reddit hot", redditHot(100, 0, 1_700_000_000_000), 12579.1554889],
    ["Hacker News", hackerNewsScore(100, HOUR), 5.466255120567193],
    ["Lemmy hot", lemmyHot(100, 24 * HOUR), 0.005700874351255572],
    [
      "Bayesian average",
      bayesianAverage({ mean: 9, count: 100, priorMean: 7, priorCount: 25_000 }),
      7.00796812749004,
    ],
  ];
  return values.map(([name, value, reference]) => ({
    name: `formula: ${name}`,
    value,
    goal: { equals: reference },
  }));
}
