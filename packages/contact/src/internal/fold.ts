import { characterReference } from "./character-reference.js";
import { FoldBuilder, type Folded } from "./fold-builder.js";
import { PLAIN } from "./fold-char.js";

/** Spaces in a row, references, and all but ASCII, most of which stands for itself. */
const SPECIAL = / {2,}|[^\n -%'-~]/g;
const plain = /* @__PURE__ */ new RegExp(`[${PLAIN}]+`, "y");

/** A plain text folded, character references (`&nbsp;`) read. Takes time in proportion to its length. */
export function fold(source: string): Folded {
  const builder = new FoldBuilder(source);
  let from = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(source); match !== null; match = SPECIAL.exec(source)) {
    const { index } = match;
    const plainEnd = endOfPlain(source, index);
    SPECIAL.lastIndex = plainEnd;
    if (plainEnd > index) continue;
    builder.copy(from, index);
    from = index + match[0].length;
    if (match[0].startsWith(" ")) builder.put(" ", index, from);
    else from = putChar(builder, source, index);
    SPECIAL.lastIndex = from;
  }
  builder.copy(from, source.length);
  return builder.finish();
}

/** The index behind the letters outside of ASCII that begin at `index`. */
export function endOfPlain(source: string, index: number): number {
  plain.lastIndex = index;
  return plain.test(source) ? plain.lastIndex : index;
}

/** Adds the character or the character reference at `index`; what comes back is the index behind it. */
export function putChar(builder: FoldBuilder, source: string, index: number): number {
  const char = String.fromCodePoint(source.codePointAt(index) ?? 0);
  const reference = char === "&" ? characterReference(source, index) : undefined;
  if (reference !== undefined) {
    builder.put(reference.char, index, reference.end);
    return reference.end;
  }
  const end = index + char.length;
  if (char !== "\r" || source.charCodeAt(end) !== 0x0a) builder.put(char, index, end);
  return end;
}
