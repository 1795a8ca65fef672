import { foldChar, keyOf } from "./fold-char.js";
import type { Lexicon } from "./lexicon.js";

/** A text made plain for matching, every unit of it mapped back to the text it came from. */
export type Folded = {
  readonly source: string;
  /** Digits of any script as ASCII, full width as ASCII, one kind of space, dash and quote, one space for many, nothing invisible. */
  readonly text: string;
  /** `text` in lower case without Latin accents, unit for unit. */
  readonly key: string;
  /** The place in `source` where unit `index` of `text` begins. */
  readonly startOf: (index: number) => number;
  /** The place in `source` behind unit `index` of `text`. */
  readonly endOf: (index: number) => number;
  readonly labelOf: Lexicon;
};

/**
 * Collects a folded text of stretches of the source and of characters that were written longer or shorter. Places are kept
 * only where the two stop running side by side.
 */
export type FoldBuilder = {
  /** Adds a stretch of the source that is plain already. */
  readonly copy: (start: number, end: number) => void;
  /** Adds what the character written from `start` to `end` stands for. */
  readonly put: (char: string, start: number, end: number) => void;
  readonly finish: (labelOf: Lexicon) => Folded;
};

/** A builder of the folded text of `source`. */
export function createFoldBuilder(source: string): FoldBuilder {
  /** Where each stretch begins, in the folded text and in the source. */
  const at = [0];
  const from = [0];
  /** Joined at the end: strings made longer piece by piece are slow to read. */
  const chunks: string[] = [];
  let length = 0;
  /** Where the source goes on. */
  let next = 0;
  let wasSpace = false;

  const turn = (place: number): void => {
    at.push(length);
    from.push(place);
  };
  const add = (folded: string, start: number, end: number): void => {
    if (start !== next) {
      turn(next);
      turn(start);
    }
    const isEven = folded.length === end - start;
    if (!isEven) turn(start);
    chunks.push(folded);
    length += folded.length;
    if (!isEven) turn(end);
    next = end;
    wasSpace = folded.endsWith(" ");
  };
  const finish = (labelOf: Lexicon): Folded => {
    const text = chunks.join("");
    const place = (index: number, isEnd: number): number => {
      let low = 0;
      for (let high = at.length; high - low > 1; ) {
        const middle = (low + high) >> 1;
        if ((at[middle] ?? 0) > index) high = middle;
        else low = middle;
      }
      const [start = 0, end] = from.slice(low, low + 2);
      const [first = 0, behind = 0] = at.slice(low, low + 2);
      // What was written longer or shorter than it is begins and ends as a whole.
      return end === undefined || end - start === behind - first
        ? start + index - first + isEnd
        : isEnd
          ? end
          : start;
    };
    return {
      source,
      text,
      key: keyOf(text),
      startOf: (index) => place(index, 0),
      endOf: (index) => place(index, 1),
      labelOf,
    };
  };
  return {
    copy(start, end) {
      const begin = wasSpace && source.charAt(start) === " " ? start + 1 : start;
      if (end > begin) add(source.slice(begin, end), begin, end);
    },
    put(char, start, end) {
      const folded = foldChar(char);
      if (folded !== "" && !(wasSpace && folded === " ")) add(folded, start, end);
    },
    finish,
  };
}
