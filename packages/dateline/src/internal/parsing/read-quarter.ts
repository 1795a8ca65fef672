import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { QUARTERS } from "./lexicon.js";
import { readYear, type YearRead } from "./read-numbers.js";

export type QuarterRead = { readonly quarter: number; readonly year: YearRead };

/** A quarter of a stated year: "Q3 2025", "third quarter of 2025", "3e trimestre 2025", "ត្រីមាសទី៣ ឆ្នាំ២០២៥". */
export function readQuarter(tokens: Tokens, index: number): Read<QuarterRead> | undefined {
  const quarter = readShort(tokens, index) ?? readLong(tokens, index) ?? readKhmer(tokens, index);
  if (quarter === undefined) return readYearFirst(tokens, index);
  const joined = isSymbol(tokens[quarter.next], "/,-") ? quarter.next + 1 : quarter.next;
  const year = readYear(tokens, afterAny(tokens, joined, "of|in|de|del|do|de l ' annee|de l ' an") ?? joined);
  return year && { value: { quarter: quarter.value, year: year.value }, next: year.next };
}

function readYearFirst(tokens: Tokens, index: number): Read<QuarterRead> | undefined {
  const year = readYear(tokens, index);
  const quarter = year && readShort(tokens, isSymbol(tokens[year.next], "-") ? year.next + 1 : year.next);
  return quarter && { value: { quarter: quarter.value, year: year.value }, next: quarter.next };
}

function quarterNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-4]$/.test(text) ? Number(text) : undefined;
}

/** "Q3", "3Q", "T3". */
function readShort(tokens: Tokens, index: number): Read<number> | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (second === undefined || second.spaced) return undefined;
  const after = isWord(first, "q t") ? quarterNumber(second.text) : undefined;
  const before = isWord(second, "q t") ? quarterNumber(first?.text) : undefined;
  const value = after ?? before;
  return value === undefined ? undefined : { value, next: index + 2 };
}

/** "third quarter", "3rd quarter", "troisième trimestre", "3. Quartal". */
function readLong(tokens: Tokens, index: number): Read<number> | undefined {
  const token = tokens[index];
  let next = index + 1;
  const value = token?.kind === "word" ? QUARTERS.get(token.text) : quarterNumber(token?.text);
  if (value === undefined) return undefined;
  if (token?.kind === "number") {
    if (isSymbol(tokens[next], ".")) next++;
    else if (isWord(tokens[next], "st nd rd th er e eme o")) next++;
    if (isWord(tokens[next], "o")) next++;
  }
  return isWord(tokens[next], "quarter trimestre quartal quartals") ? { value, next: next + 1 } : undefined;
}

function readKhmer(tokens: Tokens, index: number): Read<number> | undefined {
  const at = afterAny(tokens, index, "ត្រីមាស|ត្រីមាស ទី|ត្រីមាសទី");
  if (at === undefined) return undefined;
  const value =
    quarterNumber(tokens[at]?.text) ??
    QUARTERS.get(tokens[at]?.text ?? "") ??
    QUARTERS.get(`ទី${tokens[at]?.text}`);
  return value === undefined ? undefined : { value, next: at + 1 };
}
