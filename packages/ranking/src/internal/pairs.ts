import { ByteReader } from "./byte-reader.js";
import { ByteWriter } from "./byte-writer.js";

/** Visitors are numbered below this, so that a pair of slot and visitor is one exact number. */
export const MAX_VISITORS = 2 ** 28;

/** A set of (slot, visitor) pairs: new ones in a hash table, the rest sealed in order as gaps of one to four bytes. */
export class Pairs {
  #sealed: Uint8Array = EMPTY;
  #sealedSize = 0;
  #table: Float64Array = NONE;
  #size = 0;

  add(slot: number, visitor: number): void {
    if (this.#size * 4 >= this.#table.length * 3) this.#grow();
    // Keys are stored from 1 on: 0 marks a free place.
    const key = slot * MAX_VISITORS + visitor + 1;
    const place = placeOf(this.#table, key);
    if (this.#table[place] === key) return;
    this.#table[place] = key;
    this.#size++;
  }

  /** All pairs as numbers, `slot * MAX_VISITORS + visitor`, ascending and each once. */
  sorted(): Float64Array {
    const all = new Float64Array(this.#sealedSize + this.#size);
    const reader = new ByteReader(this.#sealed);
    let key = -1;
    let length = 0;
    while (!reader.done) all[length++] = key += reader.varint() + 1;
    if (this.#size === 0) return all;
    for (const stored of this.#table) if (stored > 0) all[length++] = stored - 1;
    return distinct(all.sort());
  }

  /** Packs the hash table away. */
  seal(): void {
    if (this.#size > 0) this.replace(this.sorted());
  }

  /** Holds these pairs, ascending and each once, in place of what it held. */
  replace(keys: Float64Array): void {
    const writer = new ByteWriter();
    let last = -1;
    for (const key of keys) {
      writer.varint(key - last - 1);
      last = key;
    }
    this.#sealed = writer.bytes();
    this.#sealedSize = keys.length;
    this.#table = NONE;
    this.#size = 0;
  }

  /** Takes in all pairs of these sets. */
  merge(others: readonly Pairs[]): void {
    this.replace(union([this, ...others]));
  }

  #grow(): void {
    const grown = new Float64Array(Math.max(16, this.#table.length * 2));
    for (const key of this.#table) if (key > 0) grown[placeOf(grown, key)] = key;
    this.#table = grown;
  }
}

const EMPTY = new Uint8Array(0);
const NONE = new Float64Array(0);

/** The place of the key in the table, or the free one where it belongs. The length of the table is a power of two. */
function placeOf(table: Float64Array, key: number): number {
  const mask = table.length - 1;
  const high = Math.floor(key / MAX_VISITORS);
  let place = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
  place = (place ^ (place >>> 15)) & mask;
  while (table[place] !== 0 && table[place] !== key) place = (place + 1) & mask;
  return place;
}

/** All pairs of these sets, ascending and each once. */
export function union(sets: readonly Pairs[]): Float64Array {
  const runs = sets.map((set) => set.sorted());
  const all = new Float64Array(runs.reduce((sum, run) => sum + run.length, 0));
  let length = 0;
  for (const run of runs) {
    all.set(run, length);
    length += run.length;
  }
  return distinct(all.sort());
}

function distinct(keys: Float64Array): Float64Array {
  let length = 0;
  for (let i = 0; i < keys.length; i++) {
    if (i === 0 || keys[i] !== keys[i - 1]) keys[length++] = keys[i] as number;
  }
  return keys.slice(0, length);
}
