import type { Bucket } from "./bucket.js";
import { Cells } from "./cells.js";
import type { Engine } from "./engine.js";

/** Rolls buckets of past days into one a day, and days into totals, as of `now`. */
export function retain(engine: Engine, now: number): void {
  const { bucketRetentionMs, dayRetentionMs } = engine.options;
  const rollBefore = engine.zone.startOfDay(engine.zone.dayAt(now - bucketRetentionMs));
  const dropBefore = engine.zone.startOfDay(engine.zone.dayAt(now - dayRetentionMs));
  if (engine.openStart < Math.max(rollBefore, dropBefore)) engine.close();
  const dropped = engine.buckets.filter((bucket) => bucket.end <= dropBefore);
  const rolled = engine.buckets.filter((bucket) => bucket.end > dropBefore && bucket.end <= rollBefore);
  const kept = engine.buckets.slice(dropped.length + rolled.length);
  const days: Bucket[] = [];
  for (let i = 0; i < rolled.length; ) {
    const first = rolled[i] as Bucket;
    const number = engine.zone.dayAt(first.start);
    const day = engine.createBucket(engine.zone.startOfDay(number), engine.zone.startOfDay(number + 1), true);
    let next = i;
    while (next < rolled.length && (rolled[next] as Bucket).end <= day.end) next++;
    const isWhole = first.start === day.start && first.end === day.end;
    if (!isWhole) rollInto(engine, day, day.start, rolled.slice(i, next));
    days.push(isWhole ? first : day);
    i = next;
  }
  if (dropped.length > 0 || (!engine.archiveIsEmpty && engine.archiveLandmark < dropBefore)) {
    const archive = engine.createBucket(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY);
    rollInto(engine, archive, dropBefore, [engine.archive, ...dropped]);
    engine.archive = archive;
    engine.archiveLandmark = dropBefore;
  }
  engine.archiveEnd = Math.max(engine.archiveEnd, dropBefore);
  engine.buckets.splice(0, engine.buckets.length, ...days, ...kept);
  for (const [key, list] of engine.lists) {
    if (list.from > Number.NEGATIVE_INFINITY && list.from < rollBefore) engine.lists.delete(key);
  }
}

function rollInto(engine: Engine, target: Bucket, landmark: number, sources: readonly Bucket[]): void {
  const sums = new Float64Array(engine.names.length);
  const columns = Math.max(...sources.map(({ cells }) => cells.length));
  for (let column = 0; column < columns; column++) {
    target.cells[column] ??= new Cells(true);
    const halfLife = engine.halfLives[column - engine.signals.length];
    for (const source of sources) {
      const factor = halfLife?.factor(engine.landmarkOf(source) - landmark) ?? 1;
      if (Number.isFinite(factor)) source.cells[column]?.addTo(sums, factor);
    }
    for (let slot = 0; slot < engine.names.length; slot++) {
      if (engine.names[slot] === undefined) sums[slot] = 0;
    }
    target.cells[column]?.replaceBySums(sums);
  }
  // Unique visitors cannot be summed beyond the days that are kept, so the archive holds none.
  const [pairs, ...others] = sources.flatMap((source) => source.pairs ?? []);
  if (pairs && target.start > Number.NEGATIVE_INFINITY) target.pairs = pairs.with(others);
}
