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
export class FoldBuilder {
  readonly #source: string;
  /** Where each stretch begins, in the folded text and in the source. */
  readonly #at: number[] = [0];
  readonly #from: number[] = [0];
  /** Joined at the end: strings made longer piece by piece are slow to read. */
  readonly #chunks: string[] = [];
  #length = 0;
  /** Where the source goes on. */
  #next = 0;
  #last = "";

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds a stretch of the source that is plain already. */
  copy(start: number, end: number): void {
    const from = this.#last === " " && this.#source.charAt(start) === " " ? start + 1 : start;
    if (end > from) this.#add(this.#source.slice(from, end), from, end);
  }

  /** Adds what the character written from `start` to `end` stands for. */
  put(char: string, start: number, end: number): void {
    const folded = foldChar(char);
    if (folded !== "" && !(folded === " " && this.#last === " ")) this.#add(folded, start, end);
  }

  /** How much has been added so far, in chunks: where {@link since} may begin. */
  get mark(): number {
    return this.#chunks.length;
  }

  /** The key of what was added since a mark. */
  since(mark: number): string {
    return keyOf(this.#chunks.slice(mark).join(""));
  }

  finish(labelOf: Lexicon): Folded {
    const source = this.#source;
    const at = this.#at;
    const from = this.#from;
    const text = this.#chunks.join("");
    const place = (index: number, isEnd: number): number => {
      let low = 0;
      for (let high = at.length; high - low > 1; ) {
        const middle = (low + high) >> 1;
        if ((at[middle] ?? 0) > index) high = middle;
        else low = middle;
      }
      const start = from[low] ?? 0;
      const first = at[low] ?? 0;
      const end = from[low + 1];
      // What was written longer or shorter than it is begins and ends as a whole.
      if (end !== undefined && end - start !== (at[low + 1] ?? 0) - first) return isEnd ? end : start;
      return start + index - first + isEnd;
    };
    return {
      source,
      text,
      key: keyOf(text),
      startOf: (index) => place(index, 0),
      endOf: (index) => place(index, 1),
      labelOf,
    };
  }

  #add(folded: string, start: number, end: number): void {
    if (start !== this.#next) {
      this.#turn(this.#next);
      this.#turn(start);
    }
    const isEven = folded.length === end - start;
    if (!isEven) this.#turn(start);
    this.#chunks.push(folded);
    this.#length += folded.length;
    if (!isEven) this.#turn(end);
    this.#next = end;
    this.#last = folded.charAt(folded.length - 1);
  }

  #turn(from: number): void {
    this.#at.push(this.#length);
    this.#from.push(from);
  }
}
