import type { Instant } from "./instant.js";
import { DAY_MS, type Day, isoDay } from "./internal/day.js";
import { readInstant } from "./internal/moment.js";
import { refuse } from "./internal/refuse.js";
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
  const { startsAt = "00:00", timeZone } = options;
  const at = readInstant(instant);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(startsAt)) {
    refuse("invalid-option", 'startsAt to be a wall time from "00:00" to "23:59"', startsAt);
  }
  const startOf = (day: Day) => instantOf(Date.parse(`${isoDay(day)}T${startsAt}Z`), timeZone);
  let day = dayAt(at, timeZone);
  if (at < startOf(day)) day -= DAY_MS;
  return { date: isoDay(day), startAt: startOf(day), endAt: startOf(day + DAY_MS) };
}
