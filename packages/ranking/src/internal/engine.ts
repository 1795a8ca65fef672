import type { ResolvedBoardOptions } from "../board-options.js";
import type { HalfLife } from "../half-life.js";
import type { Bucket } from "./bucket.js";
import type { LiveList, Sums } from "./live-list.js";
import { MOST_OPEN, Tally } from "./tally.js";
import { Timeline } from "./timeline.js";

/** All counts of a board together stay below this, so that every sum is exact. */
const MOST_VOLUME = 2 ** 51;

/** Below this every sum of counts fits in 32 bits. */
const MOST_NARROW = 2 ** 31;

/** The counts of a board: articles by slot, in the buckets of its timeline, and the lists kept up to date. */
export class Engine extends Timeline {
  readonly weights: readonly number[];
  readonly slots = new Map<string, number>();
  readonly names: (string | undefined)[] = [];
  readonly lists = new Map<string, LiveList>();
  readonly tally: Tally;
  /** Events before this are too late by the clock. */
  tooLateBefore = Number.NEGATIVE_INFINITY;
  /** How many events `add` has counted. */
  added = 0;
  /** Changes, together with `added`, with every change of what is counted. */
  version = 0;
  /** The sum of all counts without their signs, but for those in `added`. */
  volume = 0;
  readonly isAging: boolean;
  /** Whether lists sum in 64 bits. */
  isWide = false;
  #amounts = new Float64Array(64);

  constructor(options: ResolvedBoardOptions, halfLives: readonly HalfLife[]) {
    super(options, halfLives);
    this.weights = Object.values(options.signals);
    this.isAging = halfLives.length > 0;
    this.tally = new Tally(
      halfLives.map((halfLife) => halfLife.growth(options.bucketMs)),
      this.weights,
    );
  }

  /** The slot of an article, a new one where it has none. */
  slotOf(id: string): number {
    const known = this.slots.get(id);
    if (known !== undefined) return known;
    const slot = this.names.length;
    const capacity = this.tally.cells.length;
    if (slot >= capacity) {
      const more = Math.max(256, Math.ceil(capacity * 1.125));
      this.tally.grow(more);
      for (const list of this.lists.values()) list.grow(more);
    }
    this.slots.set(id, slot);
    this.names.push(id);
    return slot;
  }

  /** Counts one event of the first signal for `add`, if its bucket is open; says whether it did. */
  add(slot: number, at: number): boolean {
    if (!(at >= this.openStart && at < this.openEnd && at >= this.tooLateBefore)) return false;
    this.added++;
    const { tally } = this;
    if (this.isAging) tally.age(slot, at);
    if (tally.hit(slot)) this.#notice(slot);
    return true;
  }

  /** Whether so many more can be counted with every sum still exact. */
  hasRoom(count: number): boolean {
    return this.volume + this.added + Math.abs(count) <= MOST_VOLUME;
  }

  /** Counts an event at any instant after `archiveEnd`. */
  apply(slot: number, signal: number, at: number, count: number): void {
    if (!(at >= this.openStart && at < this.openEnd)) this.#openFor(at);
    this.version++;
    this.volume += Math.abs(count);
    if (at >= this.openStart && at < this.openEnd && signal === 0 && count === 1) {
      this.#hit(slot, at);
      return;
    }
    this.widen();
    const bucket = this.bucketAt(at);
    this.#addTo(bucket, signal, slot, count);
    for (let i = 0; i < this.halfLives.length; i++) {
      const worth = this.tally.worthOf(i, this.weights[signal] as number, at - bucket.start);
      this.#addTo(bucket, this.signals.length + i, slot, count * worth);
    }
    // Taking back leaves a rounding error in sums that stand as of another instant: those lists are made anew.
    if (count < 0) {
      for (const [key, list] of this.lists) if (list.terms.halfLife) this.lists.delete(key);
    }
    this.tally.settle();
    this.tally.wake(slot);
    for (const list of this.lists.values()) list.look(slot);
  }

  /** Has lists sum in 64 bits once counts may need them; they are made anew. */
  widen(): void {
    if (this.isWide || this.volume + this.added < MOST_NARROW) return;
    this.isWide = true;
    this.lists.clear();
  }

  /** Takes an article out of every count; its slot is not used again. */
  forget(slot: number): void {
    this.version++;
    this.slots.delete(this.names[slot] as string);
    this.names[slot] = undefined;
    this.tally.clear(slot);
    for (const list of this.lists.values()) for (const base of list.bases) base[slot] = 0;
  }

  /** Moves what the open bucket holds dense into its cells. */
  spill(): void {
    if (!this.open) return;
    this.widen();
    this.tally.settle();
    const slots = this.tally.takeTouched();
    if (this.#amounts.length < slots.length) this.#amounts = new Float64Array(slots.length);
    const amounts = this.#amounts;
    this.open.cells.forEach((cells, column) => {
      const worths = this.tally.worths[column - this.signals.length];
      if (worths) takeAt(worths, slots, amounts);
      else if (column === 0) this.tally.take(slots, amounts);
      else return;
      for (const list of this.lists.values()) {
        if (list.terms.first === column) addAt(list.bases[0] as Sums, slots, amounts, list.scale);
      }
      cells.merge(slots, amounts);
    });
  }

  /** Closes the open bucket: nothing is dense any more. */
  close(): void {
    this.spill();
    this.open?.pairs?.trim();
    this.open = undefined;
    this.openStart = this.openEnd = Number.NaN;
  }

  #hit(slot: number, at: number): void {
    if (this.isAging) this.tally.age(slot, at);
    if (this.tally.hit(slot)) this.#notice(slot);
  }

  /** Has the lists look at a slot, and finds out when they must again. */
  #notice(slot: number): void {
    if (this.tally.countOf(slot) === MOST_OPEN) {
      this.widen();
      this.tally.take([slot], this.#amounts);
      this.#addTo(this.open as Bucket, 0, slot, this.#amounts[0] as number);
    }
    this.tally.settle();
    let rest = Number.POSITIVE_INFINITY;
    for (const list of this.lists.values()) rest = Math.min(rest, list.look(slot));
    this.tally.rest(slot, rest);
  }

  /** Adds to a cell of a bucket, and to the lists whose window holds it. */
  #addTo(bucket: Bucket, column: number, slot: number, amount: number): void {
    bucket.cells[column]?.add(slot, amount);
    for (const list of this.lists.values()) {
      const base = list.bases[column - list.terms.first];
      if (base && bucket.start >= list.from) {
        base[slot] = (base[slot] as number) + amount * list.worthAt(bucket.start);
      }
    }
  }

  /** Opens the bucket of the instant if no bucket is newer; older ones take late events as they are. */
  #openFor(at: number): void {
    const newest = this.buckets.at(-1);
    if (newest && at < newest.start) return;
    const bucket = this.bucketAt(at);
    for (const list of this.lists.values()) if (bucket.start < list.from) return;
    this.close();
    this.open = bucket;
    this.openStart = this.tally.start = bucket.start;
    this.openEnd = bucket.end;
    for (const list of this.lists.values()) list.setOpen(bucket.start, bucket.end);
  }
}

/** Moves what a table holds at these slots into `amounts`. */
function takeAt(table: Float64Array, slots: Int32Array, amounts: Float64Array): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    amounts[i] = table[slot] as number;
    table[slot] = 0;
  }
}

function addAt(sums: Sums, slots: Int32Array, amounts: Float64Array, factor: number): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    sums[slot] = (sums[slot] as number) + (amounts[i] as number) * factor;
  }
}
