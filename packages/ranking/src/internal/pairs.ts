/** Visitors are numbered below this, so that a pair of slot and visitor is one exact number. */
export const MAX_VISITORS = 2 ** 28;

/**
 * A set of (slot, visitor) pairs. New ones are kept as they come, eight bytes each and repeats included, so that noting one
 * costs next to nothing; the first question packs them in order as gaps of one to eight bytes.
 */
export class Pairs {
  #sealed: Uint8Array = EMPTY;
  #sealedSize = 0;
  #log: Float64Array = NONE;
  #length = 0;
  /** How much longer the log grows: what comes late to a trimmed one should not double it. */
  #growth = 2;

  add(slot: number, visitor: number): void {
    if (this.#length === this.#log.length) this.#makeRoom();
    this.#log[this.#length++] = slot * MAX_VISITORS + visitor;
  }

  /** All pairs as numbers, `slot * MAX_VISITORS + visitor`, ascending and each once. Packs new ones away. */
  sorted(): Float64Array {
    const all = new Float64Array(this.#sealedSize + this.#length);
    const bytes = this.#sealed;
    let key = -1;
    let length = 0;
    for (let i = 0; i < bytes.length; ) {
      key++;
      for (let unit = 1; ; unit *= 0x80) {
        const byte = bytes[i++] as number;
        key += (byte & 0x7f) * unit;
        if (byte < 0x80) break;
      }
      all[length++] = key;
    }
    if (this.#length === 0) return all;
    all.set(this.#log.subarray(0, this.#length), length);
    const sorted = distinct(all.sort());
    this.replace(sorted);
    return sorted;
  }

  /** Gives back the room that was kept for more. */
  trim(): void {
    this.#log = this.#log.slice(0, this.#length);
    this.#growth = 1.125;
  }

  /** Holds these pairs, ascending and each once, in place of what it held. */
  replace(keys: Float64Array): void {
    let bytes = new Uint8Array(4 * keys.length + 8);
    let end = 0;
    let last = -1;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      let gap = key - last - 1;
      last = key;
      if (end + 8 > bytes.length) {
        const longer = new Uint8Array(bytes.length * 2);
        longer.set(bytes);
        bytes = longer;
      }
      for (; gap >= 0x80; gap = gap < 0x80000000 ? gap >>> 7 : Math.floor(gap / 0x80)) {
        bytes[end++] = (gap % 0x80) | 0x80;
      }
      bytes[end++] = gap;
    }
    this.#sealed = bytes.slice(0, end);
    this.#sealedSize = keys.length;
    this.#log = NONE;
    this.#length = 0;
  }

  /** The pairs of this set and of these. */
  with(others: readonly Pairs[]): Pairs {
    const pairs = new Pairs();
    pairs.replace(union([this, ...others]));
    return pairs;
  }

  /** Repeats go, once they may take more room than the pairs: memory is bounded by the pairs, not by the events. */
  #makeRoom(): void {
    if (this.#length >= 65_536 + this.#sealedSize) this.sorted();
    const longer = new Float64Array(16 + Math.ceil(this.#length * this.#growth));
    longer.set(this.#log);
    this.#log = longer;
  }
}

const EMPTY = new Uint8Array(0);
const NONE = new Float64Array(0);

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
