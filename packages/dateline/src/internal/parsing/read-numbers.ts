import { afterAny, endsNumber, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { DOTTED_MONTHS, EVERYDAY_MONTHS, MONTHS, NUMBER_WORDS, SHORT_MONTHS } from "./lexicon.js";
import { readPeriod } from "./read-direction.js";

/** A year as written, or where `relative` its distance from that of the publication; `buddhist` where it counts from the Buddha's parinirvana, in the Thai or the Khmer way. */
export type YearRead = {
  readonly year: number;
  readonly buddhist?: "thai" | "khmer";
  readonly relative?: true;
};

/** No news is dated in the Gregorian years from 2400 on; Buddhist ones of the last and next centuries are. */
const isBuddhist = (year: number) => year >= 2400 && year <= 2700;
const isGregorian = (year: number) => year >= 1000 && year <= 2199;

/** A day of the month with what makes it an ordinal; the full stop of German ordinals only where `dotted`. */
export function readDayNumber(tokens: Tokens, index: number, dotted = false): Read<number> | undefined {
  const token = tokens[index];
  if (token?.kind !== "number" || token.text.length > 2) return undefined;
  const value = Number(token.text);
  if (value < 1 || value > 31) return undefined;
  let next = index + 1;
  const after = tokens[next];
  if (after !== undefined && !after.spaced) {
    if (isWord(after, "st nd rd th er re e eme o a")) next++;
    else if (dotted && isSymbol(after, ".")) next += isWord(tokens[next + 1], "o a") ? 2 : 1;
    else if (after.kind === "word" && after.text < "\u1780" && !isMonthName(after.text)) return undefined;
    else if (isSymbol(after, "%°$€£:")) return undefined;
  }
  return { value, next };
}

function isMonthName(text: string): boolean {
  return MONTHS.has(text) || SHORT_MONTHS.has(text);
}

/** A month; one whose abbreviation has other meanings only after a day. */
export function readMonth(tokens: Tokens, index: number, afterDay = false): Read<number> | undefined {
  const token = tokens[index];
  if (token?.kind !== "word") return undefined;
  const full = MONTHS.get(token.text);
  const short = SHORT_MONTHS.get(token.text);
  const dot = isSymbol(tokens[index + 1], ".") && tokens[index + 1]?.spaced === false;
  const dotted =
    dot && full === undefined ? (short ?? (afterDay ? DOTTED_MONTHS.get(token.text) : undefined)) : undefined;
  if (dotted !== undefined) return { value: dotted, next: index + 2 };
  const value = full ?? short;
  if (value === undefined || (EVERYDAY_MONTHS.has(token.text) && !token.capital)) return undefined;
  return { value, next: index + 1 };
}

/** A year with the words that may stand before it ("ឆ្នាំ", "ព.ស.") and after it ("B.E."). */
export function readYear(tokens: Tokens, index: number): Read<YearRead> | undefined {
  const word = afterAny(tokens, index, "ឆ្នាំ") ?? index;
  const era = afterAny(tokens, word, "ព.ស|ព.ស.|ពុទ្ធសករាជ|b . e .|be");
  const at = era ?? afterAny(tokens, word, "គ.ស|គ.ស.|គ្រិស្តសករាជ") ?? word;
  const token = tokens[at];
  if (token?.kind !== "number") {
    const period = readPeriod(tokens, index);
    return period?.value.unit === "year"
      ? { value: { year: period.value.count, relative: true }, next: period.next }
      : undefined;
  }
  if (token.text.length !== 4 || !endsNumber(tokens, at)) return undefined;
  const year = Number(token.text);
  if (isBuddhist(year)) {
    if (`${tokens[at - 1]?.text}` >= "\u1780") return { value: { year, buddhist: "khmer" }, next: at + 1 };
    const next = afterAny(tokens, at + 1, "b . e .|be") ?? (era && at + 1);
    return next === undefined ? undefined : { value: { year, buddhist: "thai" }, next };
  }
  return isGregorian(year) && !era ? { value: { year }, next: at + 1 } : undefined;
}

/** A count in digits or as a word, as in "3 hours ago" and "three hours ago". */
export function readCount(tokens: Tokens, index: number): Read<number> | undefined {
  const token = tokens[index];
  if (token?.kind === "number" && token.text.length <= 3) {
    return endsNumber(tokens, index) ? { value: Number(token.text), next: index + 1 } : undefined;
  }
  const value = token?.kind === "word" ? NUMBER_WORDS.get(token.text) : undefined;
  return value === undefined ? undefined : { value, next: index + 1 };
}
