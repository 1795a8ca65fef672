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
    for (const bucket of engine.buckets.slice(start, end)) addTo(engine, list, bucket, -1);
    return;
  }
  for (const { base } of list.terms) base.fill(0);
  list.from = from;
  for (const bucket of engine.buckets.slice(end)) addTo(engine, list, bucket, 1);
  if (from === Number.NEGATIVE_INFINITY) addTo(engine, list, engine.archive, 1);
  if (end < engine.buckets.length || from === Number.NEGATIVE_INFINITY) list.forget();
  else list.clear();
}

function addTo(engine: Engine, list: LiveList, bucket: Bucket, sign: number): void {
  for (const term of list.terms) {
    const column = engine.dense.indexOf(term.dense);
    bucket.cells[column]?.addTo(term.base, sign * engine.worthIn(list, column, engine.landmarkOf(bucket)));
  }
}
