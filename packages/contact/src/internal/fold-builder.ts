import { foldChar, keyOf } from "./fold-char.js";

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
};

/**
 * Collects a folded text as stretches that come from the source unit for unit, and single characters that were written
 * longer or shorter: only where one stretch ends a place is kept.
 */
export class FoldBuilder {
  readonly #source: string;
  /** Where each stretch begins in the folded text, and where it begins and ends in the source. */
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** Joined at the end: strings made longer piece by piece are slow to read. */
  readonly #chunks: string[] = [];
  #marked = 0;
  #length = 0;
  #wasSpace = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds a stretch of the source that is plain already. */
  copy(start: number, end: number): void {
    const from = this.#wasSpace && this.#source.charAt(start) === " " ? start + 1 : start;
    if (end > from) this.#add(this.#source.slice(from, end), from, end);
  }

  /** Adds what the character written from `start` to `end` stands for. */
  put(char: string, start: number, end: number): void {
    const folded = char >= " " && char <= "~" ? char : foldChar(char);
    const last = this.#to.length - 1;
    if (folded === "") {
      // A combining accent belongs to the letter in front of it.
      if (/[\u0300-\u036f]/.test(char) && this.#to[last] === start) this.#close(last, end);
    } else if (folded !== " " || !this.#wasSpace) this.#add(folded, start, end);
  }

  /** Begins what {@link recent} gives: the key from here on, after a little of what stands before. */
  mark(): number {
    this.#marked = Math.max(0, this.#chunks.length - 4);
    return this.recent().length;
  }

  /** The key since shortly before the last {@link mark}. */
  recent(): string {
    return keyOf(this.#chunks.slice(this.#marked).join(""));
  }

  finish(): Folded {
    const text = this.#chunks.join("");
    const at = this.#at;
    const from = this.#from;
    const to = this.#to;
    const source = this.#source;
    const length = this.#length;
    if (text === source)
      return { source, text, key: keyOf(text), startOf: (index) => index, endOf: (index) => index + 1 };
    const find = (index: number): number => {
      let low = 0;
      let high = at.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((at[middle] ?? length) <= index) low = middle + 1;
        else high = middle;
      }
      return low - 1;
    };
    const place = (index: number, isEnd: boolean): number => {
      const stretch = find(index);
      const start = from[stretch] ?? source.length;
      const end = to[stretch] ?? source.length;
      const first = at[stretch] ?? length;
      const isLast = index + 1 >= (at[stretch + 1] ?? length);
      const isWhole = (at[stretch + 1] ?? length) - first !== end - start;
      if (isEnd) return isLast || isWhole ? end : start + index - first + 1;
      return isWhole ? start : start + index - first;
    };
    return {
      source,
      text,
      key: keyOf(text),
      startOf: (index) => place(index, false),
      endOf: (index) => place(index, true),
    };
  }

  #add(folded: string, start: number, end: number): void {
    const last = this.#to.length - 1;
    const isEven = folded.length === end - start;
    const followsEven =
      last >= 0 &&
      this.#to[last] === start &&
      this.#length - (this.#at[last] ?? 0) === start - (this.#from[last] ?? 0);
    if (isEven && followsEven) this.#to[last] = end;
    else {
      this.#at.push(this.#length);
      this.#from.push(start);
      this.#to.push(end);
    }
    this.#chunks.push(folded);
    this.#length += folded.length;
    this.#wasSpace = folded.endsWith(" ");
  }

  /** The last unit of a stretch is made to end at `end`, as a stretch of its own. */
  #close(last: number, end: number): void {
    const unit = this.#length - 1;
    const first = this.#at[last] ?? unit;
    const start = this.#from[last] ?? end;
    if (unit > first && this.#to[last] === start + this.#length - first) {
      const place = start + unit - first;
      this.#to[last] = place;
      this.#at.push(unit);
      this.#from.push(place);
      this.#to.push(end);
    } else this.#to[last] = end;
  }
}
