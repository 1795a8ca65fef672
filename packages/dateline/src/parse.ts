export { findDates } from "./find-dates.js";
export type {
  DateIssue,
  DateIssueCode,
  DateOrder,
  DatePrecision,
  FindDatesOptions,
  FoundDate,
} from "./found-date.js";
export { type DateResult, type ParseIssue, parseDate, safeParseDate } from "./parse-date.js";
