import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { FEIRA_WEEKDAYS, KHMER_WEEKDAYS, SHORT_WEEKDAYS, WEEKDAYS } from "./lexicon.js";

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
  if (feira !== undefined && isSymbol(tokens[index + 1], "-") && isWord(tokens[index + 2], "feira")) {
    return { value: { weekday: feira, short: false }, next: index + 3 };
  }
  const full = WEEKDAYS.get(token.text);
  if (full !== undefined && token.text < "\u1780")
    return { value: { weekday: full, short: false }, next: index + 1 };
  const short = SHORT_WEEKDAYS.get(token.text);
  if (short === undefined) return undefined;
  return {
    value: { weekday: short, short: true },
    next: isSymbol(tokens[index + 1], ".") ? index + 2 : index + 1,
  };
}

/** The index of the date that a weekday introduces: "Thursday, ", "jeudi le ", "Donnerstag, den ", "quinta-feira, dia ". */
export function afterWeekday(tokens: Tokens, index: number): number {
  const comma = isSymbol(tokens[index], ",") ? index + 1 : index;
  return afterAny(tokens, comma, "the|le|den|dem|dia|el|o") ?? comma;
}

/** Days with a name of their own, and days that come back: neither is a date. */
const NO_DATE_BEFORE =
  "black good holy palm easter super cyber giving bloody ash every each most some santo chaque tous plusieurs jeden jede cada";

const LAST_BEFORE = "last|past|this past|letzten|vergangenen|am letzten|el pasado|pasado|passada|ultima";
const NEXT_BEFORE = "next|nachsten|kommenden|proximo|proxima";
const THIS_BEFORE = "this coming|coming|this|dieser|diesen|ce|este|esta";
const LAST_AFTER = "dernier|derniere|passe|pasado|passada|passado|ultimo|មុន|កន្លងទៅ";
const NEXT_AFTER = "prochain|prochaine|proximo|proxima|ខាងមុខ|ក្រោយ|បន្ទាប់";
const THIS_AFTER = "នេះ";

/** The words that can stand before a lone weekday. */
export const DIRECTION_STARTS: readonly string[] = [LAST_BEFORE, NEXT_BEFORE, THIS_BEFORE]
  .join("|")
  .split("|")
  .map((phrase) => phrase.split(" ")[0] ?? "");

/** Which day of that name is meant: the last, the next, this one (today counts), or as the sentence says. */
export type Direction = "last" | "next" | "this" | "near";

export type LoneWeekdayRead = { readonly weekday: number; readonly direction: Direction };

/** A weekday that stands alone, with the word before or after it that says which: "next Friday", "jeudi dernier". */
export function readLoneWeekday(tokens: Tokens, index: number): Read<LoneWeekdayRead> | undefined {
  const before = readDirection(tokens, index, LAST_BEFORE, NEXT_BEFORE, THIS_BEFORE);
  const read = readWeekday(tokens, before?.next ?? index);
  if (read === undefined || read.value.short || isWord(tokens[index - 1], NO_DATE_BEFORE)) return undefined;
  const after =
    before === undefined ? readDirection(tokens, read.next, LAST_AFTER, NEXT_AFTER, THIS_AFTER) : undefined;
  const direction = before?.value ?? after?.value ?? "near";
  return { value: { weekday: read.value.weekday, direction }, next: after?.next ?? read.next };
}

function readDirection(
  tokens: Tokens,
  index: number,
  last: string,
  next: string,
  same: string,
): Read<Direction> | undefined {
  for (const [value, phrases] of [
    ["last", last],
    ["next", next],
    ["this", same],
  ] as const) {
    const after = afterAny(tokens, index, phrases);
    if (after !== undefined) return { value, next: after };
  }
  return undefined;
}
