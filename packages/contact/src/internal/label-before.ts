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
const JOINTS = /^(?:and|et|und|y|e|ou|or|to)$/;
/** Words that are labels only right in front of a value, and else head the names of people. */
const HEADING = /^[ei]nquir/;
/** What may stand between two labels of one value. */
const TIES = /^[ .()/&|+2-]{0,4}$/;
/** What ends the search: a sentence or an entry of a list; behind a word that is no label a line or another figure too. */
const END = /[!?;·\0]|\n\s*\n\s*\n/;
const END_OF_WORDS = /[!?;|·\n\0]|\d{4}|\. $/;

/** The labels that stand between `from` and `to`, nearest to `to` first. */
export function labelBefore({ key, labelOf }: Folded, from: number, to: number): LabelBefore {
  const low = Math.max(from, to - REACH);
  const kinds: LabelKind[] = [];
  let language: string | undefined;
  let direct = false;
  let start = to;
  let passed = 0;
  for (let end = to, at = to; passed <= WORDS_BETWEEN; end = at) {
    let wordEnd = end;
    while (wordEnd > low && !isLetter(key, wordEnd - 1)) wordEnd--;
    for (at = wordEnd; at > low; at--)
      if (!isLetter(key, at - 1) && !(/[-.']/.test(key.charAt(at - 1)) && isLetter(key, at - 2))) break;
    const between = key.slice(wordEnd, end);
    const isNext = kinds.length === 0;
    if (at === wordEnd || (isNext ? (passed > 0 ? END_OF_WORDS : END).test(between) : !TIES.test(between)))
      break;
    const name = key.slice(at, wordEnd);
    const mayCount =
      name.length > 1 ? passed === 0 || !HEADING.test(name) : isNext && isSingle(key, at, between);
    const label = mayCount ? labelOf(name) : undefined;
    if (label === undefined || label.kind === "extension") {
      if (isNext) passed++;
      else if (!JOINTS.test(name)) break;
    } else if (label.kind !== "number") {
      if (isNext) {
        direct = passed === 0;
        language = label.language;
      } else if (label.kind === "not") break;
      kinds.push(label.kind);
      start = at;
    }
  }
  return { kinds, language, direct, start };
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /[\p{L}\p{M}\p{Cs}]/u.test(text.charAt(index));
}

/** One letter is a label only where a line or a field begins, in front of the value itself. */
function isSingle(key: string, at: number, between: string): boolean {
  return (
    // "o" is also a word that parts numbers in Spanish and Italian.
    (key.charAt(at) === "o" ? /^[.:] {0,3}[+([]*$/ : /^\s{0,2}[:.)]?\s{0,3}[+([]*$/).test(between) &&
    (at === 0 || /[\s|,;/()·:\d]/.test(key.charAt(at - 1)))
  );
}
