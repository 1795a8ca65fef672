import type { FormatOptions } from "./format-masthead.js";
import type { Instant } from "./instant.js";
import { addDays, type Day, utcMs } from "./internal/day.js";
import { phrasingOf } from "./internal/locale-phrasing.js";
import { readInstant } from "./internal/moment.js";
import type { RelativeUnit } from "./internal/phrasing.js";
import { dayAt, instantOf } from "./internal/zone.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
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
 * import { formatRelative } from "@nightdesk/dateline";
 * const options = { now: "2026-02-19T10:00:00+07:00", timeZone: "Asia/Phnom_Penh", locale: "en" };
 * formatRelative("2026-02-19T07:00:00+07:00", options).text; // => "3 hours ago"
 * formatRelative("2026-02-19T09:58:30+07:00", options); // => { text: "1 minute ago", nextChangeAt: 1771470030000 }
 */
export function formatRelative(instant: Instant, options: FormatRelativeOptions): RelativeTime {
  const { locale, timeZone } = options;
  const phrasing = phrasingOf(locale);
  const at = readInstant(instant);
  const now = readInstant(options.now);
  const day = dayAt(at, timeZone);
  const write = (present: number): string => {
    const step = stepOf(at, present, (utcMs(day) - utcMs(dayAt(present, timeZone))) / DAY_MS);
    return step === undefined ? phrasing.day(day, "date") : phrasing.relative(step.count, step.unit);
  };
  const text = write(now);
  const nextChangeAt = marksAfter(at, now, day, timeZone).find((mark) => write(mark) !== text);
  return nextChangeAt === undefined ? { text } : { text, nextChangeAt };
}

type Step = { count: number; unit: RelativeUnit };

/** `undefined` where the date is written instead. A day of 25 hours is why the hours can pass 23: no day has gone by yet. */
function stepOf(at: number, now: number, days: number): Step | undefined {
  const length = Math.abs(at - now);
  const sign = at > now ? 1 : -1;
  if (length < MINUTE_MS) return { count: sign, unit: 0 };
  if (length < HOUR_MS) return { count: sign * Math.floor(length / MINUTE_MS), unit: 1 };
  if (length < DAY_MS || days === 0) return { count: sign * Math.floor(length / HOUR_MS), unit: 2 };
  return Math.abs(days) <= MOST_DAYS ? { count: days, unit: 3 } : undefined;
}

/** The instants after now at which the text can change, in order: full minutes, hours and days of distance, and midnights. */
function marksAfter(at: number, now: number, day: Day, timeZone: string): number[] {
  const marks = [
    instantOf(utcMs(addDays(dayAt(now, timeZone), 1)), timeZone),
    instantOf(utcMs(addDays(day, -MOST_DAYS)), timeZone),
    at,
  ];
  for (const unit of [MINUTE_MS, HOUR_MS, DAY_MS]) {
    const units = Math.floor(Math.abs(now - at) / unit);
    marks.push(at > now ? at - units * unit + 1 : at + (units + 1) * unit);
  }
  return marks.filter((mark) => mark > now).sort((a, b) => a - b);
}
