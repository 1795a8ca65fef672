import type { FormatOptions } from "./format-masthead.js";
import type { CalendarDate, Instant } from "./instant.js";
import { isoDay } from "./internal/day.js";
import { ownDigits, plainSpaces, readLocale } from "./internal/locale.js";
import { readMoment } from "./internal/moment.js";
import { fill } from "./internal/phrasing.js";
import { refuse } from "./internal/refuse.js";
import { wordsOf } from "./internal/words.js";

/**
 * The days from the first to the last as short as they can be read, with an en dash: "January 17–19, 2024",
 * "30 janvier – 2 février 2024"; of one and the same day, its date.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`, `invalid-option` (the
 * last day lies before the first)
 * @example
 * import { formatRange } from "@nightdesk/dateline/range";
 * formatRange("2024-01-17", "2024-01-19", { timeZone: "UTC", locale: "fr" }); // => "17–19 janvier 2024"
 */
export function formatRange(
  first: Instant | CalendarDate,
  last: Instant | CalendarDate,
  options: FormatOptions,
): string {
  const tag = readLocale(options.locale);
  const [start, end] = [readMoment(first, options.timeZone).day, readMoment(last, options.timeZone).day];
  if (end < start) refuse("invalid-option", `the last day not to lie before ${isoDay(start)}`, isoDay(end));
  const words = wordsOf(tag);
  if (words === undefined) {
    const intl = new Intl.DateTimeFormat(tag, { calendar: "gregory", timeZone: "UTC", dateStyle: "long" });
    return plainSpaces(start === end ? intl.format(start) : intl.formatRange(start, end));
  }
  const { date } = words;
  if (start === end) return ownDigits(tag, fill(words, date, end));
  const [from, to] = [isoDay(start), isoDay(end)];
  if (from.slice(0, 7) === to.slice(0, 7)) {
    return ownDigits(tag, fill(words, date, end, `${fill(words, "D", start)}–`));
  }
  const startPattern = from.slice(0, 4) === to.slice(0, 4) ? date.replace(/[, ]*[^ ]*Y/, "") : date;
  return ownDigits(tag, `${fill(words, startPattern, start)} – ${fill(words, date, end)}`);
}
