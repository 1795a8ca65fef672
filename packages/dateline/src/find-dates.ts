import type { FindDatesOptions, FoundDate } from "./found-date.js";
import { scanDates } from "./internal/parsing/scan-dates.js";

/**
 * The dates in a text, in order: written out, in numbers, as ranges, months and quarters, with times and zones, and
 * relative to the publication, in English, French, Khmer, German, Spanish, Portuguese and, for full dates, Japanese. Any
 * script's digits, any spaces and any case. Nothing is invented: 30 February is no date, a year alone is none, and where a
 * date can mean two days it says so. Takes time linear in the length of the text.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale`, `invalid-instant`, `missing-offset`, `invalid-option`
 * @example
 * import { findDates } from "@nightdesk/dateline/parse";
 * const options = { publishedAt: "2025-01-24T08:00:00+07:00", timeZone: "Asia/Phnom_Penh" };
 * findDates("PHNOM PENH, Jan. 23 - They agreed on Thursday.", options).map((found) => found.iso); // => ["2025-01-23", "2025-01-23"]
 * findDates("Posted 05/04/2025", options)[0]?.candidates; // => ["2025-04-05", "2025-05-04"]
 */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  return scanDates(text, options).filter(({ issues }) => issues[0]?.code !== "no-such-day");
}
