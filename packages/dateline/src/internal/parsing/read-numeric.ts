import { endsNumber, isSymbol, type Read, type Tokens } from "./cursor.js";
import type { DatesRead } from "./dates-read.js";

/** "01/23/2025", "23.01.2025", "2025/01/23", "23/01/25": three numbers and the same sign between them, without spaces. */
export function readNumeric(tokens: Tokens, index: number): Read<DatesRead> | undefined {
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
