import type { Lexicon } from "./lexicon.js";
import { PROSE, UNSPACED, wordClasses } from "./word-classes.js";

/** The classes of all words of a folded text, which `text` holds as it is written. */
export function classesOf(key: string, text: string): number {
  let classes = 0;
  let plain = 0;
  let from = -1;
  for (let at = 0; at <= key.length; at++) {
    const code = key.charCodeAt(at);
    if ((code > 0x60 && code < 0x7b) || code > 0xbf || code === 0x2d) {
      if (from < 0) from = at;
      if (code > 0x0dff && code < 0xac00) classes |= UNSPACED;
      continue;
    }
    if (from < 0) continue;
    const word = key.slice(from, at);
    const found = wordClasses(word);
    classes |= found;
    if (word.includes("-")) for (const part of word.split("-")) classes |= wordClasses(part);
    const isSmall = text.charCodeAt(from) > 0x60 && text.charCodeAt(from) < 0x7b;
    if (isSmall && found === 0 && at - from > 2 && ++plain > 1) classes |= PROSE;
    from = -1;
  }
  return classes;
}

/** How long the label is that ends a text behind other words: lines are joined where it stands. */
export function labelAtEnd(key: string, labelOf: Lexicon): number {
  let rest = key;
  for (let words = 0; words < 3; words++) {
    const [label = "", word = ""] = / (\p{L}{3,}) ?$/u.exec(rest) ?? [];
    const kind = labelOf(word)?.kind;
    if (kind === undefined || kind === "not" || kind === "number") break;
    rest = rest.slice(0, -label.length);
  }
  return key.length - rest.length;
}

/** What the words of a heading say about the address behind it. */
export function addressLabel(key: string, labelOf: Lexicon): "address" | "postal" | undefined {
  let label: "address" | "postal" | undefined;
  for (const word of key.split(/[^\p{L}\p{M}]+/u)) {
    const kind = labelOf(word)?.kind;
    if (kind === "postal" || (kind === "address" && label === undefined)) label = kind;
  }
  return label;
}
