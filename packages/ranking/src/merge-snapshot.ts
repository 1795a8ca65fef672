import type { Board } from "./board.js";
import { mergeStates } from "./internal/merge-states.js";
import { readSnapshot } from "./internal/read-snapshot.js";
import { stateOf } from "./internal/state.js";

/**
 * Takes into a board all that another has counted, given as its snapshot. The order and grouping of merges make no
 * difference.
 * @throws {RankingError} `not-mergeable` for a board of other options, or one that counted a batch that this one did;
 * `damaged-snapshot` and `unknown-snapshot-version` as `restoreBoard`.
 * @example
 * import { createBoard, mergeSnapshot, snapshotBoard } from "@nightdesk/ranking";
 * const one = createBoard({ timeZone: "UTC" });
 * const other = createBoard({ timeZone: "UTC" });
 * for (const board of [one, other]) board.add("summit", 0);
 * mergeSnapshot(one, snapshotBoard(other));
 * one.popular({ now: 0 }) // => [{ id: "summit", score: 2, rank: 1 }]
 */
export function mergeSnapshot(board: Board, snapshot: Uint8Array): void {
  mergeStates(stateOf(board), readSnapshot(snapshot));
}
