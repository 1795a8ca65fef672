import { boundedCache } from "./bounded-cache.js";
import { DAY_MS, type Day, dayOfWall } from "./day.js";
import { refuse } from "./refuse.js";

/** In four days no zone has changed its offset twice since 1900; the shortest time between two changes is seven. */
const SPAN_MS = 4 * DAY_MS;

/**
 * Asking Intl for a zone's offset takes longer than all the rest, so the answer is kept for the spans in which it is the
 * same at both ends: only in the few days around a clock change is it asked again for each instant.
 */
const offsetsOf = /* @__PURE__ */ boundedCache(32, (timeZone: string): ((at: number) => number) => {
  const clock = openClock(timeZone);
  const measure = (at: number): number => {
    const [, sign = "+", hours, minutes, seconds = 0] =
      /GMT(.)(\d\d):(\d\d):?(\d\d)?/.exec(clock.format(at)) ?? [];
    return Number(`${sign}1000`) * (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  };
  const steady = boundedCache(512, (index: number) => {
    const offset = measure(index * SPAN_MS);
    return measure((index + 1) * SPAN_MS) === offset ? offset : Number.NaN;
  });
  return (at) => {
    const offset = steady(Math.floor(at / SPAN_MS));
    return Number.isNaN(offset) ? measure(at) : offset;
  };
});

function openClock(timeZone: string): Intl.DateTimeFormat {
  try {
    // As text, because Intl takes an absent zone for the machine's own. An offset such as "+07:00", which only newer
    // engines take, is no zone: it knows no summer time.
    const name = `${timeZone}`;
    return new Intl.DateTimeFormat("en", {
      timeZone: /^[a-z]/i.test(name) ? name : "",
      timeZoneName: "longOffset",
    });
  } catch (cause) {
    return refuse(
      "invalid-time-zone",
      'timeZone to be an IANA name such as "Asia/Phnom_Penh"',
      timeZone,
      cause,
    );
  }
}

/** What the zone's clocks show at that instant, as if it were UTC. @throws DatelineError `invalid-time-zone` */
export function wallAt(at: number, timeZone: string): number {
  return at + offsetsOf(timeZone)(at);
}

/**
 * The instant at which the zone's clocks show that wall time. A time that a spring change skips moves on by the length of
 * the gap; of a time that an autumn change repeats, the first.
 */
export function instantOf(wallMs: number, timeZone: string): number {
  const [early, late] = [-DAY_MS, DAY_MS].map((ms) => 2 * wallMs + ms - wallAt(wallMs + ms, timeZone)) as [
    number,
    number,
  ];
  return wallAt(early, timeZone) === wallMs || wallAt(late, timeZone) !== wallMs ? early : late;
}

/** The day that the zone's calendars show at that instant. */
export function dayAt(at: number, timeZone: string): Day {
  return dayOfWall(wallAt(at, timeZone));
}
