import { createFoldBuilder, type FoldBuilder, type Folded } from "./fold-builder.js";
import type { Lexicon } from "./lexicon.js";

/** The character that a reference such as `&nbsp;` at an index stands for, and the index behind it. */
export type ReferenceReader = (
  source: string,
  index: number,
) => { readonly char: string; readonly end: number } | undefined;

/** Spaces in a row, line ends, accents that stand apart, references, and all but ASCII and the letters that stand for themselves. */
const SPECIAL =
  / {2,}|\r\n?|[\u0300-\u036f]+|[\ud800-\udbff][\udc00-\udfff]|[^\n -%'-~\xb0\xb7\xc0-\u02ff\u0400-\u0482\u0620-\u064a\u0e01-\u0e4e\u1780-\u17d3\u3041-\u30fa\u4e00-\u9fff\uac00-\ud7a3]/g;

/** A plain text folded. Takes time in proportion to its length. */
export function fold(source: string, labelOf: Lexicon): Folded {
  const builder = createFoldBuilder(source);
  copyFolded(builder, source, 0, source.length);
  return builder.finish(labelOf);
}

/** Adds a stretch of the source, folded; character references are read where `readReference` is given. */
export function copyFolded(
  builder: FoldBuilder,
  source: string,
  start: number,
  end: number,
  readReference?: ReferenceReader,
): void {
  // A search in the whole source would look for what stands far behind the stretch again and again.
  const part = start === 0 && end === source.length ? source : source.slice(start, end);
  let from = start;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(part); match !== null; match = SPECIAL.exec(part)) {
    const special = match[0];
    const index = start + match.index;
    const isAccent = special >= "\u0300" && special < "\u0370";
    // An accent that stands apart belongs to the letter in front of it.
    const to = isAccent && index > from ? index - 1 : index;
    builder.copy(from, to);
    from = index + special.length;
    const reference = special === "&" ? readReference?.(source, index) : undefined;
    if (reference !== undefined) from = reference.end;
    builder.put(reference?.char ?? (to < index ? source.charAt(to) : special), to, from);
    SPECIAL.lastIndex = from - start;
  }
  builder.copy(from, end);
}
