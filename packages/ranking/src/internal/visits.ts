import { type Change, type CountsRule, insertVisit, type Visit } from "./insert-visit.js";

export type { CountsRule } from "./insert-visit.js";

/** The visits of a deduplicating board, by reader and then by article and signal. */
export class Visits {
  readonly #rule: CountsRule;
  /** How long before a visit another can matter to it. */
  readonly reachMs: number;
  /** Whether sessions are told apart, not visitors. */
  readonly bySession: boolean;
  readonly readers = new Map<string, Map<number, Visit[]>>();

  constructor(rule: CountsRule, reachMs: number, bySession: boolean) {
    this.#rule = rule;
    this.reachMs = reachMs;
    this.bySession = bySession;
  }

  /** Takes in a visit and gives what it changes in what counts. `key` names the article and signal. */
  insert(reader: string, key: number, at: number, count: number): Change[] {
    const visits = this.readers.get(reader) ?? new Map<number, Visit[]>();
    this.readers.set(reader, visits);
    const known = visits.get(key) ?? [];
    visits.set(key, known);
    return insertVisit(known, at, count, this.#rule);
  }

  /** Forgets every visit of an article, whose keys begin at `first`. */
  remove(first: number, keys: number): void {
    for (const visits of this.readers.values()) {
      for (let key = first; key < first + keys; key++) visits.delete(key);
    }
  }

  /** Forgets visits that none at or after the instant can meet. */
  forget(before: number): void {
    for (const [reader, visits] of this.readers) {
      for (const [key, known] of visits) {
        let first = 0;
        while (first < known.length && (known[first] as Visit).at < before - this.reachMs) first++;
        if (first === known.length) visits.delete(key);
        else if (first > 0) known.splice(0, first);
      }
      if (visits.size === 0) this.readers.delete(reader);
    }
  }
}
