import { afterAny, endsNumber, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { readDayNumber, readMonth, readYear, type YearRead } from "./read-numbers.js";
import { readWeekday } from "./read-weekday.js";

/** A day of a month; without a year, the time of publication decides. */
export type DateRead = { readonly month: number; readonly day: number; readonly year?: YearRead };

/** What was written: a day, days from one to another, a month or months, or a day whose order of numbers is open. */
export type DatesRead =
  | ({ readonly kind: "day" } & DateRead)
  | { readonly kind: "days"; readonly from: DateRead; readonly to: DateRead }
  | { readonly kind: "month"; readonly month: number; readonly year?: YearRead }
  | {
      readonly kind: "months";
      readonly from: number;
      readonly to: number;
      readonly fromYear?: YearRead;
      readonly year: YearRead;
    }
  | { readonly kind: "numeric"; readonly first: number; readonly second: number; readonly year: YearRead };

const TO = "-|to|through|until|till|thru|au|a|al|bis|ate|jusqu ' au|ដល់|រហូតដល់";

/** The index after what joins the two ends of a range; "and" does only after "between". */
export function afterTo(tokens: Tokens, index: number, start: number): number | undefined {
  const to = afterAny(tokens, index, TO);
  if (to !== undefined) return to;
  return isWord(
    tokens[isWord(tokens[start - 1], "le the el den") ? start - 2 : start - 1],
    "between entre zwischen",
  )
    ? afterAny(tokens, index, "and|et|und|y|e")
    : undefined;
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
  const at = afterAny(tokens, comma, "of|de|del|do|ខែ") ?? comma;
  return readYear(tokens, at);
}

/** "23 January 2025", "23rd of January", "17-19 janvier", "ថ្ងៃទី២៣ ខែមករា ឆ្នាំ២០២៥". */
function readDayFirst(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const from = readDayNumber(tokens, afterKhmerDay(tokens, index), true);
  if (from === undefined) return undefined;
  const to = afterTo(tokens, from.next, index);
  const until =
    to === undefined
      ? undefined
      : readDayNumber(tokens, afterKhmerDay(tokens, readWeekday(tokens, to)?.next ?? to), true);
  const days = until?.next ?? from.next;
  const hyphen = isSymbol(tokens[days], "-/") && until === undefined ? days + 1 : undefined;
  const month = readMonth(tokens, hyphen ?? afterAny(tokens, days, "of|of the|de|d '|ខែ") ?? days, true);
  if (month === undefined) return undefined;
  const year = withYear(tokens, isSymbol(tokens[month.next], "-/") && hyphen ? month.next + 1 : month.next);
  if (hyphen !== undefined && year === undefined) return undefined;
  return dated(month.value, from.value, until?.value, year, month.next);
}

function afterKhmerDay(tokens: Tokens, index: number): number {
  return afterAny(tokens, index, "ថ្ងៃ ទី|ទី|ថ្ងៃ") ?? index;
}

/** "January 23, 2025", "Jan. 17-19". */
function readMonthFirst(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const month = readMonth(tokens, index);
  const from = month && readDayNumber(tokens, afterAny(tokens, month.next, "the") ?? month.next);
  if (month === undefined || from === undefined || isQuantity(tokens, from.next)) return undefined;
  const to = afterTo(tokens, from.next, index);
  const until = to === undefined ? undefined : readDayNumber(tokens, to);
  // "January 30 - 2 February": what follows is a date of its own.
  const ownMonth = until && readMonth(tokens, afterAny(tokens, until.next, "of|de") ?? until.next);
  const end = until === undefined || ownMonth !== undefined ? undefined : until;
  const days = end?.next ?? from.next;
  const year = withYear(tokens, days);
  if (year === undefined && !endsNumber(tokens, days - 1)) return undefined;
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
  const rest = { month, ...(year && { year: year.value }) };
  const end = year?.next ?? next;
  if (to === undefined) return { value: { kind: "day", day: from, ...rest }, next: end };
  return { value: { kind: "days", from: { day: from, ...rest }, to: { day: to, ...rest } }, next: end };
}

/** "September 2026", "January-March 2025", "ខែមករា ឆ្នាំ២០២៥"; a month without a year needs a word before it. */
function readMonths(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const khmer = afterAny(tokens, index, "ខែ");
  const from = readMonth(tokens, khmer ?? index);
  // "32 May 2025" is no month: the number before it was to be a day.
  const number = tokens[index - 1]?.kind === "number" && (tokens[index - 1]?.text.length ?? 0) < 3;
  if (from === undefined || number) return undefined;
  const year = withYear(tokens, from.next);
  const to = afterTo(tokens, year?.next ?? from.next, index);
  const until = to === undefined ? undefined : readMonth(tokens, afterAny(tokens, to, "ខែ") ?? to);
  const end = until && withYear(tokens, until.next);
  if (until !== undefined && end !== undefined) {
    const fromYear = year && { fromYear: year.value };
    return {
      value: { kind: "months", from: from.value, to: until.value, ...fromYear, year: end.value },
      next: end.next,
    };
  }
  if (year !== undefined)
    return { value: { kind: "month", month: from.value, year: year.value }, next: year.next };
  const introduced =
    khmer !== undefined || isWord(tokens[index - 1], "in since during until en depuis desde seit im em");
  return introduced && !isWord(tokens[from.next], "of")
    ? { value: { kind: "month", month: from.value }, next: from.next }
    : undefined;
}

/** "01/23/2025", "23.01.2025", "2025/01/23", "23/01/25": three numbers and the same sign between them, without spaces. */
function readNumeric(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const [first, sign, second, sign2, third] = tokens.slice(index, index + 5);
  if (first?.kind !== "number" || second?.kind !== "number" || third?.kind !== "number") return undefined;
  if (!isSymbol(sign, "/.-") || sign?.text !== sign2?.text || !endsNumber(tokens, index + 4))
    return undefined;
  if ([sign, second, sign2, third].some((token) => token?.spaced)) return undefined;
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)];
  const next = index + 5;
  // "2025-11-04-story" is a part of an address.
  if (isSymbol(tokens[next], "-_/") && !tokens[next]?.spaced && tokens[next + 1]?.spaced === false)
    return undefined;
  const shape = [first, second, third].map((token) => Math.min(token.text.length, 5)).join("");
  if (/^4[12][12]$/.test(shape)) {
    return a >= 1000 && a < 2200
      ? { value: { kind: "day", year: { year: a }, month: b, day: c }, next }
      : undefined;
  }
  if (/^[12][12]4$/.test(shape)) {
    const year = c >= 2400 ? ({ year: c, buddhist: "thai" } as const) : { year: c };
    return c >= 1000 && c < 2700
      ? { value: { kind: "numeric", first: a, second: b, year }, next }
      : undefined;
  }
  // A year of two digits is read only where one of the other numbers can be nothing but a day.
  if (shape === "222" && sign?.text !== "-" && a > 12 !== b > 12) {
    return {
      value: { kind: "numeric", first: a, second: b, year: { year: c < 70 ? 2000 + c : 1900 + c } },
      next,
    };
  }
  return undefined;
}

