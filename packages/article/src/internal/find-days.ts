import { monthOf } from "./month-names.js";
import { type DateParts, type DateReading, dateReading, readDate } from "./read-date.js";

/** A date in a text: what it says, where it stands, and how it may be read otherwise. */
export type FoundDay = {
  readonly written: string;
  readonly index: number;
  readonly reading: DateReading;
  /** The same with day and month exchanged, where both readings are possible. */
  readonly other?: DateReading | undefined;
};

/** Options of {@link findDays}. */
export type FindDaysOptions = {
  /** The IANA zone of times without an offset. */
  readonly zone?: string | undefined;
  /** Whether the month comes first in "3/4/2020". */
  readonly monthFirst?: boolean | undefined;
};

/** Longer texts are prose, in which a date is not that of the page. */
const MAX_LENGTH = 2000;

/** The first character of each set of decimal digits in use beside the western ones. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0, 0xff10,
];

const TIME =
  "(?:[\\s,|·•@–-]{0,4}(?:at|um|às?|a las|alle(?: ore)?|ore|kl\\.?|klo|om|u|в|о|la|godz\\.?|saat|ម៉ោង)?[\\s:]{0,2}(?<hour>\\d{1,2})[:.h時시](?<minute>\\d{2})(?::(?<second>\\d{2}))?(?!\\d|[./-]\\d)(?: ?(?<half>[ap])\\.? ?m\\b\\.?)?)?(?:\\s?\\(?(?<zone>UTC|GMT|Z|[+-]\\d{2}:?\\d{2})\\b)?";

const NUMERIC: readonly RegExp[] = [
  `(?<!\\d)(?<year>(?:19|20)\\d{2})(?<sep>[-/.])\\s?(?<month>\\d{1,2})\\k<sep>\\s?(?<day>\\d{1,2})(?!\\d)\\.?T?${TIME}`,
  `(?<![\\d.])(?<first>\\d{1,2})\\s?(?<sep>[-/.|])\\s?(?<second2>\\d{1,2})\\s?\\k<sep>\\s?(?<year>(?:19|20|25)\\d{2}|\\d{2}(?![\\d.:]))(?!\\d)${TIME}`,
  `(?<!\\d)(?<year>\\d{1,4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]?(?:\\s?[（(][^()（）]{1,6}[)）])?${TIME}`,
  `(?<!\\d)(?<day>\\d{1,2})\\s(?:tháng|thg)\\s(?<month>\\d{1,2})(?:,? năm|,)?\\s(?<year>\\d{4})(?!\\d)${TIME}`,
].map((source) => new RegExp(source, "giu"));

const AFTER_DAY_MONTH = new RegExp(
  `^(?: ?/ ?[\\p{L}\\p{M}]{3,15})?[\\s.,/’'-]{0,4}(?:de[l]? |d[ie] |от |ឆ្នាំ ?|พ\\.ศ\\. ?|ค\\.ศ\\. ?)?(?<year>(?:19|20|25|1[34])\\d{2})(?!\\d)(?: ?(?:года?|р\\.|г\\.|оку|m\\.|թ\\.|წ\\.))?${TIME}`,
  "iu",
);
const AFTER_MONTH = new RegExp(
  `^\\.?\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th|-?[aeáé]n?|[.])?,?(?: \\w{2}\\.)?\\s{0,2}(?<year>(?:19|20)\\d{2})(?!\\d)${TIME}`,
  "iu",
);
const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-?го|-?ا?م)?[\s,./-]{0,3}(?:of |de |d['’]|di |do |ខែ|เดือน|th[eá] )?$/iu;
const YEAR_BEFORE = /(?<!\d)((?:19|20)\d{2})(?:\.| ?m\.|-?e?ko|年|թ\.| г\.)?[\s,]{0,2}$/iu;
const DAY_AFTER = new RegExp(
  `^[\\s.]{0,2}(?<day>\\d{1,2})(?!\\d)(?:[.,a-z]|-[a-z]{1,3})?(?: ?d\\.)?,?${TIME}`,
  "iu",
);

const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
};

/** The full dates in a text, in words of many languages or in digits of any script, in their order. */
export function findDays(text: string, options: FindDaysOptions = {}): FoundDay[] {
  const plain = westernDigits(text.slice(0, MAX_LENGTH));
  // The shortest day with its year has four digits.
  if (!/\d(?:\D*\d){3}/.test(plain)) return [];
  const exact = readDate(plain.trim(), options.zone);
  if (exact?.iso !== undefined && exact.precision !== "year" && exact.precision !== "month") {
    return [{ written: text.trim(), index: 0, reading: exact }];
  }
  const found = [...inDigits(plain, options), ...inWords(plain, options)].map((day) => ({
    ...day,
    written: text.slice(day.index, day.index + day.written.length).trim(),
  }));
  return found.sort((a, b) => a.index - b.index);
}

function inDigits(text: string, options: FindDaysOptions): FoundDay[] {
  return NUMERIC.flatMap((shape) => [...text.matchAll(shape)]).flatMap((match) => {
    const groups = match.groups ?? {};
    const { first, second2 } = groups;
    const before =
      /([\p{Script=Han}]{2,4})\s?$/u.exec(text.slice(Math.max(0, match.index - 6), match.index))?.[1] ?? "";
    const year = yearOf(groups["year"] ?? "", ERAS[before]);
    if (first === undefined || second2 === undefined) {
      return dayOf(
        match[0],
        match.index,
        groups,
        { year, month: Number(groups["month"]), day: Number(groups["day"]) },
        options,
      );
    }
    const [a, b] = [Number(first), Number(second2)];
    // Nobody writes the month first with points.
    const monthFirst = b > 12 || (a <= 12 && options.monthFirst === true && groups["sep"] !== ".");
    const [day, month] = monthFirst ? [b, a] : [a, b];
    const [found] = dayOf(match[0], match.index, groups, { year, month, day }, options);
    if (found === undefined) return [];
    const [other] =
      a <= 12 && b <= 12 && a !== b ? dayOf("", 0, groups, { year, month: day, day: month }, options) : [];
    return [{ ...found, ...(other && { other: other.reading }) }];
  });
}

