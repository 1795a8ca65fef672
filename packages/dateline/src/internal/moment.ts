import type { CalendarDate, Instant } from "../instant.js";
import { type Day, dayOfWall, isoDay } from "./day.js";
import { refuse } from "./refuse.js";
import { wallAt } from "./zone.js";

/** What an input means in a zone: its day there and, unless it was a day alone, its instant and what the clocks show then. */
export type Moment = { readonly day: Day; readonly at?: number; readonly wall: number };

/** Within the years 1020 and 9999, in every zone: four digits. */
const EARLIEST = -29.9e12;
const LATEST = 253.4e12;

const ISO = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(Z|[+-]\d\d:\d\d)?$/;

/** The instant in epoch milliseconds. @throws DatelineError `invalid-instant`, `missing-offset` */
export function readInstant(value: Instant): number {
  const { at } = readInput(value);
  return at ?? refuseInput(value);
}

/** The day, and the instant where there is one. @throws DatelineError `invalid-instant`, `missing-offset`, `invalid-time-zone` */
export function readMoment(value: Instant | CalendarDate, timeZone: string): Moment {
  const { at, day = 0 } = readInput(value);
  // The zone is looked up for a day too: a wrong one fails on the first call, not on the first instant.
  const wall = wallAt(at ?? day, timeZone);
  return at === undefined ? { day, wall } : { day: dayOfWall(wall), at, wall };
}

function readInput(value: unknown): { at?: number; day?: Day } {
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

function inBounds(at: unknown, value: unknown): { at: number } {
  return typeof at === "number" && at >= EARLIEST && at <= LATEST
    ? { at: Math.floor(at) }
    : refuseInput(value);
}

function readIso(text: string): { at?: number; day?: Day } {
  const [, date = "", time, zone] = ISO.exec(text) ?? [];
  const day = inBounds(Date.parse(date), text).at;
  // Date.parse knows the bounds of each number, but takes 31 February for 3 March.
  if (isoDay(day) !== date || (zone && !time)) refuseInput(text);
  if (!time) return { day };
  if (zone) return inBounds(Date.parse(text), text);
  return refuse("missing-offset", "a UTC offset or Z after the time: the zone is never guessed", text);
}

function refuseInput(value: unknown): never {
  return refuse("invalid-instant", "a Date, epoch milliseconds, ISO 8601 text or a Temporal object", value);
}
