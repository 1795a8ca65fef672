import type { DateIssueCode, DateOrder, FindDatesOptions, FoundDate } from "../../found-date.js";
import { dayOfWall } from "../day.js";
import { readLocale } from "../locale.js";
import { readInstant } from "../moment.js";
import { refuse } from "../refuse.js";
import { wallAt } from "../zone.js";
import { canStart } from "./can-start.js";
import { beginsFresh } from "./cursor.js";
import { readExpression } from "./read-expression.js";
import { tokenize } from "./tokens.js";

const MESSAGES: Readonly<Record<DateIssueCode, string>> = {
  "no-such-day": "Expected a day that the calendar has.",
  "ambiguous-order": "Expected an order of day and month to be known; the numbers allow both.",
  "ambiguous-year": "Expected one year; the Buddhist year changes in that month.",
  "ambiguous-zone": "Expected a zone that only one place uses; the abbreviation has several.",
  "weekday-mismatch": "Expected the weekday of the date; the text states another.",
  "skipped-time": "Expected a time that the zone's clocks show; they were moved past it.",
};

/** Every expression of a date in the text, also of one that the calendar does not have. */
export function scanDates(text: string, options: FindDatesOptions): FoundDate[] {
  if (typeof text !== "string") refuse("invalid-option", "text to be a string", text);
  const at = readInstant(options.publishedAt);
  const { timeZone } = options;
  const today = dayOfWall(wallAt(at, timeZone));
  const { language, order } = readLanguage(options);
  const knows = (candidate: string) => language === undefined || candidate === language || candidate === "en";
  const setting = { at, today, timeZone, knows, ...(order && { order }) };
  const tokens = tokenize(text);
  const found: FoundDate[] = [];
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    if (index < next || !canStart(token) || !beginsFresh(tokens, index)) continue;
    const read = readExpression(tokens, index, setting);
    const end = read && tokens[read.value.last]?.end;
    if (read === undefined || end === undefined) continue;
    const { start } = token;
    const { candidates, iso, issues, precision } = read.value;
    found.push({
      raw: text.slice(start, end),
      start,
      end,
      precision,
      ...(iso !== undefined && { iso }),
      ...(candidates && { candidates: [...candidates] }),
      issues: issues.map((code) => ({ code, path: ["iso"], message: MESSAGES[code] })),
    });
    next = read.next;
  }
  return found;
}

function readLanguage({ locale, order }: FindDatesOptions): { language?: string; order?: DateOrder } {
  if (order !== undefined && order !== "day-month" && order !== "month-day") {
    refuse("invalid-option", 'order to be "day-month" or "month-day"', order);
  }
  if (locale === undefined) return order ? { order } : {};
  const { language, region } = readLocale(locale);
  const usual =
    language !== "en" || !/^(US|CA|undefined)$/.test(`${region}`)
      ? "day-month"
      : region === "US"
        ? "month-day"
        : undefined;
  const known = order ?? usual;
  return { language, ...(known && { order: known }) };
}
