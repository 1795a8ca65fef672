import type { Board } from "./board.js";
import { boardOf } from "./internal/board-of.js";
import { readSnapshot } from "./internal/read-snapshot.js";

/**
 * The board whose state `snapshotBoard` gave, options included.
 * @throws {RankingError} `damaged-snapshot` for bytes that are not whole, `unknown-snapshot-version` for another format.
 * @example
 * import { createBoard, restoreBoard, snapshotBoard } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "UTC" });
 * board.record({ id: "summit", at: 0 }) // => { accepted: true }
 * restoreBoard(snapshotBoard(board)).popular({ now: 0 }) // => [{ id: "summit", score: 1, rank: 1 }]
 */
export function restoreBoard(snapshot: Uint8Array): Board {
  return boardOf(readSnapshot(snapshot));
}
