import { RankingError } from "../errors.js";

export const DAY_MS = 86_400_000;

/** The local calendar of one time zone, with days numbered from 1970-01-01 on. */
export type Zone = {
  /** The first instant of a day. Where midnight is skipped it is the instant after the gap; where it comes twice, the first. */
  startOfDay(day: number): number;
  /** The day whose span, from its start to the start of the next, holds the instant. */
  dayAt(at: number): number;
};

const CACHED_DAYS = 4096;
const CACHED_ZONES = 512;
/** Making a zone's calendar takes longer than most questions to it. */
const zones = new Map<string, Zone>();

/** The calendar of an IANA zone. @throws {RankingError} `invalid-option` for a name that the runtime does not know. */
export function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const zone = createZone(timeZone);
  if (zones.size >= CACHED_ZONES) zones.clear();
  zones.set(timeZone, zone);
  return zone;
}

function createZone(timeZone: string): Zone {
  const offsetAt = offsetReader(timeZone);
  const starts = new Map<number, number>();

  function startOfDay(day: number): number {
    const known = starts.get(day);
    if (known !== undefined) return known;
    if (starts.size >= CACHED_DAYS) starts.clear();
    const start = findStart(day * DAY_MS, offsetAt);
    starts.set(day, start);
    return start;
  }

  let last = { day: 0, start: 0, end: 0 };

  function dayAt(at: number): number {
    if (at >= last.start && at < last.end) return last.day;
    let day = Math.floor((at + offsetAt(at)) / DAY_MS);
    // A clock set back over midnight shows yesterday's date again although the day has begun.
    while (startOfDay(day + 1) <= at) day++;
    while (startOfDay(day) > at) day--;
    last = { day, start: startOfDay(day), end: startOfDay(day + 1) };
    return day;
  }

  return { startOfDay, dayAt };
}

function findStart(midnight: number, offsetAt: (at: number) => number): number {
  const before = offsetAt(midnight - DAY_MS);
  const after = offsetAt(midnight + DAY_MS);
  const valid = [midnight - before, midnight - after].filter((at) => at + offsetAt(at) === midnight);
  if (valid.length > 0) return Math.min(...valid);
  // The clock jumps over this midnight: the day begins at the jump, found by halving to the millisecond.
  let low = midnight - Math.max(before, after);
  let high = midnight - Math.min(before, after);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle + offsetAt(middle) >= midnight) high = middle;
    else low = middle;
  }
  return high;
}

function offsetReader(timeZone: string): (at: number) => number {
  const numeric = "numeric";
  let format: Intl.DateTimeFormat;
  try {
    if (typeof timeZone !== "string") throw new TypeError("not a string");
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      era: "short",
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch (cause) {
    throw new RankingError(
      "invalid-option",
      `timeZone: expected the name of an IANA time zone, such as "Asia/Phnom_Penh", got ${String(timeZone)}`,
      { cause },
    );
  }
  return (at) => {
    const parts: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(at)) parts[type] = value;
    const read = (part: string) => Number(parts[part]);
    const local = new Date(0);
    const year = read("year");
    local.setUTCFullYear(parts["era"] === "BC" ? 1 - year : year, read("month") - 1, read("day"));
    local.setUTCHours(read("hour"), read("minute"), read("second"));
    return local.getTime() - Math.floor(at / 1000) * 1000;
  };
}
