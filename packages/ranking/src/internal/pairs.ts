import { ByteReader } from "./byte-reader.js";

/** Visitors are numbered below this, so that a pair of slot and visitor is one exact number. */
export const MAX_VISITORS = 2 ** 28;

/**
 * A set of (slot, visitor) pairs. New ones are kept as they come, in as many bytes as the two numbers need, repeats
 * included, so that noting one costs next to nothing; the first question packs them in order as gaps.
 */
export class Pairs {
  #sealed: Uint8Array = EMPTY;
  #sealedSize = 0;
  #log: Uint8Array = EMPTY;
  #end = 0;
  #size = 0;
  /** How much longer the log grows: what comes late to a trimmed one should not double it. */
  #growth = 2;

  add(slot: number, visitor: number): void {
    if (this.#end + MOST_BYTES > this.#log.length) this.#makeRoom();
    this.#end = write(this.#log, write(this.#log, this.#end, slot), visitor);
    this.#size++;
  }

  /** All pairs as numbers, `slot * MAX_VISITORS + visitor`, ascending and each once. Packs new ones away. */
  sorted(): Float64Array {
    const all = new Float64Array(this.#sealedSize + this.#size);
    const gaps = new ByteReader(this.#sealed);
    let key = -1;
    let length = 0;
    while (!gaps.done) {
      key += gaps.varint() + 1;
      all[length++] = key;
    }
    if (this.#size === 0) return all;
    const log = new ByteReader(this.#log.subarray(0, this.#end));
    while (!log.done) all[length++] = log.varint() * MAX_VISITORS + log.varint();
    const sorted = distinct(all.sort());
    this.replace(sorted);
    return sorted;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#log = this.#log.slice(0, this.#end);
    this.#growth = 1.0625;
  }

  /** Holds these pairs, ascending and each once, in place of what it held. */
  replace(keys: Float64Array): void {
    let bytes = new Uint8Array(4 * keys.length + MOST_BYTES);
    let end = 0;
    let last = -1;
    for (const key of keys) {
      if (end + MOST_BYTES > bytes.length) bytes = longer(bytes, 2 * bytes.length);
      end = write(bytes, end, key - last - 1);
      last = key;
    }
    this.#sealed = bytes.slice(0, end);
    this.#sealedSize = keys.length;
    this.#log = EMPTY;
    this.#end = this.#size = 0;
  }

  /** The pairs of this set and of these. */
  with(others: readonly Pairs[]): Pairs {
    const pairs = new Pairs();
    pairs.replace(union([this, ...others]));
    return pairs;
  }

  /** Repeats go, once they may take more room than the pairs: memory is bounded by the pairs, not by the events. */
  #makeRoom(): void {
    if (this.#size >= 65_536 + this.#sealedSize) this.sorted();
    this.#log = longer(this.#log, Math.ceil(this.#end * this.#growth) + 64);
  }
}

/** Two numbers of less than 2^32 and 2^28 take up to nine bytes, a gap between pairs up to nine. */
const MOST_BYTES = 9;
const EMPTY = new Uint8Array(0);

/** Writes a whole number in seven bits a byte from `end` on; gives where it ends. */
function write(bytes: Uint8Array, end: number, value: number): number {
  let at = end;
  let rest = value;
  for (; rest >= 0x80; rest = rest < 0x80000000 ? rest >>> 7 : Math.floor(rest / 0x80)) {
    bytes[at++] = (rest % 0x80) | 0x80;
  }
  bytes[at++] = rest;
  return at;
}

function longer(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return copy;
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
