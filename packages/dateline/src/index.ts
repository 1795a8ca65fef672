export { type EditionDay, type EditionDayOptions, editionDay } from "./edition-day.js";
export { DatelineError, type DatelineErrorCode } from "./errors.js";
export { formatDate } from "./format-date.js";
export { type FormatOptions, formatMasthead } from "./format-masthead.js";
export { formatDateTime, formatTime } from "./format-time.js";
export type { CalendarDate, Instant } from "./instant.js";
export { type TimeElement, timeElement } from "./time-element.js";
