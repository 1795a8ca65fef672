import { exp2 } from "@internal/portable-math";
import { RankingError } from "./errors.js";
import { Growth } from "./internal/growth.js";

/** A half-life of a board's decaying scores; made by {@link halfLife}. */
export type HalfLife = {
  readonly madeBy: "halfLife";
  readonly ms: number;
  /** What a count that is worth 1 at one instant is worth `spanMs` later, as of that first instant: 2^(spanMs / ms). */
  factor(spanMs: number): number;
  /** The same, fast, for spans from 0 to `mostMs`. */
  growth(mostMs: number): Growth;
};

/**
 * A half-life for the board's `halfLives`, after which a count is worth half: five minutes to 1e15 milliseconds.
 * @throws {RankingError} `invalid-option` for another length.
 * @example
 * import { createBoard, halfLife } from "@nightdesk/ranking";
 * const DAY = 86_400_000;
 * const board = createBoard({ timeZone: "UTC", halfLives: [halfLife(DAY)] });
 * board.record({ id: "summit", at: 0 }) // => { accepted: true }
 * board.popular({ now: 2 * DAY, halfLifeMs: DAY }) // => [{ id: "summit", score: 0.25, rank: 1 }]
 */
export function halfLife(ms: number): HalfLife {
  if (!(Number.isInteger(ms) && ms >= 300_000 && ms <= 1e15)) {
    throw new RankingError(
      "invalid-option",
      `halfLife: expected whole milliseconds, 300000 to 1e15, got ${String(ms)}`,
    );
  }
  return {
    madeBy: "halfLife",
    ms,
    factor: (spanMs) => exp2(spanMs / ms),
    growth: (mostMs) => new Growth(ms, mostMs),
  };
}
