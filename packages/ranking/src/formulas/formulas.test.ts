import { describe, expect, it } from "vitest";
import {
  bayesianAverage,
  discourseTop,
  hackerNewsScore,
  lemmyHot,
  lobstersHot,
  redditControversy,
  redditHot,
  wilsonLowerBound,
} from "../formulas.js";

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

  it("give for Lobsters what its source comes to by hand", () => {
    const publishedAt = 1_700_000_000_000;
    // 1,700,000,000 s / 79,200 s = 21464.6464646; five comments of score 1 add 5 * (1 + 1) / 2 = 5 points.
    expect(lobstersHot({ score: 0, publishedAt })).toBe(21464.6464646);
    // log10(|10 + 1| + 5) = log10(16) = 1.20411998, and 0.25 for the author's own link.
    expect(lobstersHot({ score: 10, commentPoints: 5, base: 0.25, publishedAt })).toBe(21466.1005846);
    // Below zero the sign turns: log10(|-5 + 1|) = 0.60205999. Comments are capped by the score, and may leave less than 1.
    expect(lobstersHot({ score: -5, publishedAt })).toBe(21464.0444047);
    expect(lobstersHot({ score: -5, commentPoints: -5, publishedAt })).toBe(21464.6464646);
  });

  it("give for Discourse what its source comes to by hand", () => {
    const top = (views: number, firstPostLikes: number, likes: number, posts: number, allPosts = 10) =>
      discourseTop({ views, firstPostLikes, likes, posts, allPosts });
    // log10(1) * 2 + 28 * 0.5 + least of 28 / 1 and 3 + 10 + log10(1)
    expect(top(0, 28, 28, 1)).toBe(27);
    // 0 + 10 * 0.5 + least of 20 / 2 and 3 + 10 + log10(2)
    expect(top(0, 10, 20, 2)).toBeCloseTo(18.301029995664, 12);
    // log10(2) * 2 + 0 + 0 + 10 + 0
    expect(top(2, 0, 0, 1)).toBeCloseTo(10.602059991328, 12);
    // log10(1000) * 2 + 3 * 0.5 + 25 / 10, whole + 0 for nine posts + log10(10)
    expect(top(1000, 3, 25, 10, 9)).toBe(10.5);
  });

  it("have an answer at their edges", () => {
    expect(wilsonLowerBound(0, 0)).toBe(0);
    expect(redditControversy(5, 0)).toBe(0);
    expect(bayesianAverage({ mean: 0, count: 0, priorMean: 7, priorCount: 0 })).toBe(7);
    expect(hackerNewsScore(0, 0)).toBeLessThan(0);
  });
});
