/**
 * A point in time: a `Date`, epoch milliseconds, an ISO 8601 string with `Z` or a UTC offset, or a Temporal object that
 * knows its instant (`Temporal.Instant`, `Temporal.ZonedDateTime`).
 */
export type Instant = Date | number | string | { readonly epochMilliseconds: number };

/**
 * A day without a time: an ISO 8601 string such as `"2026-02-19"`, or a `Temporal.PlainDate`. It is the same day in every
 * zone, so no zone can shift it.
 */
export type CalendarDate = string | { readonly calendarId: string; readonly day: number; toString(): string };
