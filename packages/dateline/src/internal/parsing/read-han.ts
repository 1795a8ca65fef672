import { afterAny, isWord, type Read, type Tokens } from "./cursor.js";
import type { DatesRead } from "./dates-read.js";

const ERAS: Readonly<Record<string, number>> = { "令 和": 2018, "平 成": 1988, "昭 和": 1925 };

/** "令和7年1月23日", "2025年1月23日", "1月23日", "2025年1月". */
export function readHan(tokens: Tokens, index: number): Read<DatesRead> | undefined {
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
  if (day !== undefined) return { value: { kind: "day", month, day, year }, next: at + 4 };
  return year && { value: { kind: "month", month, year }, next: at + 2 };
}
