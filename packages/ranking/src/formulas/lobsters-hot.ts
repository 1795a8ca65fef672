import { orderOf } from "./order-of.js";
import { round7 } from "./round7.js";

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
  windowMs = 22 * 3_600_000,
}: LobstersInput): number {
  return round7(
    Math.sign(score) * orderOf(Math.abs(score + 1) + commentPoints) + base + publishedAt / windowMs,
  );
}
