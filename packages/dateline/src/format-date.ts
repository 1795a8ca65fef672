import type { FormatOptions } from "./format-masthead.js";
import type { CalendarDate, Instant } from "./instant.js";
import { readMoment } from "./internal/moment.js";
import { phrasingOf } from "./internal/phrasing.js";

/**
 * The full date without its weekday: "February 19, 2026", "1er février 2026". Always in the Gregorian calendar.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatDate } from "@nightdesk/dateline";
 * formatDate("2026-02-01", { timeZone: "Europe/Paris", locale: "fr" }); // => "1er février 2026"
 */
export function formatDate(when: Instant | CalendarDate, options: FormatOptions): string {
  return phrasingOf(options.locale).day(readMoment(when, options.timeZone).day, "date");
}