const ERAS: Readonly<Record<string, number>> = { "令 和": 2018, "平 成": 1988, "昭 和": 1925 };

/** "令和7年1月23日", "2025年1月23日", "1月23日", "2025年1月". */
function readHan(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  const first = tokens[index];
  if (first?.kind === "number" ? !isWord(tokens[index + 1], "年 月") : !isWord(first, "令 平 昭"))
    return undefined;
  let at = index;
  let base = 0;
  for (const [era, before] of Object.entries(ERAS)) {
    const next = afterAny(tokens, index, era);
    if (next !== undefined) [at, base] = [next, before];
  }
  const number = (offset: number, unit: string): number | undefined => {
    const token = tokens[at + offset];
    if (tokens[at + offset + 1]?.text !== unit) return undefined;
    return token?.text === "元"
      ? 1
      : token?.kind === "number" && token.text.length <= 4
        ? Number(token.text)
        : undefined;
  };
  const yearNumber = number(0, "年");
  const year = yearNumber === undefined ? undefined : { year: base + yearNumber };
  if (yearNumber !== undefined) at += 2;
  const month = number(0, "月");
  const day = number(2, "日");
  if (month === undefined || (year && year.year < 1000)) return undefined;
  if (day !== undefined) return { value: { kind: "day", month, day, ...(year && { year }) }, next: at + 4 };
  return year && { value: { kind: "month", month, year }, next: at + 2 };
}
