import type { DedupeOptions } from "./dedupe.js";
import { RankingError } from "./errors.js";
import { DAY_MS } from "./internal/zone.js";
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
  /** The half-lives that `popular` may ask for, each of five minutes or more. Default none. */
  readonly halfLivesMs?: readonly number[];
  /** Whether unique visitors are kept, for `measure: "visitors"`. Default false. */
  readonly visitors?: boolean;
  /** How repeats by the same reader are left out. Default: every event counts. */
  readonly dedupe?: DedupeOptions;
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

/** Options with every default filled in. */
export type ResolvedBoardOptions = Required<Omit<BoardOptions, "dedupe">> & {
  readonly dedupe: DedupeOptions | undefined;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export function resolveOptions(options: BoardOptions): ResolvedBoardOptions {
  if (typeof options !== "object" || options === null) throw invalid("options", "an object", options);
  const dayRetentionMs = duration("dayRetentionMs", options.dayRetentionMs ?? 400 * DAY_MS, 0);
  const resolved = {
    timeZone: options.timeZone,
    firstDay: checkFirstDay(options.firstDay ?? 1),
    bucketMs: duration("bucketMs", options.bucketMs ?? HOUR_MS, 1, DAY_MS),
    signals: checkSignals(options.signals ?? { view: 1 }),
    halfLivesMs: (options.halfLivesMs ?? []).map((ms) => duration("halfLivesMs", ms, MINUTE_MS * 5)),
    visitors: options.visitors ?? false,
    dedupe: options.dedupe,
    maxSkewMs: duration("maxSkewMs", options.maxSkewMs ?? 60_000, 0),
    bucketRetentionMs: duration("bucketRetentionMs", options.bucketRetentionMs ?? 35 * DAY_MS, 0),
    dayRetentionMs,
    maxLateMs: duration(
      "maxLateMs",
      options.maxLateMs ?? Math.min(dayRetentionMs, options.dedupe ? DAY_MS : dayRetentionMs),
      0,
      dayRetentionMs,
    ),
  };
  const { dedupe } = resolved;
  if (dedupe !== undefined) {
    if (!["fixed", "day", "rolling", "gap"].includes(dedupe.mode)) {
      throw invalid("dedupe.mode", '"fixed", "day", "rolling" or "gap"', dedupe.mode);
    }
    if (dedupe.mode !== "day") duration("dedupe.windowMs", dedupe.windowMs, 1);
  }
  return resolved;
}

function duration(name: string, ms: unknown, least: number, most = 1e15): number {
  if (typeof ms === "number" && Number.isInteger(ms) && ms >= least && ms <= most) return ms;
  throw invalid(name, `whole milliseconds, ${least} to ${most}`, ms);
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
