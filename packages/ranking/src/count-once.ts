import { RankingError } from "./errors.js";
import { type CountsRule, Visits } from "./internal/visits.js";
import type { Zone } from "./internal/zone.js";

/** Options of {@link countOnce}: how repeated readings by one reader are told from new ones. */
export type CountOnceOptions = {
  /** What marks the same reader: the event's `visitor` (default) or its `session`. An event without it always counts. */
  readonly by?: "visitor" | "session";
  /**
   * `fixed`: one reading counts in each stretch of `windowMs` since 1970; `day`: in each calendar day of the board's zone;
   * `rolling`: when `windowMs` or more have passed since the last that counted; `gap`: when `windowMs` or more have passed
   * since the last, counted or not.
   */
  readonly mode: "fixed" | "rolling" | "gap" | "day";
  /** The length of the stretch in milliseconds, for every mode but `day`. */
  readonly windowMs?: number;
};

/** How a board leaves out repeats; made by {@link countOnce}. */
export type CountOnce = {
  readonly madeBy: "countOnce";
  readonly options: CountOnceOptions;
  /** What a board of this zone remembers of its readers. */
  start(zone: Zone): Visits;
};

/**
 * The rule for a board's `dedupe` that counts a reader of an article once in a while, in whatever order events come.
 * @throws {RankingError} `invalid-option` for a mode or length out of range.
 * @example
 * import { countOnce, createBoard } from "@nightdesk/ranking";
 * const dedupe = countOnce({ mode: "rolling", windowMs: 30 * 60_000 });
 * const board = createBoard({ timeZone: "UTC", dedupe });
 * board.record({ id: "summit", at: 0, visitor: "v1" }) // => { accepted: true }
 * board.record({ id: "summit", at: 60_000, visitor: "v1" }) // => { accepted: false, reason: "duplicate" }
 */
export function countOnce(options: CountOnceOptions): CountOnce {
  if (!["fixed", "day", "rolling", "gap"].includes(options?.mode)) {
    throw invalid("mode", '"fixed", "day", "rolling" or "gap"', options?.mode);
  }
  const { by, mode, windowMs = 0 } = options;
  if (mode !== "day" && !(Number.isInteger(windowMs) && windowMs >= 1 && windowMs <= 1e15)) {
    throw invalid("windowMs", "whole milliseconds, 1 to 1e15", windowMs);
  }
  if (by !== undefined && by !== "visitor" && by !== "session")
    throw invalid("by", '"visitor" or "session"', by);
  return {
    madeBy: "countOnce",
    options,
    // The longest local day has less than two days of hours.
    start: (zone) =>
      new Visits(ruleOf(options, zone), mode === "day" ? 2 * 86_400_000 : windowMs, by === "session"),
  };
}

function ruleOf({ mode, windowMs = 0 }: CountOnceOptions, zone: Zone): CountsRule {
  if (mode === "rolling") return (at, _, counted) => counted === undefined || at - counted >= windowMs;
  if (mode === "gap") return (at, previous) => previous === undefined || at - previous >= windowMs;
  const stretch = mode === "day" ? zone.dayAt : (at: number) => Math.floor(at / windowMs);
  return (at, previous) => previous === undefined || stretch(at) !== stretch(previous);
}

function invalid(name: string, expected: string, got: unknown): RankingError {
  return new RankingError("invalid-option", `${name}: expected ${expected}, got ${String(got)}`);
}
