import type { CountOnce, CountOnceOptions } from "./count-once.js";
import { RankingError } from "./errors.js";
import type { HalfLife } from "./half-life.js";
import { DAY_MS } from "./internal/zone.js";
import type { UniqueVisitors } from "./unique-visitors.js";
import { checkFirstDay } from "./window.js";

/** Options of `createBoard`. All durations are in milliseconds. */
export type BoardOptions = {
  /** The IANA zone whose midnights bound days, weeks and months, such as `"Asia/Phnom_Penh"`. It is never guessed. */
  readonly timeZone: string;
  /** The first day of a week, 1 Monday to 7 Sunday, as `Intl.Locale` counts. Default 1. */
  readonly firstDay?: number;
  /**
   * The size of a bucket of time, up to a day: an event counts as of the start of its bucket. Buckets begin at multiples
   * of this since 1970 and at each midnight of the zone, so calendar windows are exact at any size. Default one hour.
   */
  readonly bucketMs?: number;
  /** The weight of each signal. Default `{ view: 1 }`. Weights are finite and not negative. */
  readonly signals?: Readonly<Record<string, number>>;
  /** The half-lives that `popular` may ask for, each made by `halfLife`. Default none. */
  readonly halfLives?: readonly HalfLife[];
  /** `uniqueVisitors()` to keep unique visitors, for `measure: "visitors"`. Default none are kept. */
  readonly visitors?: UniqueVisitors | undefined;
  /** How repeats by the same reader are left out, made by `countOnce`. Default: every event counts. */
  readonly dedupe?: CountOnce | undefined;
  /**
   * How far an event's instant may lie before `now`. Default one day for a board with `dedupe`, which forgets visits that
   * no event can meet any more, and `dayRetentionMs` for another. Never more than `dayRetentionMs`.
   */
  readonly maxLateMs?: number;
  /** How far an event's instant may lie after `now`. Default one minute. */
  readonly maxSkewMs?: number;
  /** How long buckets are kept before they are rolled into days. Default 35 days. */
  readonly bucketRetentionMs?: number;
  /** How long days are kept before they are rolled into totals; older events are too late. Default 400 days. */
  readonly dayRetentionMs?: number;
};

/** Options with every default filled in, as plain data. */
export type ResolvedBoardOptions = Required<Omit<BoardOptions, "halfLives" | "visitors" | "dedupe">> & {
  readonly halfLivesMs: readonly number[];
  readonly visitors: boolean;
  readonly dedupe: CountOnceOptions | undefined;
};

export function resolveOptions(options: BoardOptions): ResolvedBoardOptions {
  if (typeof options !== "object" || options === null) throw invalid("options", "an object", options);
  const { dedupe } = options;
  const duration = (
    name: "bucketMs" | "maxSkewMs" | "maxLateMs" | "bucketRetentionMs" | "dayRetentionMs",
    standard: number,
    least = 0,
    most = 1e15,
  ) => {
    const ms = options[name] ?? standard;
    if (Number.isInteger(ms) && ms >= least && ms <= most) return ms;
    throw invalid(name, `whole milliseconds, ${least} to ${most}`, ms);
  };
  const dayRetentionMs = duration("dayRetentionMs", 400 * DAY_MS);
  return {
    timeZone: options.timeZone,
    firstDay: checkFirstDay(options.firstDay ?? 1),
    bucketMs: duration("bucketMs", DAY_MS / 24, 1, DAY_MS),
    signals: checkSignals(options.signals ?? { view: 1 }),
    halfLivesMs: (options.halfLives ?? []).map((part) => madeBy("halfLife", part).ms),
    visitors: options.visitors !== undefined && madeBy("uniqueVisitors", options.visitors) !== undefined,
    dedupe: dedupe && madeBy("countOnce", dedupe).options,
    maxSkewMs: duration("maxSkewMs", 60_000),
    bucketRetentionMs: duration("bucketRetentionMs", 35 * DAY_MS),
    dayRetentionMs,
    maxLateMs: duration(
      "maxLateMs",
      Math.min(dayRetentionMs, dedupe ? DAY_MS : dayRetentionMs),
      0,
      dayRetentionMs,
    ),
  };
}

/** The part of a board that `maker` made, and nothing else. */
function madeBy<Part extends { readonly madeBy: string }>(maker: Part["madeBy"], part: Part): Part {
  if (part?.madeBy === maker) return part;
  throw invalid("options", `what ${maker} gives`, part);
}

function checkSignals(signals: Readonly<Record<string, number>>): Record<string, number> {
  const entries = Object.entries(signals);
  if (entries.length === 0) throw invalid("signals", "at least one signal", "none");
  for (const [name, weight] of entries) {
    if (!(Number.isFinite(weight) && weight >= 0)) {
      throw invalid(`signals.${name}`, "a finite weight of 0 or more", weight);
    }
  }
  return Object.fromEntries(entries);
}

function invalid(name: string, expected: string, got: unknown): RankingError {
  return new RankingError("invalid-option", `${name}: expected ${expected}, got ${String(got)}`);
}
