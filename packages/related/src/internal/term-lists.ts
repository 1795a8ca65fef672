/** The terms of one article: their numbers in a {@link TermLists}, and how often each occurs. */
export type TermVector = { readonly terms: Uint32Array; readonly counts: Uint8Array };

/** Counts above this are held as this: a term's weight hardly grows from here. It fills the low byte of a posting. */
const MAX_COUNT = 255;

/** For each term the slots of the articles that hold it: an inverted index. */
export class TermLists {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  readonly #holders: number[] = [];
  readonly #postings: number[][] = [];

  /** Files an article's terms under its slot. */
  add(slot: number, counts: ReadonlyMap<string, number>): TermVector {
    const vector = { terms: new Uint32Array(counts.size), counts: new Uint8Array(counts.size) };
    let i = 0;
    for (const [name, count] of counts) {
      const term = this.#number(name);
      const held = Math.min(count, MAX_COUNT);
      vector.terms[i] = term;
      vector.counts[i++] = held;
      this.#holders[term] = this.holders(term) + 1;
      this.postings(term).push(slot * (MAX_COUNT + 1) + held);
    }
    return vector;
  }

  /** Takes an article out of the counts. Its postings stay behind: who reads them passes over slots that are empty. */
  release(vector: TermVector): void {
    for (const term of vector.terms) this.#holders[term] = this.holders(term) - 1;
  }

  /** The terms of an article that is not filed, as far as others hold them. */
  find(counts: ReadonlyMap<string, number>): TermVector {
    const known = [...counts].flatMap(([name, count]) => {
      const term = this.#numbers.get(name);
      return term === undefined ? [] : [[term, Math.min(count, MAX_COUNT)] as const];
    });
    return { terms: Uint32Array.from(known, ([t]) => t), counts: Uint8Array.from(known, ([, c]) => c) };
  }

  /** The counts by name from which {@link add} makes this vector. */
  counts(vector: TermVector): Map<string, number> {
    const counts = new Map<string, number>();
    vector.terms.forEach((term, i) => {
      counts.set(this.name(term), vector.counts[i] ?? 0);
    });
    return counts;
  }

  name(term: number): string {
    return this.#names[term] ?? "";
  }

  /** How many filed articles hold the term. */
  holders(term: number): number {
    return this.#holders[term] ?? 0;
  }

  /** One number for each article that holds the term: see {@link postingSlot} and {@link postingCount}. */
  postings(term: number): number[] {
    return this.#postings[term] ?? [];
  }

  #number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const term = this.#names.length;
    this.#numbers.set(name, term);
    this.#names.push(name);
    this.#holders.push(0);
    this.#postings.push([]);
    return term;
  }
}

export function postingSlot(posting: number): number {
  return posting >>> 8;
}

export function postingCount(posting: number): number {
  return posting & MAX_COUNT;
}
