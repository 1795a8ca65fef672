import { DatelineError } from "../errors.js";
import type { CalendarDate, Instant } from "../instant.js";
import { type Day, dayOfUtcMs, isRealDay, utcMs } from "./day.js";
import { show } from "./show.js";
import { checkZone, offsetMs } from "./zone.js";

/** What an input means in a zone: its day there and, unless it was a day alone, its instant and the zone's offset then. */
export type Moment = { readonly day: Day; readonly at?: number; readonly offsetMs: number };

/** Years 1 to 9999 with a day's margin, so that every zone's calendar shows a year of one to four digits. */
const EARLIEST = utcMs({ year: 1, month: 1, day: 2 });
const LATEST = utcMs({ year: 9999, month: 12, day: 31 });

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d\d:?\d\d)?)?$/;

/** The instant in epoch milliseconds. @throws DatelineError `invalid-instant`, `missing-offset` */
export function readInstant(value: Instant): number {
  const read = readInput(value);
  if (typeof read === "number") return read;
  throw refusal(value, "which is a day without a time");
}

/** The day, and the instant where there is one. @throws DatelineError `invalid-instant`, `missing-offset`, `invalid-time-zone` */
export function readMoment(value: Instant | CalendarDate, timeZone: string): Moment {
  checkZone(timeZone);
  const read = readInput(value);
  if (typeof read !== "number") return { day: read, offsetMs: 0 };
  const offset = offsetMs(read, timeZone);
  return { day: dayOfUtcMs(read + offset), at: read, offsetMs: offset };
}

function readInput(value: unknown): number | Day {
  if (typeof value === "number") return inBounds(value, value);
  if (value instanceof Date) return inBounds(value.getTime(), value);
  if (typeof value === "string") return readIso(value);
  if (typeof value === "object" && value !== null) {
    if ("epochMilliseconds" in value && typeof value.epochMilliseconds === "number") {
      return inBounds(value.epochMilliseconds, value);
    }
    // A PlainDate prints its ISO date first, in whatever calendar it counts; a PlainDateTime has an hour and no offset.
    if ("calendarId" in value && "day" in value && !("hour" in value))
      return readIso(String(value).slice(0, 10));
  }
  throw refusal(value);
}

function inBounds(at: number, value: unknown): number {
  if (at >= EARLIEST && at <= LATEST) return Math.floor(at);
  throw refusal(value);
}

function readIso(text: string): number | Day {
  const [match, year, month, date, hour, minute, second, fraction, zone] = ISO.exec(text) ?? [];
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  if (match === undefined || !isRealDay(day)) throw refusal(text);
  if (hour === undefined) return day;
  if (zone === undefined) {
    throw new DatelineError(
      "missing-offset",
      `Expected a UTC offset or Z after the time of day, got ${show(text)}; the zone is never guessed.`,
    );
  }
  const sign = zone.startsWith("-") ? -1 : 1;
  const [offsetHours, offsetMinutes] =
    zone.length > 1 ? [Number(zone.slice(1, 3)), Number(zone.slice(-2))] : [0, 0];
  if (
    Number(hour) > 23 ||
    Number(minute) > 59 ||
    Number(second ?? 0) > 59 ||
    offsetHours > 23 ||
    offsetMinutes > 59
  ) {
    throw refusal(text);
  }
  const wall = utcMs(day, Number(hour), Number(minute), Number(second ?? 0));
  const ms = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  return inBounds(wall + ms - sign * (offsetHours * 60 + offsetMinutes) * 60_000, text);
}

function refusal(value: unknown, why = "which is none"): DatelineError {
  return new DatelineError(
    "invalid-instant",
    `Expected a Date, epoch milliseconds, ISO 8601 text or a Temporal instant of the years 1 to 9999, got ${show(value)}, ${why}.`,
  );
}
