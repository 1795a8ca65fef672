import { endsNumber, isSymbol, joined, type Read, type Tokens } from "./cursor.js";
import type { DatesRead } from "./dates-read.js";

const NUMBERS = /^(?:(\d{4})([/.-])(\d\d?)\2(\d\d?)|(\d\d?)([/.-])(\d\d?)\6(\d\d|\d{4}))$/;

/** "01/23/2025", "23.01.2025", "2025/01/23", "23/01/25": three numbers and the same sign between them, without spaces. */
export function readNumeric(tokens: Tokens, index: number): Read<DatesRead> | undefined {
  if (tokens[index]?.kind !== "number" || !isSymbol(tokens[index + 1], "/.-")) return undefined;
  const [, year, , month, day, first, sign, second, last] = NUMBERS.exec(joined(tokens, index, 5)) ?? [];
  const next = index + 5;
  const isApart = tokens.slice(index + 1, next).some(({ spaced }) => spaced);
  if (isApart || !endsNumber(tokens, next - 1) || goesOn(tokens, next)) return undefined;
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  if (year && +year >= 1000 && +year < 2200)
    return { value: { kind: "day", year: { year: +year }, month: Number(month), day: Number(day) }, next };
  if (c >= 1000 && c < 2700) {
    const buddhist = c >= 2400 && { buddhist: "thai" as const };
    return { value: { kind: "numeric", first: a, second: b, year: { year: c, ...buddhist } }, next };
  }
  // A year of two digits is read only where one of the other numbers can be nothing but a day.
  const short = [first, second, last].every((number) => number?.length === 2);
  return short && sign !== "-" && a > 12 !== b > 12
    ? { value: { kind: "numeric", first: a, second: b, year: { year: c < 70 ? 2000 + c : 1900 + c } }, next }
    : undefined;
}

/** "2025-11-04-story" is a part of an address, "2025-11-03/2025-11-05" a range, "2025-11-03T09:05" a time. */
function goesOn(tokens: Tokens, index: number): boolean {
  const [after, beyond] = [tokens[index], tokens[index + 1]];
  if (after?.spaced !== false) return false;
  const digits = beyond?.kind === "number" && !beyond.spaced ? beyond.text.length : 0;
  return after.kind === "word"
    ? after.text < "\u1780" && !(after.text === "t" && digits === 2)
    : isSymbol(after, "-_/") && beyond?.spaced === false && !(after.text === "/" && digits === 4);
}
