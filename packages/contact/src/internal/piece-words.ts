import type { Lexicon } from "./lexicon.js";
import { PROSE, UNSPACED, wordClasses } from "./word-classes.js";

/** The classes of all words of a folded text, which `text` holds as it is written. */
export function classesOf(key: string, text: string): number {
  let classes = 0;
  let plain = 0;
  let from = -1;
  let hasDash = false;
  for (let at = 0; at <= key.length; at++) {
    const code = key.charCodeAt(at);
    if ((code > 0x60 && code < 0x7b) || code > 0xbf || code === 0x2d) {
      if (from < 0) from = at;
      if (code === 0x2d) hasDash = true;
      if (code > 0x0dff && code < 0xac00) classes |= UNSPACED;
      continue;
    }
    if (from < 0) continue;
    if (at - from > 1) {
      const word = key.slice(from, at);
      const found = wordClasses(word);
      classes |= found;
      if (hasDash) for (const part of word.split("-")) classes |= wordClasses(part);
      const first = text.charCodeAt(from);
      if (found === 0 && first > 0x60 && first < 0x7b && at - from > 2 && ++plain > 1) classes |= PROSE;
    }
    from = -1;
    hasDash = false;
  }
  return classes;
}

/** How long the label is that ends a text behind other words: lines are joined where it stands. Only where spaces part words. */
export function labelAtEnd(key: string, labelOf: Lexicon): number {
  let end = key.length;
  for (let words = 0; words < 3; words++) {
    const to = key.charAt(end - 1) === " " ? end - 1 : end;
    const space = key.lastIndexOf(" ", to - 1);
    const kind =
      space < 0 || to - space < 4 || key.charCodeAt(to - 1) > 0x0dff
        ? undefined
        : labelOf(key.slice(space + 1, to))?.kind;
    if (kind === undefined || kind === "not" || kind === "number") break;
    end = space;
  }
  return key.length - end;
}

/** What the words of a heading say about the address behind it. */
export function addressLabel(key: string, labelOf: Lexicon): "address" | "postal" | undefined {
  let label: "address" | "postal" | undefined;
  for (const word of key.split(/[ .,/()'-]+/)) {
    const kind = labelOf(word)?.kind;
    if (kind === "postal" || (kind === "address" && label === undefined)) label = kind;
  }
  return label;
}
