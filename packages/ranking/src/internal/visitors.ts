import type { Bucket } from "./bucket.js";
import { MAX_VISITORS, Pairs, union } from "./pairs.js";

/** The visitors of a board, who are known by number in the order in which they came. */
export class Visitors {
  readonly numbers = new Map<string, number>();

  /** The number of a visitor, a new one where they have none, and -1 where there are too many. */
  numberOf(visitor: string): number {
    const known = this.numbers.get(visitor);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    if (number >= MAX_VISITORS) return -1;
    this.numbers.set(visitor, number);
    return number;
  }

  /** Notes that a visitor read an article in this bucket. */
  add(bucket: Bucket, slot: number, visitor: number): void {
    bucket.pairs ??= new Pairs();
    bucket.pairs.add(slot, visitor);
  }

  /** The number of distinct visitors of each slot, of `slots`, in these buckets. */
  count(buckets: readonly Bucket[], slots: number): Float64Array {
    const counts = new Float64Array(slots);
    for (const key of union(buckets.flatMap((bucket) => bucket.pairs ?? []))) {
      const slot = Math.floor(key / MAX_VISITORS);
      counts[slot] = (counts[slot] as number) + 1;
    }
    return counts;
  }
}
