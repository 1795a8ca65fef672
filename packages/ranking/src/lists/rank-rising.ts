import type { Board } from "../board.js";
import { uplift } from "../formulas/uplift.js";
import { velocity } from "../formulas/velocity.js";

/** Options of {@link rankRising}. */
export type RisingOptions = {
  /** How many entries at most. Default 5. */
  readonly k?: number;
  /** The instant of the question, in milliseconds since 1970. */
  readonly now: number;
  /** The time up to `now` in which an article is read more than before. Default one hour. */
  readonly recentMs?: number;
  /** The time before that, in which its own baseline is taken. Default one day. */
  readonly baselineMs?: number;
  /** The least score in the recent time. Default 5. */
  readonly least?: number;
  /** Readings added to both sides, so that few of them do not make a surge. Default 5. */
  readonly prior?: number;
  /** Which articles may stand in the list; tested before the cut. */
  readonly filter?: (id: string) => boolean;
};

/** One article that is read more than it was. */
export type RisingEntry = {
  readonly id: string;
  readonly rank: number;
  /** How many times its own baseline it is read. */
  readonly uplift: number;
  /** Its score an hour, now and in the baseline. */
  readonly velocity: number;
  readonly baselineVelocity: number;
};

/**
 * The articles that are read the most above their own baseline; ties by velocity, then by id in UTF-16 code units.
 * Times are exact to the board's bucket.
 * @throws {RankingError} as the board's `top`.
 * @example
 * import { createBoard } from "@nightdesk/ranking";
 * import { rankRising } from "@nightdesk/ranking/lists";
 * const board = createBoard({ timeZone: "UTC" });
 * const now = Date.UTC(2026, 1, 19, 12);
 * board.record({ id: "a", at: now, count: 20 }) // => { accepted: true }
 * rankRising(board, { now }).map(({ id, velocity }) => [id, velocity]) // => [["a", 20]]
 */
export function rankRising(board: Board, options: RisingOptions): RisingEntry[] {
  const { k = 5, now, recentMs = 3_600_000, baselineMs = 86_400_000, least = 5, prior = 5, filter } = options;
  const all = { k: Number.POSITIVE_INFINITY, ...(filter && { filter }) };
  const recent = board.top({ ...all, window: { rollingMs: recentMs }, now });
  const before = board.top({ ...all, window: { rollingMs: baselineMs }, now: now - recentMs });
  const baselines = new Map(before.map(({ id, score }) => [id, score]));
  return recent
    .filter(({ score }) => score >= least)
    .map(({ id, score }) => {
      const baseline = baselines.get(id) ?? 0;
      return {
        id,
        uplift: uplift({ recent: score, recentMs, baseline, baselineMs, prior }),
        velocity: velocity(score, recentMs),
        baselineVelocity: velocity(baseline, baselineMs),
      };
    })
    .sort((a, b) => b.uplift - a.uplift || b.velocity - a.velocity || (a.id < b.id ? -1 : 1))
    .slice(0, k)
    .map((entry, i) => ({ ...entry, rank: i + 1 }));
}
