import { RankingError } from "./errors.js";

/** Options of {@link createBoundedCounter}. */
export type BoundedCounterOptions = {
  /** How many articles are counted at once, 1 to 1,000,000; about 45 bytes each besides their ids. */
  readonly counters: number;
};

/** One article of an estimated list. */
export type EstimatedEntry = {
  readonly id: string;
  /** At least its true count. */
  readonly estimate: number;
  /** By how much the estimate may be too high: the true count is `estimate - error` or more. */
  readonly error: number;
  readonly rank: number;
};

/** Counts of the most frequent of unboundedly many ids, in bounded memory. */
export type BoundedCounter = {
  /** Counts an id; `count` is a whole number above zero. @throws {RankingError} `invalid-option` for another. */
  add(id: string, count?: number): void;
  /** The ids of the highest estimates; equal ones by id ascending in UTF-16 code units. */
  top(k: number): EstimatedEntry[];
  /** The most by which any estimate can be too high, and the most that an id not counted can have had. */
  readonly maxError: number;
};

/**
 * A counter for ids without bound: where all counters are taken, a new id takes over the least of them with its count.
 * Every id with more than a `1 / counters` share of all counts is among those counted.
 * Source: A. Metwally, D. Agrawal, A. El Abbadi, "Efficient Computation of Frequent and Top-k Elements in Data Streams" (2005).
 * @throws {RankingError} `invalid-option` for a number of counters out of range.
 * @example
 * import { createBoundedCounter } from "@nightdesk/ranking/bounded";
 * const counter = createBoundedCounter({ counters: 2 });
 * for (const id of ["a", "a", "a", "b", "c"]) counter.add(id);
 * counter.top(2) // => [{ id: "a", estimate: 3, error: 0, rank: 1 }, { id: "c", estimate: 2, error: 1, rank: 2 }]
 */
export function createBoundedCounter(options: BoundedCounterOptions): BoundedCounter {
  const { counters } = options;
  if (!(Number.isInteger(counters) && counters >= 1 && counters <= 1_000_000)) {
    throw new RankingError("invalid-option", `counters: expected 1 to 1,000,000, got ${String(counters)}`);
  }
  const names: string[] = [];
  const counts = new Float64Array(counters);
  const errors = new Float64Array(counters);
  /** A heap of counters, the least first, and where each stands in it. */
  const heap = new Int32Array(counters);
  const places = new Int32Array(counters);
  /** Open addressing: the counter plus one, or 0. */
  const table = new Int32Array(2 ** Math.ceil(Math.log2(counters * 1.5 + 1)));
  const mask = table.length - 1;

  function find(id: string, hash: number): number {
    let place = hash & mask;
    for (let entry = table[place]; entry; entry = table[place]) {
      if (names[entry - 1] === id) break;
      place = (place + 1) & mask;
    }
    return place;
  }

  function unlink(counter: number): void {
    const id = names[counter] as string;
    let hole = find(id, hashOf(id));
    for (let next = (hole + 1) & mask; table[next]; next = (next + 1) & mask) {
      const home = hashOf(names[(table[next] as number) - 1] as string) & mask;
      // An entry may fill the hole if that lies between its home and where it is.
      if (((next - home) & mask) < ((next - hole) & mask)) continue;
      table[hole] = table[next] as number;
      hole = next;
    }
    table[hole] = 0;
  }

  function sink(counter: number): void {
    const count = counts[counter] as number;
    let place = places[counter] as number;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= names.length) break;
      const right = child + 1;
      if (right < names.length && countAt(right) < countAt(child)) child = right;
      if (countAt(child) >= count) break;
      put(place, heap[child] as number);
      place = child;
    }
    put(place, counter);
  }

  function rise(counter: number): void {
    const count = counts[counter] as number;
    let place = names.length - 1;
    for (; place > 0; place = (place - 1) >> 1) {
      const parent = (place - 1) >> 1;
      if (countAt(parent) <= count) break;
      put(place, heap[parent] as number);
    }
    put(place, counter);
  }

  function put(place: number, counter: number): void {
    heap[place] = counter;
    places[counter] = place;
  }

  function countAt(place: number): number {
    return counts[heap[place] as number] as number;
  }

  return {
    add(id, count = 1) {
      if (!(Number.isSafeInteger(count) && count > 0) || typeof id !== "string") {
        throw new RankingError(
          "invalid-option",
          `count: expected a whole number above 0, got ${String(count)}`,
        );
      }
      const hash = hashOf(id);
      const entry = table[find(id, hash)] as number;
      let counter = entry - 1;
      if (entry === 0) {
        const isNew = names.length < counters;
        counter = isNew ? names.length : (heap[0] as number);
        if (!isNew) {
          unlink(counter);
          errors[counter] = counts[counter] as number;
        }
        names[counter] = id;
        table[find(id, hash)] = counter + 1;
        if (isNew) {
          counts[counter] = count;
          rise(counter);
          return;
        }
      }
      counts[counter] = (counts[counter] as number) + count;
      sink(counter);
    },
    top(k) {
      return names
        .map((id, i) => ({ id, estimate: counts[i] as number, error: errors[i] as number }))
        .sort((a, b) => b.estimate - a.estimate || (a.id < b.id ? -1 : 1))
        .slice(0, Math.max(0, k))
        .map((entry, i) => ({ ...entry, rank: i + 1 }));
    },
    get maxError() {
      return names.length < counters ? 0 : countAt(0);
    },
  };
}

/** FNV-1a over the UTF-16 units, mixed so that its low bits depend on all of them. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
