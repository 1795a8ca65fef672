import { formatDate } from "./format-date.js";
import type { FormatOptions } from "./format-masthead.js";
import type { Instant } from "./instant.js";
import { readInstant } from "./internal/moment.js";
import { phrasingOf } from "./internal/phrasing.js";
import { wallAt } from "./internal/zone.js";

/**
 * The time of day of an instant in a zone: "2:05 p.m.", "2 p.m.", "noon" or "midnight" in American English, "14:05" in other English,
 * "14h05" or "14h" in French, "ម៉ោង១៤:០៥" in Khmer.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatTime } from "@nightdesk/dateline";
 * formatTime("2026-02-19T07:05:00Z", { timeZone: "Asia/Phnom_Penh", locale: "en" }); // => "2:05 p.m."
 */
export function formatTime(instant: Instant, options: FormatOptions): string {
  const wall = new Date(wallAt(readInstant(instant), options.timeZone));
  return phrasingOf(options.locale).time(wall.getUTCHours(), wall.getUTCMinutes());
}

/**
 * The full date and the time of day of an instant in a zone as one phrase.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatDateTime } from "@nightdesk/dateline";
 * formatDateTime("2026-02-19T07:05:00Z", { timeZone: "Asia/Phnom_Penh", locale: "fr" }); // => "19 février 2026 à 14h05"
 */
export function formatDateTime(instant: Instant, options: FormatOptions): string {
  const at = readInstant(instant);
  return formatDate(at, options) + phrasingOf(options.locale).join + formatTime(at, options);
}
