import type { FormatOptions } from "./format-masthead.js";
import type { Instant } from "./instant.js";
import { DAY_MS } from "./internal/day.js";
import { readInstant } from "./internal/moment.js";
import { phrasingOf } from "./internal/phrasing.js";
import { type RelativeUnit, relativeWordsOf } from "./internal/relative-words.js";
import { dayAt, instantOf } from "./internal/zone.js";

const UNITS_MS = [60_000, 3_600_000, DAY_MS];
/** From the seventh day on the date itself is the shorter thing to read. */
const MOST_DAYS = 6;

/** Options of {@link formatRelative}. */
export type FormatRelativeOptions = FormatOptions & {
  /** The reader's present. Mandatory: on a server and in its page the same value gives the same text. */
  now: Instant;
};

/** A relative time and how long it stays true. */
export type RelativeTime = {
  text: string;
  /** The instant, in epoch milliseconds, from which on the text is another; absent where it stays. */
  nextChangeAt?: number;
};

/**
 * The time between an instant and now in words: under a minute "just now", then whole minutes, under 24 hours whole hours,
 * then days of the zone's calendar ("yesterday", "3 days ago") up to six, and beyond that the full date. The future mirrors it.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatRelative } from "@nightdesk/dateline/relative";
 * const options = { now: "2026-02-19T10:00:00+07:00", timeZone: "Asia/Phnom_Penh", locale: "en" };
 * formatRelative("2026-02-19T07:00:00+07:00", options).text; // => "3 hours ago"
 * formatRelative("2026-02-19T09:58:30+07:00", options); // => { text: "1 minute ago", nextChangeAt: 1771470030000 }
 */
export function formatRelative(instant: Instant, options: FormatRelativeOptions): RelativeTime {
  const { locale, timeZone } = options;
  const words = relativeWordsOf(locale);
  const at = readInstant(instant);
  const now = readInstant(options.now);
  const day = dayAt(at, timeZone);
  const write = (present: number): string => {
    const [count, unit] = distance(at - present, (day - dayAt(present, timeZone)) / DAY_MS);
    return unit === undefined ? phrasingOf(locale).day(day, "date") : words(count, unit);
  };
  // The text can change where the distance passes a full minute, hour or day, and at midnight.
  const marks = UNITS_MS.map((unit) =>
    at > now
      ? at - Math.floor((at - now) / unit) * unit + 1
      : at + (Math.floor((now - at) / unit) + 1) * unit,
  );
  const midnights = [dayAt(now, timeZone) + DAY_MS, day - MOST_DAYS * DAY_MS];
  const text = write(now);
  const nextChangeAt = [at, ...marks, ...midnights.map((midnight) => instantOf(midnight, timeZone))]
    .filter((mark) => mark > now)
    .sort((a, b) => a - b)
    .find((mark) => write(mark) !== text);
  return nextChangeAt === undefined ? { text } : { text, nextChangeAt };
}

/** No unit where the date is written instead. A day of 25 hours is why the hours can pass 23: no day has gone by yet. */
function distance(ms: number, days: number): [count: number, unit?: RelativeUnit] {
  const [minutes = 0, hours = 0, fullDays] = UNITS_MS.map((unit) => Math.trunc(ms / unit));
  if (!minutes) return [ms > 0 ? 1 : -1, "second"];
  if (!hours) return [minutes, "minute"];
  if (!fullDays || !days) return [hours, "hour"];
  return Math.abs(days) > MOST_DAYS ? [days] : [days, "day"];
}
