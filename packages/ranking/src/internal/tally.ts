import type { Growth } from "./growth.js";

/** Counts of the open bucket are 16 bits wide; the other half of a cell says when lists must look at it. */
export const MOST_OPEN = 0xffff;

/**
 * Worths are rounded to this many bits below the least weight: an error under 1e-11 of each, for sums within a bucket that
 * are exact, and so the same in any order, up to 2^17 of that weight.
 */
const WORTH_BITS = 36;

const MOST_WAITING = 256;

/**
 * What the open bucket holds, dense by slot: counts of single events of the first signal, and their worths for each
 * half-life as of the bucket's start. A cell of `cells` is a count, and in its high half the count at which lists must look
 * at the slot again, so that counting an event costs one comparison however many lists there are.
 */
export class Tally {
  cells = new Int32Array(0);
  readonly worths: Float64Array[];
  /** The bucket's start. */
  start = 0;
  /** A bit for each slot that was counted. */
  #touched = new Int32Array(0);
  #slots = new Int32Array(0);
  readonly #waitingSlots = new Int32Array(MOST_WAITING);
  readonly #waitingMs = new Float64Array(MOST_WAITING);
  #waiting = 0;
  readonly #growths: readonly Growth[];
  readonly #weight: number;
  readonly #rounder: number;

  constructor(growths: readonly Growth[], weights: readonly number[]) {
    this.#growths = growths;
    this.#weight = weights[0] as number;
    const least = Math.min(...weights.filter((weight) => weight > 0), 1);
    this.#rounder = 1.5 * 2 ** (52 - WORTH_BITS + Math.floor(Math.log2(least)));
    this.worths = growths.map(() => new Float64Array(0));
  }

  /** Counts an event; says whether lists must look at the slot. */
  hit(slot: number): boolean {
    const cell = (this.cells[slot] as number) + 1;
    this.cells[slot] = cell;
    this.#touched[slot >> 5] = (this.#touched[slot >> 5] as number) | (1 << slot);
    return (cell & 0xffff) >= cell >>> 16;
  }

  /** Notes an event that was counted, whose worth `settle` adds: many at once are done faster than one by one. */
  age(slot: number, at: number): void {
    if (this.#waiting === this.#waitingSlots.length) this.settle();
    this.#waitingMs[this.#waiting] = at - this.start;
    this.#waitingSlots[this.#waiting++] = slot;
  }

  /** Adds the worths of the events that wait; before it, `worths` lacks them. */
  settle(): void {
    const count = this.#waiting;
    const slots = this.#waitingSlots;
    const times = this.#waitingMs;
    for (let i = 0; i < this.worths.length; i++) {
      const worths = this.worths[i] as Float64Array;
      for (let event = 0; event < count; event++) {
        const slot = slots[event] as number;
        worths[slot] = (worths[slot] as number) + this.worthOf(i, this.#weight, times[event] as number);
      }
    }
    this.#waiting = 0;
  }

  /** What an event of this weight is worth as of the start of its bucket. */
  worthOf(halfLife: number, weight: number, ms: number): number {
    return weight * (this.#growths[halfLife] as Growth).at(ms) + this.#rounder - this.#rounder;
  }

  countOf(slot: number): number {
    return (this.cells[slot] as number) & 0xffff;
  }

  /** Sets how many more events of a slot no list needs to know of. */
  rest(slot: number, events: number): void {
    const count = this.countOf(slot);
    this.cells[slot] = count | (Math.min(count + events, MOST_OPEN) << 16);
  }

  /** Makes lists look at this slot at its next event. */
  wake(slot: number): void {
    this.cells[slot] = this.countOf(slot);
  }

  wakeAll(): void {
    for (let slot = 0; slot < this.cells.length; slot++) this.wake(slot);
  }

  /** Makes lists look at every slot after half as many events. */
  hurry(): void {
    for (let slot = 0; slot < this.cells.length; slot++) {
      const cell = this.cells[slot] as number;
      const count = cell & MOST_OPEN;
      this.rest(slot, Math.max(0, (cell >>> 16) - count) >> 1);
    }
  }

  /** Moves the counts of these slots into `amounts`. */
  take(slots: ArrayLike<number>, amounts: Float64Array): void {
    const { cells } = this;
    for (let i = 0; i < slots.length; i++) {
      const slot = slots[i] as number;
      const cell = cells[slot] as number;
      const count = cell & 0xffff;
      amounts[i] = count;
      // The counts go where the lists have them still: what they need not know of is as far away as it was.
      cells[slot] = Math.max(0, (cell >>> 16) - count) << 16;
    }
  }

  /** Forgets all of a slot. */
  clear(slot: number): void {
    this.settle();
    for (const table of [this.cells, ...this.worths]) table[slot] = 0;
  }

  /** The slots that were counted, in order, until the next call; they are as if untouched from then on. */
  takeTouched(): Int32Array {
    const touched = this.#touched;
    let count = 0;
    for (let word = 0; word < touched.length; word++) {
      let bits = touched[word] as number;
      if (bits === 0) continue;
      touched[word] = 0;
      if (count + 32 > this.#slots.length) this.#slots = grown(this.#slots, new Int32Array(2 * count + 64));
      const slots = this.#slots;
      for (; bits !== 0; bits &= bits - 1) slots[count++] = (word << 5) + 31 - Math.clz32(bits & -bits);
    }
    return this.#slots.subarray(0, count);
  }

  grow(capacity: number): void {
    this.cells = grown(this.cells, new Int32Array(capacity));
    this.#touched = grown(this.#touched, new Int32Array((capacity >> 5) + 1));
    this.worths.forEach((worths, i) => {
      this.worths[i] = grown(worths, new Float64Array(capacity));
    });
  }
}

/** `target`, longer, with what `table` holds. */
export function grown<Table extends { set(table: Table): void }>(table: Table, target: Table): Table {
  target.set(table);
  return target;
}
