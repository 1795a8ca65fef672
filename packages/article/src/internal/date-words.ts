import { type ArticleDate, readArticleDate } from "../article-date.js";
import { type DateParts, dateReading } from "./read-date.js";

/** A date found in running text. */
export type FoundDate = { date: ArticleDate; index: number; weekdayFits: boolean };

const MONTHS: Readonly<Record<string, number>> = monthTable([
  "january jan janvier janv មករា",
  "february feb février fevrier févr fevr fév កុម្ភៈ កុម្ភះ",
  "march mar mars មីនា",
  "april apr avril avr មេសា",
  "may mai ឧសភា",
  "june jun juin មិថុនា",
  "july jul juillet juil កក្កដា",
  "august aug août aout សីហា",
  "september sept sep septembre កញ្ញា",
  "october oct octobre តុលា",
  "november nov novembre វិច្ឆិកា",
  "december dec décembre decembre déc ធ្នូ",
]);

const WEEKDAYS: Readonly<Record<string, number>> = monthTable([
  "sunday sun dimanche អាទិត្យ",
  "monday mon lundi ចន្ទ ច័ន្ទ",
  "tuesday tue tues mardi អង្គារ",
  "wednesday wed mercredi ពុធ",
  "thursday thu thurs thur jeudi ព្រហស្បតិ៍",
  "friday fri vendredi សុក្រ",
  "saturday sat samedi សៅរ៍",
]);

const names = (table: Readonly<Record<string, number>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");

const WEEKDAY = `(?:(?:ថ្ងៃ ?)?(?<weekday>${names(WEEKDAYS)})\\.?,? {0,2})?`;
const TIME =
  "(?:,? {0,2}(?:at|à|-|–|\\||ម៉ោង)? {0,2}(?<hour>\\d{1,2})[:h](?<minute>\\d{2})(?::(?<second>\\d{2}))?(?: {0,2}(?<half>[ap])\\.?m\\b\\.?)?)?(?: {0,2}(?<zone>UTC|GMT|[+-]\\d{2}:\\d{2})\\b)?";

const SHAPES: readonly RegExp[] = [
  `${WEEKDAY}(?<month>${names(MONTHS)})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? {0,2}(?<year>\\d{4})(?!\\d)${TIME}`,
  `${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?(?<month>${names(MONTHS)})\\.?,? {0,2}(?<year>\\d{4})(?!\\d)${TIME}`,
  `${WEEKDAY}(?:ថ្ងៃ)?ទី ?(?<day>\\d{1,2}) ?(?:ខែ)? ?(?<month>${names(MONTHS)}) ?,?(?:ឆ្នាំ)? ?(?<year>\\d{4})(?!\\d)${TIME}`,
  `(?<year>(?:19|20)\\d{2})-(?<monthNumber>\\d{2})-(?<day>\\d{2})(?!\\d)(?:[T ](?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?)?(?<zone>Z|[+-]\\d{2}:\\d{2})?`,
].map((source) => new RegExp(`(?<![\\p{L}\\d])${source}`, "giu"));

/** The date that is all of a text but a label before it ("Published on"), in English, French or Khmer words or digits. */
export function readDateLine(line: string, zone?: string): (FoundDate & { label: string }) | undefined {
  const iso = readArticleDate(line, { zone });
  if (iso !== undefined) return { date: iso, index: 0, weekdayFits: true, label: "" };
  if (line.length > 120) return undefined;
  const [found] = findDates(line, zone);
  if (found === undefined) return undefined;
  const label = line.slice(0, found.index).trim();
  const rest = line.slice(found.index + found.date.written.length).trim();
  const isLabel = label.length <= 30 && !/\d/.test(label) && label.split(/\s+/).length <= 3;
  return isLabel && /^[.|·•)]?$/.test(rest) ? { ...found, label } : undefined;
}

/** The full dates (day, month and year) in a text, in the order in which they stand. */
export function findDates(text: string, zone?: string): FoundDate[] {
  const digits = westernDigits(text);
  return SHAPES.flatMap((shape) => [...digits.matchAll(shape)])
    .flatMap((match) => {
      const found = foundDate(match, text, zone);
      return found === undefined ? [] : [found];
    })
    .sort((a, b) => a.index - b.index || b.date.written.length - a.date.written.length);
}

function foundDate(match: RegExpExecArray, text: string, zone?: string): FoundDate | undefined {
  const groups = match.groups ?? {};
  const { weekday, month = "", monthNumber, day, year, hour, minute, second, half, zone: offset } = groups;
  const parts: DateParts = {
    year: Number(year),
    month: monthNumber === undefined ? (MONTHS[month.toLowerCase()] ?? 0) : Number(monthNumber),
    day: Number(day),
    ...(hour !== undefined && { hour: hourOf(Number(hour), half), minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(hour !== undefined && offset !== undefined && { offset: offsetOf(offset) }),
  };
  const reading = dateReading(parts, zone);
  if (reading === undefined) return undefined;
  const written = text.slice(match.index, match.index + match[0].length).trim();
  const named = weekday === undefined ? undefined : WEEKDAYS[weekday.toLowerCase()];
  const actual = new Date(`${reading.iso.slice(0, 10)}T00:00:00Z`).getUTCDay() + 1;
  return {
    date: { written, ...reading },
    index: match.index,
    weekdayFits: named === undefined || named === actual,
  };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function offsetOf(text: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(text) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
}

/** Khmer digits one for one, so that positions stay what they are. */
function westernDigits(text: string): string {
  return text.replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0));
}

function monthTable(lines: readonly string[]): Record<string, number> {
  return Object.fromEntries(lines.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1])));
}
