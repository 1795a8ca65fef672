import { formatDate } from "./format-date.js";
import type { FormatOptions } from "./format-masthead.js";
import { formatDateTime } from "./format-time.js";
import type { CalendarDate, Instant } from "./instant.js";
import { isoDay, isoInstant } from "./internal/day.js";
import { readMoment } from "./internal/moment.js";

/** What a `<time>` element needs. Neither part contains a character that HTML would have to escape in en, fr or km. */
export type TimeElement = {
  /** The `datetime` attribute: `"2026-02-19"` for a day, `"2026-02-19T14:05:00+07:00"` for an instant. */
  dateTime: string;
  /** The words for the reader. */
  text: string;
};

/**
 * The attribute and the text of a `<time>` element. A calendar date stays a date, without a time or offset that nobody
 * stated; an instant is written to the second with the zone's offset.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`
 * @example
 * import { timeElement } from "@nightdesk/dateline";
 * const options = { timeZone: "Asia/Phnom_Penh", locale: "en" };
 * timeElement("2026-02-19", options); // => { dateTime: "2026-02-19", text: "February 19, 2026" }
 * timeElement(1771484700000, options).dateTime; // => "2026-02-19T14:05:00+07:00"
 */
export function timeElement(when: Instant | CalendarDate, options: FormatOptions): TimeElement {
  const { at, day, wall } = readMoment(when, options.timeZone);
  if (at === undefined) return { dateTime: isoDay(day), text: formatDate(when, options) };
  return { dateTime: isoInstant(at, wall), text: formatDateTime(at, options) };
}
