import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { FEIRA_WEEKDAYS, KHMER_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS } from "./lexicon.js";
import { type Direction, readDirected } from "./read-direction.js";

/** A weekday, and whether it is abbreviated. */
export type WeekdayRead = { readonly weekday: number; readonly short: boolean };

export function readWeekday(tokens: Tokens, index: number): Read<WeekdayRead> | undefined {
  const token = tokens[index];
  if (token?.kind !== "word") return undefined;
  if (token.text === "ថ្ងៃ") {
    const weekday = KHMER_WEEKDAYS.get(tokens[index + 1]?.text ?? "");
    return weekday === undefined ? undefined : { value: { weekday, short: false }, next: index + 2 };
  }
  const feira = FEIRA_WEEKDAYS.get(token.text);
  if (feira !== undefined) {
    // Without "feira" they are ordinals, but not before a day of the month: "na terça (17)".
    const next = afterAny(tokens, index + 1, "- feira");
    if (next || (isSymbol(tokens[index + 1], "(") && tokens[index + 2]?.kind === "number"))
      return { value: { weekday: feira, short: false }, next: next ?? index + 1 };
  }
  const full = WEEKDAYS.get(token.text);
  const weekday = full ?? SHORT_WEEKDAYS.get(token.text);
  if (weekday === undefined) return undefined;
  const next = full === undefined ? afterAny(tokens, index + 1, ".") : undefined;
  return { value: { weekday, short: full === undefined }, next: next ?? index + 1 };
}

/** The index of the date that a weekday introduces: "Thursday, ", "jeudi le ", "Donnerstag, den ", "quinta-feira, dia ". */
export function afterWeekday(tokens: Tokens, index: number): number {
  const comma = isSymbol(tokens[index], ",") ? index + 1 : index;
  return afterAny(tokens, comma, "the|le|den|dem|dia|el|o") ?? comma;
}

/** Days with a name of their own, newspapers and clubs that are named after one, and days that come back: none is a date. */
const NO_DATE_BEFORE =
  "black good holy palm easter super cyber giving bloody ash maundy every each most some santo chaque tous plusieurs jeden jede cada los";
const NO_DATE_AFTER = "saint|santo|santa|times|de paques";

export type LoneWeekdayRead = { readonly weekday: number; readonly direction: Direction };

/** A weekday that stands alone, with the word before or after it that says which: "next Friday", "jeudi dernier". */
export function readLoneWeekday(tokens: Tokens, index: number): Read<LoneWeekdayRead> | undefined {
  const read = readDirected(tokens, index, (at) => readWeekday(tokens, at));
  if (!read) return undefined;
  const { direction, value } = read.value;
  if (value.short || isWord(tokens[index - 1], NO_DATE_BEFORE)) return undefined;
  if (afterAny(tokens, read.next, NO_DATE_AFTER) !== undefined) return undefined;
  return { value: { weekday: value.weekday, direction }, next: read.next };
}
