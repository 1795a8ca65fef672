import { RankingError } from "./errors.js";
import { type Zone, zoneOf } from "./internal/zone.js";

/**
 * Which readings a list counts. A word stands for the calendar day, week or month that holds `now`, up to `now`, or for
 * all time. `count` takes that many calendar units, the last of them holding `now` (`{ unit: "day", count: 7 }` is today
 * and the six whole days before); `ago` goes back that many units and then takes them whole. `rollingMs` ends at `now`.
 * `from` is inside the window and `to` is not.
 */
export type Window =
  | "day"
  | "week"
  | "month"
  | "all"
  | { readonly unit: "day" | "week" | "month"; readonly count?: number; readonly ago?: number }
  | { readonly rollingMs: number }
  | { readonly from: number; readonly to: number };

/** Options of {@link windowBounds}. */
export type WindowBoundsOptions = {
  /** The instant of the question, in milliseconds since 1970. */
  readonly now: number;
  /** The IANA zone whose midnights bound days, weeks and months. */
  readonly timeZone: string;
  /** The first day of a week, 1 Monday to 7 Sunday, as `Intl.Locale` counts. Default 1. */
  readonly firstDay?: number;
};

/** The instants from `from` (inside) to `to` (outside), in milliseconds since 1970. */
export type WindowBounds = { readonly from: number; readonly to: number };

/**
 * The bounds of a window as of `now`: a calendar window that holds `now`, a rolling one and all time end just after
 * `now`, so that a reading of that very millisecond counts; a rolling one leaves out the instant `now - rollingMs`.
 * @throws {RankingError} `invalid-window` for a window of no such shape, `invalid-option` for the rest.
 * @example
 * import { windowBounds } from "@nightdesk/ranking";
 * const now = Date.UTC(2026, 1, 19, 12);
 * windowBounds("week", { now, timeZone: "Asia/Phnom_Penh" }).from === Date.UTC(2026, 1, 15, 17) // => true
 */
export function windowBounds(window: Window, options: WindowBoundsOptions): WindowBounds {
  const { now, timeZone, firstDay = 1 } = options;
  return boundsIn(window, now, zoneOf(timeZone), checkFirstDay(firstDay));
}

/** As {@link windowBounds}, for a zone already made. */
export function boundsIn(window: Window, now: number, zone: Zone, firstDay: number): WindowBounds {
  if (!isInstant(now)) {
    throw new RankingError("invalid-option", `now: expected milliseconds since 1970, got ${String(now)}`);
  }
  if (window === "all") return { from: Number.NEGATIVE_INFINITY, to: Math.floor(now) + 1 };
  if (typeof window === "string") return calendarBounds(window, 1, 0, now, zone, firstDay);
  if (typeof window === "object" && window !== null) {
    if ("unit" in window) {
      return calendarBounds(window.unit, window.count ?? 1, window.ago ?? 0, now, zone, firstDay);
    }
    if ("rollingMs" in window && window.rollingMs > 0 && Number.isSafeInteger(window.rollingMs)) {
      return { from: Math.floor(now) - window.rollingMs + 1, to: Math.floor(now) + 1 };
    }
    if ("from" in window && isInstant(window.from) && isInstant(window.to) && window.from <= window.to) {
      return { from: window.from, to: window.to };
    }
  }
  throw invalid(window);
}

/** A text that is the same for windows of the same shape and measures. */
export function windowKey(window: Window): string {
  if (typeof window === "string") return window;
  if ("unit" in window) return [window.unit, window.count, window.ago].join();
  return "rollingMs" in window ? String(window.rollingMs) : [window.from, window.to].join("-");
}

function calendarBounds(
  unit: string,
  count: number,
  ago: number,
  now: number,
  zone: Zone,
  firstDay: number,
): WindowBounds {
  const wellFormed = Number.isInteger(count) && count >= 1 && Number.isInteger(ago) && ago >= 0;
  if (!wellFormed || count + ago > 100_000) throw invalid({ unit, count, ago });
  const startBack = (back: number) => zone.startOfDay(unitStart(unit, zone.dayAt(now), back, firstDay));
  return { from: startBack(ago + count - 1), to: ago === 0 ? Math.floor(now) + 1 : startBack(ago - 1) };
}

/** The first day, as a day number, of the unit that lies `back` units before the one that holds `day`. */
function unitStart(unit: string, day: number, back: number, firstDay: number): number {
  if (unit === "day") return day - back;
  // 1970-01-01 was a Thursday, day 4 of the ISO week.
  if (unit === "week") return day - ((((day + 4 - firstDay) % 7) + 7) % 7) - 7 * back;
  if (unit === "month") {
    const date = new Date(day * 86_400_000);
    return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1) / 86_400_000;
  }
  throw invalid(unit);
}

export function checkFirstDay(firstDay: number): number {
  if (Number.isInteger(firstDay) && firstDay >= 1 && firstDay <= 7) return firstDay;
  throw new RankingError(
    "invalid-option",
    `firstDay: expected 1 (Monday) to 7 (Sunday), got ${String(firstDay)}`,
  );
}

/** Whether a number is an instant that calendars can reckon with: milliseconds well inside the range of `Date`. */
export function isInstant(at: unknown): at is number {
  return typeof at === "number" && Math.abs(at) <= 8.6e15;
}

function invalid(window: unknown): RankingError {
  let shown: string;
  try {
    shown = JSON.stringify(window) ?? String(window);
  } catch {
    shown = typeof window;
  }
  return new RankingError(
    "invalid-window",
    `window: expected "day", "week", "month", "all", { unit, count, ago }, { rollingMs } or { from, to }, got ${shown}`,
  );
}
