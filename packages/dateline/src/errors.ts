/**
 * Why a call was refused: `invalid-time-zone` (not an IANA name that the runtime knows), `invalid-locale` (not a language
 * tag, or a language without data in the runtime), `invalid-instant` (not a date or time that exists), `missing-offset`
 * (a time of day without a UTC offset), `invalid-option` (any other option out of its bounds); of `parseDate`, `no-date` and
 * `ambiguous-date`.
 */
export type DatelineErrorCode =
  | "invalid-time-zone"
  | "invalid-locale"
  | "invalid-instant"
  | "missing-offset"
  | "invalid-option"
  | "no-date"
  | "ambiguous-date";

/**
 * The one error that this package throws; `code` says which input was refused, the message what was expected and what came.
 *
 * @example
 * import { DatelineError } from "@nightdesk/dateline";
 * new DatelineError("invalid-time-zone", "Expected an IANA time zone.").code; // => "invalid-time-zone"
 */
export class DatelineError extends Error {
  override readonly name = "DatelineError";
  readonly code: DatelineErrorCode;

  constructor(code: DatelineErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
