import { RankingError } from "../errors.js";
import type { Bucket } from "./bucket.js";
import type { Engine } from "./engine.js";
import { MAX_VISITORS } from "./pairs.js";
import { retain } from "./retain.js";
import type { State } from "./state.js";

/** Adds all that `other` has counted to `state`. */
export function mergeStates(state: State, other: State): void {
  check(state, other);
  const { engine } = state;
  state.clock = Math.max(state.clock, other.clock);
  if (state.clock > Number.NEGATIVE_INFINITY) {
    engine.tooLateBefore = state.clock - state.options.maxLateMs;
    retain(engine, state.clock);
    retain(other.engine, state.clock);
  }
  const slots = other.engine.names.map((id) => (id === undefined ? -1 : engine.slotOf(id)));
  const visitors = [...(other.visitors?.numbers.keys() ?? [])].map((visitor) =>
    state.visitors?.numberOf(visitor),
  );
  engine.spill();
  if (!other.engine.archiveIsEmpty) {
    engine.archiveLandmark = other.engine.archiveLandmark;
    addBucket(state, engine.archive, other.engine, other.engine.archive, slots, visitors);
  }
  for (const bucket of other.engine.buckets) {
    addBucket(state, engine.bucketAt(bucket.start), other.engine, bucket, slots, visitors);
  }
  engine.lists.clear();
  engine.version++;
  engine.volume += other.engine.volume;
  state.accepted += other.accepted + other.engine.added;
  for (const [reason, count] of other.rejected) {
    state.rejected.set(reason, (state.rejected.get(reason) ?? 0) + count);
  }
  for (const batch of other.batches) state.batches.add(batch);
  mergeVisits(state, other, slots);
}

function check(state: State, other: State): void {
  if (JSON.stringify(state.options) !== JSON.stringify(other.options)) {
    throw new RankingError("not-mergeable", "merge: expected the snapshot of a board with the same options");
  }
  for (const batch of other.batches) {
    if (!state.batches.has(batch)) continue;
    throw new RankingError("not-mergeable", `merge: expected no batch that is counted here, got ${batch}`);
  }
  const visitors = (state.visitors?.numbers.size ?? 0) + (other.visitors?.numbers.size ?? 0);
  if (!state.engine.hasRoom(other.engine.volume) || visitors > MAX_VISITORS) {
    throw new RankingError("not-mergeable", "merge: expected counts that stay exact together");
  }
}

function addBucket(
  { engine, visitors: own }: State,
  target: Bucket,
  from: Engine,
  source: Bucket,
  slots: readonly number[],
  visitors: readonly (number | undefined)[],
): void {
  const shiftMs = source === from.archive ? 0 : source.start - target.start;
  source.cells.slice(0, engine.columns).forEach((cells, column) => {
    const factor = engine.halfLives[column - engine.signals.length]?.factor(shiftMs) ?? 1;
    cells.each((slot, amount) => {
      const mine = slots[slot] as number;
      if (mine >= 0) target.cells[column]?.add(mine, amount * factor);
    });
  });
  for (const key of source.pairs?.sorted() ?? []) {
    const mine = slots[Math.floor(key / MAX_VISITORS)] as number;
    if (mine >= 0) own?.add(target, mine, visitors[key % MAX_VISITORS] as number);
  }
}

/** The visits of both boards are told from repeats anew, as if all had come to one. */
function mergeVisits(state: State, other: State, slots: readonly number[]): void {
  if (!state.visits || !other.visits) return;
  const { engine } = state;
  const signals = engine.signals.length;
  for (const [reader, byKey] of other.visits.readers) {
    for (const [key, visits] of byKey) {
      const slot = slots[Math.floor(key / signals)] as number;
      const column = key % signals;
      for (const visit of visits) {
        if (visit.counts) engine.apply(slot, column, visit.at, -visit.count);
        const changes = state.visits.insert(reader, slot * signals + column, visit.at, visit.count);
        for (const change of changes) engine.apply(slot, column, change.at, change.count);
        const gained = changes.reduce((sum, change) => sum + Math.sign(change.count), 0);
        const lost = gained - (visit.counts ? 1 : 0);
        state.accepted += lost;
        const duplicates = (state.rejected.get("duplicate") ?? 0) - lost;
        if (duplicates > 0) state.rejected.set("duplicate", duplicates);
      }
    }
  }
}
