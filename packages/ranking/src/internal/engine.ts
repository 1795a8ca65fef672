import { exp2 } from "@internal/portable-math";
import type { ResolvedBoardOptions } from "../board-options.js";
import { type Bucket, createBucket, indexFrom } from "./bucket.js";
import { type GrowthOf, growthOf } from "./growth.js";
import type { LiveList } from "./live-list.js";
import { type Zone, zoneOf } from "./zone.js";

/** Readings wait here until they are counted together, which keeps the processor's caches on one table at a time. */
const LOG_LENGTH = 256;
/** The dense counts of the open bucket are 32 bits wide. */
const MOST_DENSE = 2 ** 31 - 1;
/** A bucket that touched fewer articles is sealed without looking at all of them. */
const MOST_TOUCHED = 1024;
/** All counts of a board together stay below this, so that every sum is exact. */
const MOST_VOLUME = 2 ** 51;

/**
 * Worths are rounded to this many bits below the least weight: an error under 1e-11 of each, for sums within a bucket that
 * are exact, and so the same in any order, up to 2^17 of that weight.
 */
const WORTH_BITS = 36;

/** The counts of a board: articles by slot, buckets of time, the open one of them dense, and the lists kept up to date. */
export class Engine {
  readonly options: ResolvedBoardOptions;
  readonly zone: Zone;
  readonly signals: readonly string[];
  readonly weights: readonly number[];
  readonly growths: readonly GrowthOf[];
  readonly slots = new Map<string, number>();
  readonly names: (string | undefined)[] = [];
  readonly buckets: Bucket[] = [];
  readonly lists = new Map<string, LiveList>();
  /** What was rolled out of the days, all of it before `archiveEnd`; its worths are as of `archiveLandmark`. */
  archive: Bucket;
  archiveEnd = Number.NEGATIVE_INFINITY;
  archiveLandmark = Number.NEGATIVE_INFINITY;
  open: Bucket | undefined;
  dense: (Int32Array | Float64Array)[];
  /** Changes with every change of what is counted. */
  version = 0;
  volume = 0;
  openStart = Number.NaN;
  openEnd = Number.NaN;
  #capacity = 0;
  #log = new Int32Array(LOG_LENGTH);
  #logAt: Float64Array | undefined;
  #logged = 0;
  #denseVolume = 0;
  #touched = new Int32Array(MOST_TOUCHED);
  #touchedCount = 0;
  readonly #rounder: number;

  constructor(options: ResolvedBoardOptions) {
    this.options = options;
    this.zone = zoneOf(options.timeZone);
    this.signals = Object.keys(options.signals);
    this.weights = Object.values(options.signals);
    this.growths = options.halfLivesMs.map((halfLife) => growthOf(halfLife, options.bucketMs));
    const least = Math.min(...this.weights.filter((weight) => weight > 0), 1);
    this.#rounder = 1.5 * 2 ** (52 - WORTH_BITS + Math.floor(Math.log2(least)));
    if (this.growths.length > 0) this.#logAt = new Float64Array(LOG_LENGTH);
    this.archive = this.createBucket(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY);
    this.dense = this.archive.cells.map((cells) => (cells.whole ? new Int32Array(0) : new Float64Array(0)));
  }

  createBucket(start: number, end: number, rolled = false): Bucket {
    return createBucket(start, end, rolled, this.signals.length, this.growths.length);
  }

