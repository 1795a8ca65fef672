import { DatelineError } from "./errors.js";
import type { Instant } from "./instant.js";
import { addDays, isoDay, utcMs } from "./internal/day.js";
import { readInstant } from "./internal/moment.js";
import { show } from "./internal/show.js";
import { dayAt, instantOf } from "./internal/zone.js";

/** Options of {@link editionDay}. */
export type EditionDayOptions = {
  /** IANA name of the newsroom's zone. Mandatory. */
  timeZone: string;
  /** Wall time at which a new edition begins, `"HH:MM"`. Default `"00:00"`. */
  startsAt?: string;
};

/** One edition: the day on its masthead and the instants, in epoch milliseconds, from which (inclusive) to which (exclusive) it runs. */
export type EditionDay = { date: string; startAt: number; endAt: number };

/**
 * The edition that an instant belongs to, where a newspaper's day may start after midnight: at 02:00 the paper of an
 * edition that begins at 04:00 is still yesterday's. Where a clock change skips the starting time, the edition begins
 * when that much time has passed; where it repeats it, at the first of the two.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-instant`, `missing-offset`, `invalid-option`
 * @example
 * import { editionDay } from "@nightdesk/dateline";
 * editionDay("2026-02-18T20:00:00Z", { timeZone: "Asia/Phnom_Penh", startsAt: "04:00" }).date; // => "2026-02-18"
 * editionDay("2026-02-18T21:00:00Z", { timeZone: "Asia/Phnom_Penh", startsAt: "04:00" }).date; // => "2026-02-19"
 */
export function editionDay(instant: Instant, options: EditionDayOptions): EditionDay {
  const at = readInstant(instant);
  const { timeZone } = options;
  const startMs = readStart(options.startsAt ?? "00:00");
  const startOf = (days: number) => instantOf(utcMs(addDays(today, days)) + startMs, timeZone);
  const today = dayAt(at, timeZone);
  const offset = at < startOf(0) ? -1 : 0;
  return { date: isoDay(addDays(today, offset)), startAt: startOf(offset), endAt: startOf(offset + 1) };
}

function readStart(startsAt: string): number {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(startsAt) ?? [];
  if (hour === undefined) {
    throw new DatelineError(
      "invalid-option",
      `Expected startsAt to be a wall time from "00:00" to "23:59", got ${show(startsAt)}.`,
    );
  }
  return (Number(hour) * 60 + Number(minute)) * 60_000;
}
