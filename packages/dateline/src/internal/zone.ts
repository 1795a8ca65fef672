import { DatelineError } from "../errors.js";
import { boundedCache } from "./bounded-cache.js";
import { type Day, dayOfUtcMs, utcMs } from "./day.js";
import { show } from "./show.js";

/** A stretch of time in which a zone changes its offset at most once: at `changeAt`, from `before` to `after`. */
type Span = { readonly before: number; readonly after: number; readonly changeAt: number };

/** Four days. The shortest time between two changes of any zone since 1900 is seven (northern Brazil in October 2000). */
const SPAN_MS = 345_600_000;

const SECOND_MS = 1000;

/**
 * Measuring an offset takes Intl a microsecond or more; a span is measured at its two ends (and where they differ, the
 * change is searched to the second), so that the instants of a page of articles share few measurements.
 */
const spansOf = boundedCache(32, (timeZone: string): ((index: number) => Span) => {
  const format = zoneFormat(timeZone);
  const measure = (at: number): number => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = (
      format.format(at).match(/\d+/g) ?? []
    ).map(Number);
    return utcMs({ year, month, day }, hour, minute, second) - at;
  };
  return boundedCache(512, (index) => {
    const start = index * SPAN_MS;
    const before = measure(start);
    const after = measure(start + SPAN_MS);
    let same = start;
    let changeAt = start + SPAN_MS;
    while (before !== after && changeAt - same > SECOND_MS) {
      const middle = same + Math.floor((changeAt - same) / (2 * SECOND_MS)) * SECOND_MS;
      if (measure(middle) === before) same = middle;
      else changeAt = middle;
    }
    return { before, after, changeAt };
  });
});

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const numeric = "numeric";
  let cause: unknown;
  try {
    // Newer engines also take "+07:00"; older ones do not, and an offset is no zone: it knows no summer time. As text,
    // because Intl takes an absent zone for the machine's own.
    const name = `${timeZone}`;
    if (/^[a-z]/i.test(name)) {
      return new Intl.DateTimeFormat("en-u-ca-gregory-hc-h23-nu-latn", {
        timeZone: name,
        year: numeric,
        month: numeric,
        day: numeric,
        hour: numeric,
        minute: numeric,
        second: numeric,
      });
    }
  } catch (error) {
    cause = error;
  }
  throw new DatelineError(
    "invalid-time-zone",
    `Expected timeZone to be an IANA name such as "Asia/Phnom_Penh", got ${show(timeZone)}.`,
    { cause },
  );
}

/** What the zone's clocks show minus UTC at that instant, in milliseconds. @throws DatelineError `invalid-time-zone` */
export function offsetMs(at: number, timeZone: string): number {
  const { after, before, changeAt } = spansOf(timeZone)(Math.floor(at / SPAN_MS));
  return at < changeAt ? before : after;
}

/**
 * The instant at which the zone's clocks show that wall time. A time that a spring change skips moves on by the length of
 * the gap; of a time that an autumn change repeats, the first.
 */
export function instantOf(wallMs: number, timeZone: string): number {
  const before = wallMs - offsetMs(wallMs - 86_400_000, timeZone);
  const after = wallMs - offsetMs(wallMs + 86_400_000, timeZone);
  return before + offsetMs(before, timeZone) === wallMs || after + offsetMs(after, timeZone) !== wallMs
    ? before
    : after;
}

/** The day that the zone's calendars show at that instant. */
export function dayAt(at: number, timeZone: string): Day {
  return dayOfUtcMs(at + offsetMs(at, timeZone));
}
