import type { Board } from "./board.js";
import { stateOf } from "./internal/state.js";

/** A change of one article's count in one bucket of time, for a store. */
export type BoardDelta = {
  /** The start of the bucket, in milliseconds since 1970. */
  readonly bucketAt: number;
  readonly id: string;
  readonly signal: string;
  readonly count: number;
};

/**
 * The changes of a board's counts since it was last drained, in order of bucket, id and signal, for a store that adds them
 * up. Visitors are not in it.
 * @throws {RankingError} `invalid-option` for what is no board.
 * @example
 * import { createBoard, drainBoard } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "UTC" });
 * board.record({ id: "summit", at: 1, count: 3 }) // => { accepted: true }
 * drainBoard(board) // => [{ bucketAt: 0, id: "summit", signal: "view", count: 3 }]
 * drainBoard(board) // => []
 */
export function drainBoard(board: Board): BoardDelta[] {
  const { engine } = stateOf(board);
  engine.spill();
  const deltas: BoardDelta[] = [];
  const sums = new Float64Array(engine.names.length);
  for (const bucket of engine.buckets) {
    engine.signals.forEach((signal, column) => {
      bucket.cells[column]?.addTo(sums, 1);
      bucket.cells[engine.columns + column]?.addTo(sums, -1);
      for (const [slot, id] of engine.names.entries()) {
        const count = sums[slot] as number;
        sums[slot] = 0;
        if (count !== 0 && id !== undefined) deltas.push({ bucketAt: bucket.start, id, signal, count });
      }
    });
    const drained = bucket.cells.slice(0, engine.signals.length).map((cells) => cells.copy());
    bucket.cells.splice(engine.columns, drained.length, ...drained);
  }
  return deltas.sort((a, b) => a.bucketAt - b.bucketAt || compare(a.id, b.id) || compare(a.signal, b.signal));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
