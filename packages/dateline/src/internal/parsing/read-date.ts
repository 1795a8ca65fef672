import { afterAny, endsNumber, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import type { DatesRead } from "./dates-read.js";
import { readHan } from "./read-han.js";
import { readDayNumber, readMonth, readYear, type YearRead } from "./read-numbers.js";
import { readNumeric } from "./read-numeric.js";
import { readWeekday } from "./read-weekday.js";

const TO = "-|to|through|until|, to|, through|, until|till|thru|au|a|al|bis|ate|jusqu ' au|ដល់|រហូតដល់|か ら|~";
const AND = "and|et|und|y|e|និង";
const TO_OR_AND = `${TO}|${AND}`;
const AND_OR_SLASH = `${AND}|/`;

/** The index after what joins the two ends of a range; "and" does only after "between". */
export function afterTo(tokens: Tokens, index: number, start: number): number | undefined {
  const between = [1, 2, 3].some((back) => isWord(tokens[start - back], "between entre zwischen"));
  const to = afterAny(tokens, index, between ? TO_OR_AND : TO);
  return to && (afterAny(tokens, to, "le|the|den|dem|zum|el") ?? to);
}

/** "and 6" after 5, ", 15 and 16" after 14, "/24" after 23: the last of days that follow one another. */
function readAdjacent(tokens: Tokens, index: number, day: number): Read<number> | undefined {
  const last = afterAny(tokens, index, AND_OR_SLASH);
  const at = last ?? afterAny(tokens, index, ",") ?? index;
  const next = readDayNumber(tokens, afterKhmerDay(tokens, at), true);
  if (next?.value !== day + 1) return undefined;
  return !last ? readAdjacent(tokens, next.next, next.value) : next;
}

/** A date in words or numbers, without its weekday. */
export function readDates(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  return (
    readNumeric(tokens, index) ??
    readHan(tokens, index) ??
    readDayFirst(tokens, index) ??
    readMonthFirst(tokens, index) ??
    readMonths(tokens, index)
  );
}

function withYear(tokens: Tokens, index: number): Read<YearRead> | undefined {
  const comma = isSymbol(tokens[index], ",") ? index + 1 : index;
  const at = afterAny(tokens, comma, "of|de|del|do|des|de l '|l '|ខែ|នៃ") ?? comma;
  return readYear(tokens, at);
}

/** "23 January 2025", "23rd of January", "17-19 janvier", "ថ្ងៃទី២៣ ខែមករា ឆ្នាំ២០២៥". */
function readDayFirst(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const from = readDayNumber(tokens, afterKhmerDay(tokens, index), true);
  if (!from) return undefined;
  const to = afterTo(tokens, from.next, index);
  const until = !to
    ? readAdjacent(tokens, from.next, from.value)
    : readDayNumber(tokens, afterKhmerDay(tokens, readWeekday(tokens, to)?.next ?? to), true);
  const days = until?.next ?? from.next;
  const hyphen = isSymbol(tokens[days], "-/") && !until ? days + 1 : undefined;
  const month = readMonth(tokens, hyphen ?? afterAny(tokens, days, "of|of the|de|d '|ខែ") ?? days, true);
  if (!month) return undefined;
  const year = withYear(tokens, isSymbol(tokens[month.next], "-/") && hyphen ? month.next + 1 : month.next);
  if (hyphen !== undefined && !year) return undefined;
  return dated(month.value, from.value, until?.value, year, month.next);
}

function afterKhmerDay(tokens: Tokens, index: number): number {
  return afterAny(tokens, index, "ថ្ងៃ ទី|ទី|ថ្ងៃ") ?? index;
}

/** "January 23, 2025", "Jan. 17-19". */
function readMonthFirst(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const month = readMonth(tokens, index);
  const from = month && readDayNumber(tokens, afterAny(tokens, month.next, "the") ?? month.next);
  if (!month || !from || isQuantity(tokens, from.next)) return undefined;
  const to = afterTo(tokens, from.next, index);
  const until = !to ? readAdjacent(tokens, from.next, from.value) : readDayNumber(tokens, to);
  // "January 30 - 2 February": what follows is a date of its own.
  const ownMonth = until && readMonth(tokens, afterAny(tokens, until.next, "of|de") ?? until.next);
  const end = !until || ownMonth !== undefined ? undefined : until;
  const days = end?.next ?? from.next;
  const year = withYear(tokens, days);
  // "In May 13 people" counts people.
  if (!year && (!endsNumber(tokens, days - 1) || isWord(tokens[index - 1], "in"))) return undefined;
  return dated(month.value, from.value, end?.value, year, days);
}

/** "January 5 million": the number counts something else. */
function isQuantity(tokens: Tokens, index: number): boolean {
  return (
    isWord(tokens[index], "million billion trillion percent per thousand hundred degrees") ||
    isSymbol(tokens[index], "%°")
  );
}

function dated(
  month: number,
  from: number,
  to: number | undefined,
  year: Read<YearRead> | undefined,
  next: number,
): Read<DatesRead> {
  const rest = { month, year: year?.value };
  const end = year?.next ?? next;
  const day = { kind: "day", day: from, ...rest } as const;
  return { value: to ? { kind: "days", from: day, to: { ...day, day: to } } : day, next: end };
}

/** The words before a month that stands without a year. */
const INTRODUCING =
  "in since during until early late en depuis desde debut fin seit im em von anfang mitte ende";

/** "September 2026", "January-March 2025", "ខែមករា ឆ្នាំ២០២៥"; a month without a year needs a word before it. */
function readMonths(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const khmer = afterAny(tokens, index, "ខែ");
  const from = readMonth(tokens, khmer ?? index);
  // "32 May 2025" is no month: the number before it was to be a day.
  const number = tokens[index - 1]?.kind === "number" && (tokens[index - 1]?.text.length ?? 0) < 3;
  if (!from || number) return undefined;
  const year = withYear(tokens, from.next);
  const to = afterTo(tokens, year?.next ?? from.next, index);
  const until = !to ? undefined : readMonth(tokens, afterAny(tokens, to, "ខែ") ?? to);
  const end = until && withYear(tokens, until.next);
  const introduced = khmer || isWord(tokens[index - 1], INTRODUCING);
  if (until && end) {
    const value = {
      kind: "months",
      from: from.value,
      to: until.value,
      fromYear: year?.value,
      year: end.value,
    } as const;
    return { value, next: end.next };
  }
  return year || (introduced && !isWord(tokens[from.next], "of"))
    ? { value: { kind: "month", month: from.value, year: year?.value }, next: year?.next ?? from.next }
    : undefined;
}
