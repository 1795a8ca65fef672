import { DatelineError } from "./errors.js";
import type { DateIssueCode, FindDatesOptions, FoundDate } from "./found-date.js";
import { scanDates } from "./internal/parsing/scan-dates.js";

/**
 * The one date that a text consists of.
 *
 * @throws DatelineError `no-date` (the text is something else, or more than a date), `ambiguous-date` (it means no one
 * date), and as {@link findDates}
 * @example
 * import { parseDate } from "@nightdesk/dateline/parse";
 * parseDate("ថ្ងៃទី១៩ ខែកុម្ភៈ ឆ្នាំ២០២៦", { publishedAt: 0, timeZone: "Asia/Phnom_Penh" }).iso; // => "2026-02-19"
 */
export function parseDate(text: string, options: FindDatesOptions): FoundDate & { iso: string } {
  const result = safeParseDate(text, options);
  if (result.success) return result.data;
  const [issue] = result.issues;
  throw new DatelineError(issue.code === "no-date" ? "no-date" : "ambiguous-date", issue.message);
}

/** The result of {@link safeParseDate}. */
export type DateResult =
  | { success: true; data: FoundDate & { iso: string } }
  | { success: false; issues: [ParseIssue, ...ParseIssue[]] };

/** Why a text is not one date: `no-date`, or an issue of the date that it is. */
export type ParseIssue = { code: DateIssueCode | "no-date"; path: readonly ["iso"]; message: string };

/**
 * The one date that a text consists of, or the issues that keep it from being one. A wrong weekday is such an issue.
 *
 * @throws DatelineError for options as {@link findDates}, never for the text
 * @example
 * import { safeParseDate } from "@nightdesk/dateline/parse";
 * const options = { publishedAt: 0, timeZone: "Europe/Paris" };
 * safeParseDate("Friday, January 23, 2025", options).success; // => false
 */
export function safeParseDate(text: string, options: FindDatesOptions): DateResult {
  const found = scanDates(text, options);
  const [date] = found;
  if (date === undefined || date.raw !== text.trim()) {
    const path = ["iso"] as const;
    return {
      success: false,
      issues: [{ code: "no-date", path, message: "Expected one date and nothing else." }],
    };
  }
  const [issue, ...more] = date.issues;
  if (issue !== undefined) return { success: false, issues: [issue, ...more] };
  return { success: true, data: { ...date, iso: `${date.iso}` } };
}
