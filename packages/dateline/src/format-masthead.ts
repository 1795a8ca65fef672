import type { CalendarDate, Instant } from "./instant.js";
import { readMoment } from "./internal/moment.js";
import { phrasingOf } from "./internal/phrasing.js";

/** Where and in which language a date is read. */
export type FormatOptions = {
  /** IANA name of the zone whose calendar counts, such as `"Asia/Phnom_Penh"`. Mandatory: it is never guessed. */
  timeZone: string;
  /**
   * BCP 47 tag. `en`, `fr` and `km` come from this package, the same bytes on every runtime; other languages come from
   * the runtime's own data with plain spaces. `km-u-nu-latn` writes Khmer with the digits 0 to 9.
   */
  locale: string;
};

/**
 * The date line of a masthead: the weekday and the full date of an instant in a zone, or of a calendar date as it stands.
 * Always in the Gregorian calendar.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatMasthead } from "@nightdesk/dateline";
 * formatMasthead("2026-02-18T20:00:00Z", { timeZone: "Asia/Phnom_Penh", locale: "en" }); // => "Thursday, February 19, 2026"
 */
export function formatMasthead(when: Instant | CalendarDate, options: FormatOptions): string {
  return phrasingOf(options.locale).day(readMoment(when, options.timeZone).day, "full");
}
