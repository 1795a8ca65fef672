import { ArticleError } from "./errors.js";
import { describe } from "./internal/describe.js";
import { type DateReading, readDate } from "./internal/read-date.js";

/** A date that keeps what the source said: never shifted to another zone, never more exact than it was written. */
export type ArticleDate = {
  /** The words or digits of the source. */
  written: string;
  /** The same date in ISO 8601, as far as it is known, in its own offset: `2025-01-23`, `2025-01-23T09:30+07:00`. */
  iso: string;
  precision: "year" | "month" | "day" | "minute" | "second" | "millisecond";
  /** The offset from UTC at that time: `+07:00`. */
  offset?: string | undefined;
  /** The IANA zone, where the source or the caller named one. */
  zone?: string | undefined;
  /** Milliseconds since 1970; absent where a day has no time or a time has neither offset nor zone. */
  at?: number | undefined;
};

/** Options of {@link articleDate}. */
export type ArticleDateOptions = {
  /** The IANA zone of times that are written without an offset. None by default: such a time has no instant. */
  zone?: string | undefined;
};

/**
 * The date that a text in ISO 8601 (RFC 3339, W3C-DTF; a zone in brackets allowed) or RFC 822 stands for. Fractions of a
 * second are kept to the millisecond. An hour that the zone's clocks repeat is taken as the first, one they skip as
 * before the change.
 *
 * @throws {ArticleError} `date.invalid` for any other text, a day that no calendar has, or an unknown zone.
 * @example
 * import { articleDate } from "@nightdesk/article";
 * articleDate("2025-01-23T09:30:00+07:00").at; // => Date.UTC(2025, 0, 23, 2, 30)
 * articleDate("Thu, 23 Jan 2025 09:30:00 +0700").iso; // => "2025-01-23T09:30:00+07:00"
 */
export function articleDate(written: string, options: ArticleDateOptions = {}): ArticleDate {
  const date = readArticleDate(written, options);
  if (date !== undefined) return date;
  throw new ArticleError([{ code: "date.invalid", path: [], message: dateMessage(written) }]);
}

/** As {@link articleDate}, `undefined` in place of an error. */
export function readArticleDate(written: string, options: ArticleDateOptions = {}): ArticleDate | undefined {
  return withWritten(written, readDate(written, options.zone));
}

/** A reading with the words that it is of. */
export function withWritten(written: string, reading: DateReading | undefined): ArticleDate | undefined {
  return reading && { written, ...reading };
}

/** What to say of a text, or of something else, that is no date. */
export function dateMessage(came: string | undefined): string {
  const shown = came === undefined ? "something else" : describe(came);
  return `Expected a date in ISO 8601 or RFC 822 such as 2025-01-23T09:30:00+07:00, got ${shown}.`;
}
