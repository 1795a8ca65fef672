import { characterReference } from "./character-reference.js";
import { copyFolded } from "./fold.js";
import type { FoldBuilder } from "./fold-builder.js";
import { keyOf } from "./fold-char.js";
import type { Lexicon } from "./lexicon.js";
import { typeOfKind } from "./phone-type.js";
import type { Span } from "./span.js";

/** A cell of a table with the head of its column, both as places in the source. */
export type LabelledCell = { readonly at: number; readonly head: Span };

const LONGEST_HEAD = 40;
const DIGIT = /\p{Nd}/u;
const LIST_MARK = /^\s*\p{Nd}{1,2}[.)] /u;
const CELL = /[^\t|\n]*/y;

/** Whether the head of a column names numbers: it ends in a label and holds no digit. */
export function isNumberHead(text: string, labelOf: Lexicon): boolean {
  if (text.length > LONGEST_HEAD || /[\d<]/.test(text)) return false;
  const word =
    keyOf(text)
      .match(/[\p{L}\p{M}-]+/gu)
      ?.at(-1) ?? "";
  return typeOfKind(labelOf(word)?.kind) !== undefined;
}

/** The cells with digits under heads that name numbers, in the tables of a text whose cells are parted by tabs or bars. */
export function labelledCells(source: string, labelOf: Lexicon): LabelledCell[] {
  const found: LabelledCell[] = [];
  if (!source.includes("\t") && !source.includes("|")) return found;
  let heads: readonly Span[] = [];
  for (let start = 0; start < source.length; ) {
    const end = source.indexOf("\n", start) < 0 ? source.length : source.indexOf("\n", start);
    const cells = cellsOf(source, start, end);
    const hasHeads = cells.length > 1 && heads.length === cells.length;
    if (cells.length > 1 && !DIGIT.test(source.slice(start, end).replace(LIST_MARK, ""))) {
      if (!hasHeads || cells.some((cell) => isHead(source, cell, labelOf))) heads = cells;
    } else if (hasHeads) {
      for (const [index, { start: at, end: cellEnd }] of cells.entries()) {
        const head = heads[index];
        if (head === undefined || !DIGIT.test(source.slice(at, cellEnd))) continue;
        if (isHead(source, head, labelOf)) found.push({ at, head });
      }
    } else heads = [];
    start = end + 1;
  }
  return found;
}

function isHead(source: string, { start, end }: Span, labelOf: Lexicon): boolean {
  return end - start <= LONGEST_HEAD && isNumberHead(source.slice(start, end), labelOf);
}

function cellsOf(source: string, start: number, end: number): Span[] {
  const cells: Span[] = [];
  for (let at = start; at <= end; ) {
    CELL.lastIndex = at;
    CELL.test(source);
    const cellEnd = Math.min(end, CELL.lastIndex);
    cells.push({ start: at, end: cellEnd });
    at = cellEnd + 1;
  }
  return cells;
}

/** Writes the head of its column in front of a cell, as a label. */
export function putHead(builder: FoldBuilder, source: string, head: Span, at: number): void {
  builder.put(" ", at, at);
  copyFolded(builder, source, head.start, head.end, characterReference);
  builder.put(":", at, at);
  builder.put(" ", at, at);
}
