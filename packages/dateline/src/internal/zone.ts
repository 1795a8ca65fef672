import { DatelineError } from "../errors.js";
import { BoundedMap } from "./bounded-map.js";
import { type Day, dayOfUtcMs, utcMs } from "./day.js";
import { show } from "./show.js";

/** Since 1973 every zone changes its offset at a full quarter of an hour UTC (Liberia's 1972 change was the last that did not). */
const QUARTER_MS = 900_000;
const CACHEABLE_FROM = Date.UTC(1973, 0, 1);

type Zone = { readonly format: Intl.DateTimeFormat; readonly offsets: BoundedMap<number, number> };

const zones = new BoundedMap<string, Zone>(64);

function openZone(timeZone: string): Zone {
  // Newer engines also take "+07:00"; older ones do not, and an offset is no zone: it knows no summer time.
  if (typeof timeZone === "string" && /^[A-Za-z]/.test(timeZone)) {
    try {
      const format = new Intl.DateTimeFormat("en-US", {
        timeZone,
        calendar: "gregory",
        numberingSystem: "latn",
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
      });
      return { format, offsets: new BoundedMap(1024) };
    } catch (cause) {
      throw zoneError(timeZone, cause);
    }
  }
  throw zoneError(timeZone);
}

function zoneError(timeZone: unknown, cause?: unknown): DatelineError {
  return new DatelineError(
    "invalid-time-zone",
    `Expected timeZone to be an IANA name such as "Asia/Phnom_Penh" or "UTC", got ${show(timeZone)}.`,
    { cause },
  );
}

function measureOffset(format: Intl.DateTimeFormat, at: number): number {
  const wholeSecond = Math.floor(at / 1000) * 1000;
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
    format.format(wholeSecond).match(/\d+/g) ?? []
  ).map(Number);
  return utcMs({ year, month, day }, hour, minute, second) - wholeSecond;
}

/** Throws where the zone is none. @throws DatelineError `invalid-time-zone` */
export function checkZone(timeZone: string): void {
  zones.ensure(timeZone, () => openZone(timeZone));
}

/** What the zone's clocks show minus UTC at that instant, in milliseconds. @throws DatelineError `invalid-time-zone` */
export function offsetMs(at: number, timeZone: string): number {
  const zone = zones.ensure(timeZone, () => openZone(timeZone));
  if (at < CACHEABLE_FROM) return measureOffset(zone.format, at);
  const quarter = Math.floor(at / QUARTER_MS);
  return zone.offsets.ensure(quarter, () => measureOffset(zone.format, at));
}

/**
 * The instant at which the zone's clocks show that wall time. A time that a spring change skips moves on by the length of
 * the gap; of a time that an autumn change repeats, the first.
 */
export function instantOf(wallMs: number, timeZone: string): number {
  const before = wallMs - offsetMs(wallMs - 86_400_000, timeZone);
  if (before + offsetMs(before, timeZone) === wallMs) return before;
  const after = wallMs - offsetMs(wallMs + 86_400_000, timeZone);
  return after + offsetMs(after, timeZone) === wallMs ? after : before;
}

/** The day that the zone's calendars show at that instant. */
export function dayAt(at: number, timeZone: string): Day {
  return dayOfUtcMs(at + offsetMs(at, timeZone));
}
