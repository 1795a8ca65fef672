import type { Folded } from "./fold.js";
import { type LabelKind, labelOf } from "./labels.js";

/** What was read in front of a value: its kinds, nearest first, and the words of the label as they are written. */
export type LabelBefore = {
  readonly kinds: readonly LabelKind[];
  readonly language: string | undefined;
  /** Whether the label touches the value but for punctuation. */
  readonly direct: boolean;
};

const REACH = 60;
const WORDS_BEFORE = 8;

/** The labels that stand between `from` and `to`, nearest to `to` first; a whole sentence between ends the search. */
export function labelBefore({ key }: Folded, from: number, to: number): LabelBefore {
  const text = key.slice(Math.max(from, to - REACH), to);
  const kinds: LabelKind[] = [];
  let language: string | undefined;
  let direct = false;
  const words = [...text.matchAll(/[\p{L}\p{M}]+(?:[-.]\p{L}+)*\.?/gu)].reverse().slice(0, WORDS_BEFORE);
  let wordsPassed = 0;
  let end = text.length;
  for (const word of words) {
    const between = text.slice(word.index + word[0].length, end);
    if (kinds.length > 0 && !/^[\s:.()/&|+-]*$/.test(between)) break;
    if (/[!?;]|\n\s*\n/.test(between)) break;
    const label = lookUp(word[0], /^\s*[:.)]|^\s?$/.test(between));
    if (label === undefined) {
      if (kinds.length > 0 && word[0] !== "and" && word[0] !== "et") break;
      wordsPassed++;
      if (word[0].endsWith(".") && word[0].length > 4) break;
    } else {
      if (kinds.length === 0) {
        direct = wordsPassed === 0;
        language = label.language;
      }
      kinds.push(label.kind);
    }
    end = word.index;
  }
  return { kinds, language, direct };
}

/** One-letter labels count only before a colon or the like. */
function lookUp(word: string, closed: boolean): ReturnType<typeof labelOf> {
  const bare = word.endsWith(".") ? word.slice(0, -1) : word;
  if (bare.length === 1 && !closed) return undefined;
  return labelOf(word) ?? labelOf(bare) ?? labelOf(bare.replaceAll(/[.-]/g, "")) ?? cjkLabel(bare);
}

/** Khmer and Japanese put no space between words: the label is what the run of letters ends with. */
function cjkLabel(word: string): ReturnType<typeof labelOf> {
  if (!/[\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/.test(word)) return undefined;
  for (let i = 1; i < word.length && i < 24; i++) {
    const label = labelOf(word.slice(i));
    if (label !== undefined) return label;
  }
  return undefined;
}
