import { type Bucket, indexFrom } from "./bucket.js";
import type { Engine } from "./engine.js";
import type { LiveList } from "./live-list.js";

/** Moves a list's window to begin at `from`. */
export function moveList(engine: Engine, list: LiveList, from: number): void {
  if (from === list.from) return;
  if (engine.openStart < from) engine.close();
  const start = indexFrom(engine.buckets, list.from);
  const end = indexFrom(engine.buckets, from);
  if (from > list.from && end - start <= engine.buckets.length - end) {
    list.from = from;
    for (const bucket of engine.buckets.slice(start, end)) addBucket(engine, list, bucket, -1);
    return;
  }
  for (const base of list.bases) base.fill(0);
  list.from = from;
  for (const bucket of engine.buckets.slice(end)) addBucket(engine, list, bucket, 1);
  if (from === Number.NEGATIVE_INFINITY) addBucket(engine, list, engine.archive, 1);
  if (end < engine.buckets.length || from === Number.NEGATIVE_INFINITY) list.forget();
  else list.clear();
}

/** Adds a bucket to the bases of a list, or with a `sign` of -1 takes it out. */
export function addBucket(engine: Engine, list: LiveList, bucket: Bucket, sign: number): void {
  const factor = sign * list.worthAt(engine.landmarkOf(bucket));
  list.bases.forEach((base, i) => {
    bucket.cells[list.terms.first + i]?.addTo(base, factor);
  });
}
