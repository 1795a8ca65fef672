import type { Folded } from "./fold-builder.js";
import type { LabelKind } from "./lexicon.js";

/** What was read in front of a value. */
export type LabelBefore = {
  /** The kinds that it names, nearest first; "Tel/Fax" names two. */
  readonly kinds: readonly LabelKind[];
  readonly language: string | undefined;
  /** Whether only punctuation, "no." and brackets stand between the label and the value. */
  readonly direct: boolean;
  /** Where the label begins in the folded text; the end of the reach where there is none. */
  readonly start: number;
};

/** How far a label may stand from its value: units of text, and words between. */
const REACH = 64;
const WORDS_BETWEEN = 6;
/** Words that may stand between two labels that name one value. */
const JOINTS = /^(?:and|et|und|y|e|ou|or)$/;

/** The labels that stand between `from` and `to`, nearest to `to` first; the end of a sentence or of a line of other words ends the search. */
export function labelBefore({ key, labelOf }: Folded, from: number, to: number): LabelBefore {
  const low = Math.max(from, to - REACH);
  const text = key.slice(low, to);
  const kinds: LabelKind[] = [];
  let language: string | undefined;
  let direct = false;
  let start = to;
  let passed = 0;
  let end = text.length;
  for (let word = wordBefore(text, end); word !== undefined; word = wordBefore(text, end)) {
    const { at, to: wordEnd } = word;
    const between = text.slice(wordEnd, end);
    if (isBarrier(between, passed, kinds.length)) break;
    const name = text.slice(at, wordEnd);
    const label = name.length > 1 || isSingle(text, at, between, kinds.length) ? labelOf(name) : undefined;
    if (label === undefined) {
      if (kinds.length > 0 && !JOINTS.test(name)) break;
      if (kinds.length === 0 && ++passed > WORDS_BETWEEN) break;
    } else if (label.kind !== "number") {
      if (label.kind === "not" && kinds.length > 0) break;
      if (kinds.length === 0) {
        direct = passed === 0;
        language = label.language;
      }
      kinds.push(label.kind);
      start = low + at;
    }
    end = at;
  }
  return { kinds, language, direct, start };
}

/** The last word in front of `end`: letters, with dots, dashes and apostrophes between them. */
function wordBefore(text: string, end: number): { at: number; to: number } | undefined {
  let to = end;
  while (to > 0 && !isLetter(text, to - 1)) to--;
  if (to === 0) return undefined;
  let at = to;
  while (
    at > 0 &&
    (isLetter(text, at - 1) || (/[-.']/.test(text.charAt(at - 1)) && at > 1 && isLetter(text, at - 2)))
  )
    at--;
  return { at, to };
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return /[\p{L}\p{M}\p{Cs}]/u.test(text.charAt(index));
}

/** What ends the search: another value's digits, a sentence's end, a line of words that are no label. */
function isBarrier(between: string, passed: number, found: number): boolean {
  if (found > 0) return !/^[\s.()/&|+:-]{0,4}$/.test(between) || /[:\n]/.test(between);
  if (/[!?;|·]|\n\s*\n\s*\n/.test(between)) return true;
  if (passed === 0) return false;
  return between.includes("\n") || /\d{4}|[.] $/.test(between);
}

/** One letter is a label only where a line or a field begins, in front of the value itself. */
function isSingle(text: string, at: number, between: string, found: number): boolean {
  return (
    found === 0 &&
    // "o" is also a word that parts numbers in Spanish and Italian.
    (text.charAt(at) !== "o" || /^[.:]/.test(between)) &&
    /^\s{0,2}[:.)]?\s{0,3}[+([]*$/.test(between) &&
    /^$|[\s|,;/()·:\d]/.test(text.slice(Math.max(0, at - 1), at))
  );
}
