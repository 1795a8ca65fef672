import { afterAny, isSymbol, isWord, type Read, type Tokens } from "./cursor.js";
import { QUARTERS } from "./lexicon.js";
import { readYear, type YearRead } from "./read-numbers.js";

/** A quarter of a year, from 1 to 4, or a half. */
export type PartRead = { readonly number: number; readonly half: boolean; readonly year: YearRead };

type Part = Omit<PartRead, "year">;

/** A quarter or half of a stated year: "Q3 2025", "third quarter of last year", "3e trimestre 2025", "ឆមាសទី១ ឆ្នាំ២០២៥". */
export function readPart(tokens: Tokens, index: number): Read<PartRead> | undefined {
  const part = readShort(tokens, index) ?? readLong(tokens, index) ?? readKhmer(tokens, index);
  if (!part) return readYearFirst(tokens, index);
  if (part.value.half && part.value.number > 2) return undefined;
  const joined = isSymbol(tokens[part.next], "/,-") ? part.next + 1 : part.next;
  const year = readYear(
    tokens,
    afterAny(tokens, joined, "of|in|de|del|do|des|de l '|de l ' an|de l ' annee|នៃ") ?? joined,
  );
  return year && { value: { ...part.value, year: year.value }, next: year.next };
}

function readYearFirst(tokens: Tokens, index: number): Read<PartRead> | undefined {
  const year = readYear(tokens, index);
  const part = year && readShort(tokens, isSymbol(tokens[year.next], "-") ? year.next + 1 : year.next);
  return part && { value: { ...part.value, year: year.value }, next: part.next };
}

function quarterNumber(text: string | undefined): number | undefined {
  return /^[1-4]$/.test(`${text}`) ? Number(text) : undefined;
}

/** "Q3", "3Q", "T3", "H1". */
function readShort(tokens: Tokens, index: number): Read<Part> | undefined {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (second === undefined || second.spaced) return undefined;
  const after = isWord(first, "q t h") ? quarterNumber(second.text) : undefined;
  const before = isWord(second, "q t h") ? quarterNumber(first?.text) : undefined;
  const value = after ?? before;
  if (value === undefined) return undefined;
  return { value: { number: value, half: isWord(after ? first : second, "h") }, next: index + 2 };
}

/** "third quarter", "3rd quarter", "troisième trimestre", "3. Quartal", "first half". */
function readLong(tokens: Tokens, index: number): Read<Part> | undefined {
  const token = tokens[index];
  let next = index + 1;
  const value = token?.kind === "word" ? QUARTERS.get(token.text) : quarterNumber(token?.text);
  if (value === undefined) return undefined;
  if (token?.kind === "number") next = afterAny(tokens, next, ".|. o|st|nd|rd|th|er|e|eme|o") ?? next;
  next = afterAny(tokens, next, "-") ?? next;
  const half = isWord(tokens[next], "half semestre halbjahr halbjahres");
  return half || isWord(tokens[next], "quarter trimestre quartal quartals")
    ? { value: { number: value, half }, next: next + 1 }
    : undefined;
}

function readKhmer(tokens: Tokens, index: number): Read<Part> | undefined {
  const half = afterAny(tokens, index, "ឆមាស|ឆមាស ទី|ឆមាសទី");
  const at = half ?? afterAny(tokens, index, "ត្រីមាស|ត្រីមាស ទី|ត្រីមាសទី");
  if (!at) return undefined;
  const text = `${tokens[at]?.text}`;
  const number = quarterNumber(text) ?? QUARTERS.get(text) ?? QUARTERS.get(`ទី${text}`);
  return number ? { value: { number, half: at === half }, next: at + 1 } : undefined;
}