function inWords(text: string, options: FindDaysOptions): FoundDay[] {
  const days: FoundDay[] = [];
  for (const { 0: found, index } of text.matchAll(MONTH_WORD)) {
    const word = LEVANTINE.has(found) ? text.slice(index, index + found.length + 7) : found;
    const named = monthOf(word.replace(/\.$/, "")) ?? THAI.get(word) ?? levantine(word);
    if (named === undefined) continue;
    const before = text.slice(Math.max(0, index - 16), index);
    const after = text.slice(index + word.length, index + word.length + 60);
    const { month } = named;
    const push = (start: number, end: number, groups: Groups, year: number, day: number) => {
      const date = named.calendar === "iranian" ? fromIranian(year, month, day) : { year, month, day };
      if (date !== undefined) days.push(...dayOf(text.slice(start, end), start, groups, date, options));
      return true;
    };
    const end = (match: RegExpExecArray) => index + word.length + match[0].length;
    const dayBefore = DAY_BEFORE.exec(before);
    const rest = dayBefore && AFTER_DAY_MONTH.exec(after);
    if (dayBefore && rest) {
      push(
        index - dayBefore[0].length,
        end(rest),
        rest.groups ?? {},
        yearOf(rest.groups?.["year"] ?? ""),
        Number(dayBefore[1]),
      );
      continue;
    }
    const english = AFTER_MONTH.exec(after);
    if (english) {
      push(
        index,
        end(english),
        english.groups ?? {},
        Number(english.groups?.["year"]),
        Number(english.groups?.["day"]),
      );
      continue;
    }
    const yearBefore = YEAR_BEFORE.exec(before);
    const dayAfter = yearBefore && DAY_AFTER.exec(after);
    if (yearBefore && dayAfter) {
      push(
        index - yearBefore[0].length,
        end(dayAfter),
        dayAfter.groups ?? {},
        Number(yearBefore[1]),
        Number(dayAfter.groups?.["day"]),
      );
    }
  }
  return days;
}

/** A run of letters, or a Thai month as abbreviated. */
const MONTH_WORD = /[ก-ฮเ][ก-ฮ\u0e31-\u0e3a]{0,2}\.[คพยม]\.|[\p{L}\p{M}\u200d]{2,30}/gu;

const THAI: ReadonlyMap<string, { month: number; calendar: "gregorian" }> = new Map(
  "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค."
    .split(" ")
    .map((name, index) => [name, { month: index + 1, calendar: "gregorian" }]),
);

/** The months of the Levant that share a word: the first or the second of the name. */
const LEVANTINE: ReadonlyMap<string, readonly [first: number, second: number]> = new Map([
  ["تشرين", [10, 11]],
  ["كانون", [12, 1]],
]);

function levantine(words: string): { month: number; calendar: "gregorian" } | undefined {
  const [name = "", order = ""] = words.split(" ");
  const [first, second] = LEVANTINE.get(name) ?? [];
  const month = /^ال[أا]ول$/.test(order) ? first : order === "الثاني" ? second : undefined;
  return month === undefined ? undefined : { month, calendar: "gregorian" };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(
  written: string,
  index: number,
  groups: Groups,
  day: { year: number; month: number; day: number },
  options: FindDaysOptions,
): FoundDay[] {
  if (day.year < 1900 || day.year > 2100) return [];
  const { hour, minute, second, half, zone } = groups;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  const parts: DateParts = {
    ...day,
    ...(hour !== undefined && { hour: hourOf(Number(hour), half), minute: Number(minute) }),
    ...(hour !== undefined && second !== undefined && { second: Number(second) }),
    ...(hour !== undefined && offset !== undefined && { offset }),
  };
  // What looks like a time and is none does not take the day away.
  const reading = dateReading(parts, options.zone) ?? dateReading(day, options.zone);
  return reading === undefined ? [] : [{ written, index, reading }];
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === "-" ? -size : size;
}

/** The Gregorian year: of two digits, of an era, or of the Buddhist calendar. */
function yearOf(digits: string, era = 0): number {
  const year = Number(digits);
  if (era > 0) return year + era;
  if (digits.length === 2) return year < 70 ? 2000 + year : 1900 + year;
  return year >= 2440 && year <= 2640 ? year - 543 : year;
}

/** The Gregorian day of one of the Iranian calendar, by the 33-year cycle that holds from 1800 to 2256. */
function fromIranian(year: number, month: number, day: number) {
  if (year < 1300 || year > 1500 || day < 1 || day > 31) return undefined;
  const cycle = year - 979;
  const before = cycle * 365 + Math.floor(cycle / 33) * 8 + Math.floor(((cycle % 33) + 3) / 4);
  const inYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  // 1 Farvardin 979 was 20 March 1600.
  const date = new Date(Date.UTC(1600, 2, 20) + (before + inYear) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Each digit of another script for a western one, so that positions stay what they are. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g, (char) => {
    const code = char.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? char : String(code - zero);
  });
}
