import { DatelineError } from "../errors.js";
import type { CalendarDate, Instant } from "../instant.js";
import { type Day, dayOfUtcMs } from "./day.js";
import { show } from "./show.js";
import { offsetMs } from "./zone.js";

/** What an input means in a zone: its day there and, unless it was a day alone, its instant and the zone's offset then. */
export type Moment = { readonly day: Day; readonly at?: number; readonly offsetMs: number };

/** The years 1 to 9999 with a day's margin, so that every zone's calendar shows one of them. */
const EARLIEST = Date.parse("0001-01-02");
const LATEST = Date.parse("9999-12-31");

/** Date.parse knows the ranges of the numbers, but not the lengths of months, nor fractions beyond milliseconds. */
const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?)?(\.\d{1,3})?\d{0,6}(Z|[+-]\d\d:?\d\d)?$/i;

/** The instant in epoch milliseconds. @throws DatelineError `invalid-instant`, `missing-offset` */
export function readInstant(value: Instant): number {
  const read = readInput(value);
  if (typeof read === "number") return read;
  throw refusal(value);
}

/** The day, and the instant where there is one. @throws DatelineError `invalid-instant`, `missing-offset`, `invalid-time-zone` */
export function readMoment(value: Instant | CalendarDate, timeZone: string): Moment {
  const read = readInput(value);
  // The zone is looked up for a day too: a wrong one fails on the first call, not on the first instant.
  const offset = offsetMs(typeof read === "number" ? read : 0, timeZone);
  if (typeof read !== "number") return { day: read, offsetMs: offset };
  return { day: dayOfUtcMs(read + offset), at: read, offsetMs: offset };
}

function readInput(value: unknown): number | Day {
  if (typeof value === "object" && value !== null) {
    if ("epochMilliseconds" in value) return inBounds(value.epochMilliseconds, value);
    // A PlainDate prints its ISO date first, in whatever calendar it counts; a PlainDateTime has an hour and no offset.
    if ("calendarId" in value && "day" in value && !("hour" in value))
      return readIso(`${value}`.slice(0, 10));
  }
  return typeof value === "string"
    ? readIso(value)
    : inBounds(value instanceof Date ? value.getTime() : value, value);
}

function inBounds(at: unknown, value: unknown): number {
  if (typeof at === "number" && at >= EARLIEST && at <= LATEST) return Math.floor(at);
  throw refusal(value);
}

function readIso(text: string): number | Day {
  const [, date = "", time, fraction = "", zone] = ISO.exec(text) ?? [];
  const dayMs = Date.parse(date);
  if (
    Number.isNaN(dayMs) ||
    new Date(dayMs).toISOString().slice(0, 10) !== date ||
    (!time && (fraction || zone))
  )
    throw refusal(text);
  if (!time) return dayOfUtcMs(dayMs);
  if (zone) return inBounds(Date.parse(date + time + fraction + zone), text);
  throw new DatelineError(
    "missing-offset",
    `Expected a UTC offset or Z after the time in ${show(text)}; the zone is never guessed.`,
  );
}

function refusal(value: unknown): DatelineError {
  return new DatelineError(
    "invalid-instant",
    `Expected an instant (a Date, epoch milliseconds, ISO 8601 text or Temporal) or, where it will do, a day, got ${show(value)}.`,
  );
}
