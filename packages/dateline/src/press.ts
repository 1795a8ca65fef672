import type { CalendarDate, Instant } from "./instant.js";
import { ownDigits, readLocale } from "./internal/locale.js";
import { readMoment } from "./internal/moment.js";
import { fill } from "./internal/phrasing.js";
import { refuse } from "./internal/refuse.js";
import { AMERICAN, wordsOf } from "./internal/words.js";

/** The months as the AP Stylebook writes them with a day: March to July are never short. */
const AP_MONTHS = "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.";

/** Options of {@link formatApDate}. */
export type ApDateOptions = {
  /** IANA name of the zone whose calendar counts. Mandatory. */
  timeZone: string;
  /** With the time of publication the year is left out where it is the same, as the AP Stylebook has it. */
  publishedAt?: Instant | CalendarDate;
};

/**
 * A date in the style of the Associated Press, in English: "Jan. 23, 2025", "March 5", "Sept. 11, 2001".
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatApDate } from "@nightdesk/dateline/press";
 * formatApDate("2025-09-05", { timeZone: "UTC" }); // => "Sept. 5, 2025"
 * formatApDate("2025-09-05", { timeZone: "UTC", publishedAt: "2025-10-01" }); // => "Sept. 5"
 */
export function formatApDate(when: Instant | CalendarDate, options: ApDateOptions): string {
  const date = new Date(readMoment(when, options.timeZone).day);
  const monthDay = `${AP_MONTHS.split(" ")[date.getUTCMonth()]} ${date.getUTCDate()}`;
  const year = date.getUTCFullYear();
  const { publishedAt } = options;
  const known = publishedAt !== undefined && yearOf(publishedAt, options.timeZone) === year;
  return known ? monthDay : `${monthDay}, ${year}`;
}

/**
 * A month with its year in the style of the Associated Press, in which a month without a day is never short: "January 2025".
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-instant`, `missing-offset`
 * @example
 * import { formatApMonth } from "@nightdesk/dateline/press";
 * formatApMonth("2025-09-05", { timeZone: "UTC" }); // => "September 2025"
 */
export function formatApMonth(
  when: Instant | CalendarDate,
  options: Pick<ApDateOptions, "timeZone">,
): string {
  return fill(AMERICAN, "M Y", readMoment(when, options.timeZone).day);
}

function yearOf(when: Instant | CalendarDate, timeZone: string): number {
  return new Date(readMoment(when, timeZone).day).getUTCFullYear();
}

/** Where a story was written, and by whom. */
export type DatelinePlace = {
  /** The city as it is written: it is put in capitals in scripts that have them. */
  place: string;
  /** The country or state, where the city does not stand alone. */
  region?: string;
  /** The agency: "AKP", "AP". */
  source?: string;
};

/** Options of {@link formatDateline}. */
export type DatelineOptions = {
  /** IANA name of the zone whose calendar counts. Mandatory. */
  timeZone: string;
  /** `en` (AP style), `fr` or `km`. */
  locale: string;
  /** The day of the story; without it the dateline has none. */
  date?: Instant | CalendarDate;
};

/**
 * The dateline that opens a story: "PHNOM PENH, Cambodia, Jan. 23 (AKP) —". The year is never written.
 *
 * @throws DatelineError `invalid-time-zone`, `invalid-locale` (also for a language without a dateline here),
 * `invalid-instant`, `missing-offset`
 * @example
 * import { formatDateline } from "@nightdesk/dateline/press";
 * const options = { timeZone: "Asia/Phnom_Penh", locale: "en", date: "2025-01-23" };
 * formatDateline({ place: "Phnom Penh", region: "Cambodia" }, options); // => "PHNOM PENH, Cambodia, Jan. 23 —"
 * formatDateline({ place: "Phnom Penh", source: "AKP" }, { ...options, locale: "fr" }); // => "PHNOM PENH, 23 janvier (AKP) —"
 */
export function formatDateline(where: DatelinePlace, options: DatelineOptions): string {
  const { date, locale, timeZone } = options;
  const tag = readLocale(locale);
  const words = wordsOf(tag);
  if (words === undefined)
    return refuse("invalid-locale", "locale to be en, fr or km, which have datelines", locale);
  const day = date === undefined ? undefined : readMoment(date, timeZone).day;
  const monthDay =
    day === undefined
      ? undefined
      : tag.language === "en"
        ? formatApDate(day, { timeZone: "UTC", publishedAt: day })
        : ownDigits(tag, fill(words, words.date.replace(/ [^ ]*Y/, ""), day));
  const parts = [where.place.toUpperCase(), where.region, monthDay].filter((part) => part !== undefined);
  return `${parts.join(", ")}${where.source === undefined ? "" : ` (${where.source})`} —`;
}
