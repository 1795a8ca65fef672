import { log10, pow } from "@internal/portable-math";

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

/** Options of {@link hackerNewsScore} and {@link lemmyHot}. */
export type GravityOptions = {
  /** How fast age pulls down: the exponent of (age in hours + 2). Default 1.8. */
  readonly gravity?: number;
};

const HOUR_MS = 3_600_000;

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

/**
 * The hot rank of Lemmy, `log10(max(2, score + 2)) / (hours + 2)^1.8`. Source: Lemmy's SQL function `hot_rank`.
 * @example
 * import { lemmyHot } from "@nightdesk/ranking/formulas";
 * lemmyHot(100, 24 * 3_600_000) // => 0.005700874351255572
 */
export function lemmyHot(score: number, ageMs: number, options?: GravityOptions): number {
  return orderOf(Math.max(2, score + 2)) / ageWeight(ageMs, options);
}

function ageWeight(ageMs: number, { gravity = 1.8 }: GravityOptions = {}): number {
  return pow(Math.max(0, ageMs) / HOUR_MS + 2, gravity);
}

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

/** What {@link lobstersHot} weighs. */
export type LobstersInput = {
  /** Votes for less votes against. */
  readonly score: number;
  /**
   * What the comments add to the votes: half of (score + 1) of each comment by others, none where `base` is below 0, and in
   * all no more than `score`. Default 0.
   */
  readonly commentPoints?: number;
  /** The sum of the tags' modifiers, and a quarter for an author's own link. Default 0. */
  readonly base?: number;
  /** In milliseconds since 1970. */
  readonly publishedAt: number;
  /** How much later a story must come to make up for a tenth of the votes. Default 22 hours. */
  readonly windowMs?: number;
};

/**
 * The hotness of Lobsters, to seven decimals, with its sign turned so that more is hotter.
 * Source: github.com/lobsters/lobsters, `app/models/story.rb` (`calculated_hotness`), which stores the negative.
 * @example
 * import { lobstersHot } from "@nightdesk/ranking/formulas";
 * lobstersHot({ score: 9, publishedAt: 0 }) // => 1
 */
export function lobstersHot({
  score,
  commentPoints = 0,
  base = 0,
  publishedAt,
  windowMs = 22 * HOUR_MS,
}: LobstersInput): number {
  return round7(
    Math.sign(score) * orderOf(Math.abs(score + 1) + commentPoints) + base + publishedAt / windowMs,
  );
}

/** What {@link discourseTop} weighs, each in the period asked about unless said otherwise. */
export type DiscourseInput = {
  readonly views: number;
  /** Likes of the first post. */
  readonly firstPostLikes: number;
  /** Likes of all posts. */
  readonly likes: number;
  readonly posts: number;
  /** Posts of the topic in all its time. */
  readonly allPosts: number;
};

/**
 * The top score of Discourse with its default multipliers (2 for views, 0.5 for likes of the first post, 3 likes a post at
 * most). Source: github.com/discourse/discourse, `app/models/top_topic.rb` (`compute_top_score_for`), whose divisions are
 * of whole numbers, so that fewer than ten posts take nothing off.
 * @example
 * import { discourseTop } from "@nightdesk/ranking/formulas";
 * discourseTop({ views: 100, firstPostLikes: 4, likes: 20, posts: 10, allPosts: 10 }) // => 19
 */
export function discourseTop({ views, firstPostLikes, likes, posts, allPosts }: DiscourseInput): number {
  const perPost = likes > 0 && posts > 0 ? Math.min(Math.trunc(likes / posts), 3) : 0;
  return orderOf(views) * 2 + firstPostLikes * 0.5 + perPost + (allPosts < 10 ? 0 : 10) + orderOf(posts);
}

/**
 * The score an hour.
 * @example
 * import { velocity } from "@nightdesk/ranking/formulas";
 * velocity(30, 30 * 60_000) // => 60
 */
export function velocity(score: number, windowMs: number): number {
  return windowMs > 0 ? (score / windowMs) * HOUR_MS : 0;
}

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

/** The power of ten that a count has reached; 0 for a count below one. */
function orderOf(count: number): number {
  return log10(Math.max(count, 1));
}

function round7(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}
