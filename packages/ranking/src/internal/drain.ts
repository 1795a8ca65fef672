import type { BoardDelta } from "../board.js";
import type { State } from "./state.js";

/** What changed in every bucket since the last time, in order of bucket, id and signal; remembers where it stands. */
export function drain(state: State): BoardDelta[] {
  const { engine } = state;
  engine.spill();
  const deltas: BoardDelta[] = [];
  const sums = engine.createTable();
  for (const bucket of engine.buckets) {
    const before = bucket.drained;
    engine.signals.forEach((signal, column) => {
      bucket.cells[column]?.addTo(sums, 1);
      before?.[column]?.addTo(sums, -1);
      for (const [slot, id] of engine.names.entries()) {
        const count = sums[slot] as number;
        sums[slot] = 0;
        if (count !== 0 && id !== undefined) deltas.push({ bucketAt: bucket.start, id, signal, count });
      }
    });
    bucket.drained = bucket.cells.slice(0, engine.signals.length).map((cells) => cells.copy());
  }
  return deltas.sort((a, b) => a.bucketAt - b.bucketAt || compare(a.id, b.id) || compare(a.signal, b.signal));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