  /** The slot of an article, a new one where it has none. */
  slotOf(id: string): number {
    const known = this.slots.get(id);
    if (known !== undefined) return known;
    const slot = this.names.length;
    if (slot >= this.#capacity) this.#grow();
    this.slots.set(id, slot);
    this.names.push(id);
    return slot;
  }

  /** Counts one event of the first signal; the instant must lie in the open bucket. */
  log(slot: number, at: number): void {
    if (this.#logged === LOG_LENGTH) this.flush();
    if (this.#logAt) this.#logAt[this.#logged] = at - this.openStart;
    this.#log[this.#logged++] = slot;
  }

  /** Whether so many more can be counted with every sum still exact. */
  hasRoom(count: number): boolean {
    return this.volume + this.#logged + Math.abs(count) <= MOST_VOLUME;
  }

  /** Counts an event at any instant after `archiveEnd`. */
  apply(slot: number, signal: number, at: number, count: number): void {
    if (!(at >= this.openStart && at < this.openEnd)) this.#openFor(at);
    if (at >= this.openStart && at < this.openEnd && signal === 0 && count === 1) {
      this.log(slot, at);
      return;
    }
    this.flush();
    this.version++;
    this.volume += Math.abs(count);
    const bucket = this.bucketAt(at);
    this.add(bucket, signal, slot, count);
    this.growths.forEach((growth, i) => {
      const worth = round((this.weights[signal] as number) * growth(at - bucket.start), this.#rounder);
      this.add(bucket, this.signals.length + i, slot, count * worth);
    });
    // Taking back leaves a rounding error in sums that stand as of another instant: those lists are made anew.
    if (count < 0) {
      for (const [key, list] of this.lists) if (list.isDecaying) this.lists.delete(key);
    }
    for (const list of this.lists.values()) list.touchSlot(slot);
  }

  /** Adds to a cell of a bucket, and to the lists whose window holds it. */
  add(bucket: Bucket, column: number, slot: number, amount: number): void {
    bucket.cells[column]?.add(slot, amount);
    for (const list of this.lists.values()) {
      if (bucket.start < list.from) continue;
      for (const term of list.terms) {
        if (term.dense !== this.dense[column]) continue;
        term.base[slot] = (term.base[slot] as number) + amount * this.worthIn(list, column, bucket.start);
      }
    }
  }

  /** What a unit of a bucket's cell is worth in a list: 1 for counts. */
  worthIn(list: LiveList, column: number, start: number): number {
    const halfLife = this.options.halfLivesMs[column - this.signals.length];
    return halfLife === undefined ? 1 : exp2((start - list.landmark) / halfLife);
  }

  /** The bucket that holds the instant, a new one where there is none. */
  bucketAt(at: number): Bucket {
    if (this.open && at >= this.openStart && at < this.openEnd) return this.open;
    const index = indexFrom(this.buckets, Math.floor(at) + 1) - 1;
    const found = this.buckets[index];
    if (found && at < found.end) return found;
    const { bucketMs } = this.options;
    const grid = Math.floor(at / bucketMs) * bucketMs;
    const day = this.zone.dayAt(at);
    const bucket = this.createBucket(
      Math.max(grid, this.zone.startOfDay(day)),
      Math.min(grid + bucketMs, this.zone.startOfDay(day + 1)),
    );
    this.buckets.splice(index + 1, 0, bucket);
    return bucket;
  }

  /** The day that holds the instant, if finer buckets were rolled into it. */
  rolledAt(at: number): Bucket | undefined {
    const bucket = this.buckets[indexFrom(this.buckets, at + 1) - 1];
    return bucket?.rolled && at < bucket.end ? bucket : undefined;
  }

  get archiveIsEmpty(): boolean {
    return this.archive.cells.every((cells) => cells.isEmpty);
  }

  /** Takes an article out of every count; its slot is not used again. */
  forget(slot: number): void {
    this.flush();
    this.version++;
    this.slots.delete(this.names[slot] as string);
    this.names[slot] = undefined;
    for (const dense of this.dense) dense[slot] = 0;
    for (const list of this.lists.values()) for (const { base } of list.terms) base[slot] = 0;
  }

  /** Counts what waits in the log. */
  flush(): void {
    const length = this.#logged;
    if (length === 0) return;
    this.#logged = 0;
    this.version++;
    this.volume += length;
    this.#denseVolume += length;
    const log = this.#log;
    const dense = this.dense[0] as Int32Array;
    const touched = this.#touched;
    let count = this.#touchedCount;
    for (let i = 0; i < length; i++) {
      const slot = log[i] as number;
      const before = dense[slot] as number;
      dense[slot] = before + 1;
      if (before === 0 && count < MOST_TOUCHED) touched[count++] = slot;
    }
    this.#touchedCount = count;
    const ats = this.#logAt;
    const rounder = this.#rounder;
    for (let h = 0; ats && h < this.growths.length; h++) {
      const growth = this.growths[h] as GrowthOf;
      const worths = this.dense[this.signals.length + h] as Float64Array;
      const weight = this.weights[0] as number;
      for (let i = 0; i < length; i++) {
        const slot = log[i] as number;
        worths[slot] = (worths[slot] as number) + round(weight * growth(ats[i] as number), rounder);
      }
    }
    for (const list of this.lists.values()) list.touch(log, length);
    if (this.#denseVolume > MOST_DENSE - LOG_LENGTH) this.spill();
  }

  /** Moves the dense counts into the open bucket's cells. */
  spill(): void {
    this.flush();
    if (this.#denseVolume === 0 || !this.open) return;
    const bucket = this.open;
    const slots = this.#touchedSlots();
    const amounts = new Float64Array(slots.length);
    for (const [column, cells] of bucket.cells.entries()) {
      const dense = this.dense[column] as Int32Array | Float64Array;
      for (let i = 0; i < slots.length; i++) {
        amounts[i] = dense[slots[i] as number] as number;
        dense[slots[i] as number] = 0;
      }
      for (const list of this.lists.values()) {
        for (const { base, dense: own, scale } of list.terms) {
          if (own === dense) addAt(base, slots, amounts, scale);
        }
      }
      cells.merge(slots, amounts);
    }
    this.#denseVolume = 0;
    this.#touchedCount = 0;
  }

  /** Packs late changes of every bucket away. */
  fold(): void {
    for (const bucket of this.buckets) this.foldBucket(bucket);
    this.foldBucket(this.archive);
  }

  foldBucket(bucket: Bucket): void {
    bucket.pairs.seal();
    for (const cells of bucket.cells) cells.fold();
  }

  /** Closes the open bucket: nothing is dense any more. */
  close(): void {
    this.spill();
    this.open = undefined;
    this.openStart = this.openEnd = Number.NaN;
  }

  /** Sets what the open bucket's worths count for in a list. */
  setScales(list: LiveList): void {
    if (!this.open) return;
    for (const term of list.terms) {
      term.scale = this.worthIn(list, this.dense.indexOf(term.dense), this.openStart);
    }
  }

  /** The instant as of which a bucket's worths stand. */
  landmarkOf(bucket: Bucket): number {
    return bucket === this.archive ? this.archiveLandmark : bucket.start;
  }

  /** The sums of one column over these buckets by slot, with the open one's dense part. */
  sum(column: number, buckets: readonly Bucket[], factorOf: (bucket: Bucket) => number): Float64Array {
    this.flush();
    const sums = new Float64Array(this.names.length);
    for (const bucket of buckets) {
      const factor = factorOf(bucket);
      bucket.cells[column]?.addTo(sums, factor);
      const dense = this.dense[column];
      if (bucket !== this.open || !dense) continue;
      for (let slot = 0; slot < sums.length; slot++) {
        sums[slot] = (sums[slot] as number) + (dense[slot] as number) * factor;
      }
    }
    return sums;
  }

  /** A table that holds a number for each slot there is room for. */
  createTable(): Float64Array {
    return new Float64Array(this.#capacity);
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** Opens the bucket of the instant if no bucket is newer; older ones take late events as they are. */
  #openFor(at: number): void {
    const newest = this.buckets.at(-1);
    if (newest && at < newest.start) return;
    for (const list of this.lists.values()) if (at < list.from) return;
    this.close();
    const bucket = this.bucketAt(at);
    for (const old of this.buckets.slice(-4)) if (old !== bucket) this.foldBucket(old);
    this.open = bucket;
    this.openStart = bucket.start;
    this.openEnd = bucket.end;
    for (const list of this.lists.values()) this.setScales(list);
  }

  /** The slots with something in the open bucket's dense part, in order. */
  #touchedSlots(): Int32Array {
    if (this.#touchedCount < MOST_TOUCHED) return this.#touched.slice(0, this.#touchedCount).sort();
    const dense = this.dense[0] as Int32Array;
    const slots = new Int32Array(this.names.length);
    let count = 0;
    for (let slot = 0; slot < slots.length; slot++) if (dense[slot] !== 0) slots[count++] = slot;
    return slots.subarray(0, count);
  }

  #grow(): void {
    this.#capacity = Math.max(256, Math.ceil(this.#capacity * 1.25));
    const grow = <T extends Int32Array | Float64Array>(table: T): T => {
      const grown = new (table.constructor as new (length: number) => T)(this.#capacity);
      grown.set(table);
      return grown;
    };
    const before = this.dense;
    this.dense = before.map(grow);
    for (const list of this.lists.values()) {
      list.grow(this.#capacity);
      for (const term of list.terms) {
        term.base = grow(term.base);
        term.dense = this.dense[before.indexOf(term.dense)] as Int32Array;
      }
    }
  }
}

/** The nearest number in the steps of the last place of `rounder`. */
function round(worth: number, rounder: number): number {
  return worth + rounder - rounder;
}

function addAt(sums: Float64Array, slots: Int32Array, amounts: Float64Array, factor: number): void {
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i] as number;
    sums[slot] = (sums[slot] as number) + (amounts[i] as number) * factor;
  }
}
