import type { Instant } from "./instant.js";

/** Options of `findDates` and `parseDate`. */
export type FindDatesOptions = {
  /** When the text was published: missing years, weekdays and "3 hours ago" count from it. Mandatory. */
  publishedAt: Instant;
  /** IANA name of the zone in which the text was written; times without a zone of their own are in it. Mandatory. */
  timeZone: string;
  /**
   * BCP 47 tag of the text's language. It chooses between words of the same spelling, and it settles the order of
   * `05/04/2025` except in plain `en`, which has both. Without it every language is read.
   */
  locale?: string;
  /** The order of `05/04/2025`, where the locale does not say it. */
  order?: DateOrder;
};

/** The order of day and month where both are numbers. */
export type DateOrder = "day-month" | "month-day";

/** How exactly a date is stated. */
export type DatePrecision = "second" | "minute" | "hour" | "day" | "month" | "quarter" | "range";

/**
 * A date in a text. `text.slice(start, end) === raw`. `iso` is `2025-01-23` for a day, `2025-01` for a month, `2025-Q1` for
 * a quarter, `2025-01-17/2025-01-19` for a range and `2025-01-23T09:05:00+07:00` for a time; it is absent where the text
 * can be read in more than one way.
 */
export type FoundDate = {
  raw: string;
  start: number;
  end: number;
  precision: DatePrecision;
  iso?: string;
  /** The days or months that an ambiguous text can mean. */
  candidates?: string[];
  issues: DateIssue[];
};

/**
 * What is wrong or open: `ambiguous-order` (day or month first), `ambiguous-year` (a Khmer Buddhist year in the month in
 * which it changes), `ambiguous-zone` (an abbreviation of several zones), `weekday-mismatch` (the date has another
 * weekday), `skipped-time` (a time that a clock change skips), and `no-such-day`, which only `safeParseDate` gives: in a
 * text such a date is not found.
 */
export type DateIssueCode =
  | "ambiguous-order"
  | "ambiguous-year"
  | "ambiguous-zone"
  | "no-such-day"
  | "skipped-time"
  | "weekday-mismatch";

/** One thing that is wrong or open with a date. */
export type DateIssue = { code: DateIssueCode; path: readonly ["iso"]; message: string };
