import { Cells } from "./cells.js";
import type { Pairs } from "./pairs.js";

/** A stretch of time and what was counted in it. */
export type Bucket = {
  readonly start: number;
  readonly end: number;
  /** Whether it is a day into which finer buckets were rolled. */
  readonly rolled: boolean;
  /**
   * One for each signal (counts), then one for each half-life (worth at the bucket's start, growing with the instant). Once
   * it was drained there is one more for each signal, as the last drain gave it.
   */
  readonly cells: Cells[];
  /** The readers of each article, for a board that keeps them. */
  pairs?: Pairs;
};

export function createBucket(
  start: number,
  end: number,
  rolled: boolean,
  signals: number,
  halfLives: number,
): Bucket {
  const cells = Array.from({ length: signals + halfLives }, (_, i) => new Cells(i < signals));
  return { start, end, rolled, cells };
}

/** The index of the first bucket that starts at or after the instant; the buckets are in order of start. */
export function indexFrom(buckets: readonly Bucket[], at: number): number {
  let low = 0;
  let high = buckets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((buckets[middle] as Bucket).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
