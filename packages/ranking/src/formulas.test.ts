import { describe, expect, it } from "vitest";
import {
  bayesianAverage,
  hackerNewsScore,
  lemmyHot,
  redditControversy,
  redditHot,
  wilsonLowerBound,
} from "./formulas.js";

const HOUR = 3_600_000;

describe("formulas", () => {
  it("give the reference values", () => {
    expect(wilsonLowerBound(1, 1)).toBeCloseTo(0.20654329147389294, 15);
    expect(wilsonLowerBound(90, 100)).toBeCloseTo(0.8256326956323347, 15);
    expect(redditHot(100, 0, 1_700_000_000_000)).toBe(12579.1554889);
    expect(hackerNewsScore(100, HOUR)).toBeCloseTo(5.466255120567193, 14);
    expect(lemmyHot(100, 24 * HOUR)).toBeCloseTo(0.005700874351255572, 16);
    expect(bayesianAverage({ mean: 9, count: 100, priorMean: 7, priorCount: 25_000 })).toBeCloseTo(
      7.00796812749004,
      13,
    );
    expect(redditControversy(10, 5)).toBeCloseTo(15 ** 0.5, 12);
  });

  it("have an answer at their edges", () => {
    expect(wilsonLowerBound(0, 0)).toBe(0);
    expect(redditControversy(5, 0)).toBe(0);
    expect(bayesianAverage({ mean: 0, count: 0, priorMean: 7, priorCount: 0 })).toBe(7);
    expect(hackerNewsScore(0, 0)).toBeLessThan(0);
  });
});
