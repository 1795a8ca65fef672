import { characterReference } from "./character-reference.js";
import { FoldBuilder, type Folded } from "./fold-builder.js";
import { keyOf, PLAIN } from "./fold-char.js";

/** What does not stand for itself: spaces in a row, references, and all but ASCII and letters. */
const special = /* @__PURE__ */ new RegExp(` {2,}|[^\\n -%'-~${PLAIN}]`, "g");

/** A plain text folded, character references (`&nbsp;`) read. Takes time in proportion to its length. */
export function fold(source: string): Folded {
  special.lastIndex = 0;
  if (!special.test(source))
    return {
      source,
      text: source,
      key: keyOf(source),
      startOf: (index) => index,
      endOf: (index) => index + 1,
    };
  const builder = new FoldBuilder(source);
  let from = 0;
  special.lastIndex = 0;
  for (let match = special.exec(source); match !== null; match = special.exec(source)) {
    const { index } = match;
    builder.copy(from, index);
    from = putChar(builder, source, index, index + match[0].length);
    special.lastIndex = from;
  }
  builder.copy(from, source.length);
  return builder.finish();
}

/** Adds the character, the character reference or the spaces at `index`; what comes back is the index behind them. */
export function putChar(builder: FoldBuilder, source: string, index: number, spacesEnd: number): number {
  const char = String.fromCodePoint(source.codePointAt(index) ?? 0);
  const reference = char === "&" ? characterReference(source, index) : undefined;
  if (reference !== undefined) {
    builder.put(reference.char, index, reference.end);
    return reference.end;
  }
  const end = char === " " ? spacesEnd : index + char.length;
  if (char !== "\r" || source.charCodeAt(end) !== 0x0a) builder.put(char, index, end);
  return end;
}
