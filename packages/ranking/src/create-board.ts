import type { Board } from "./board.js";
import type { BoardOptions } from "./board-options.js";
import { boardOf } from "./internal/board-of.js";
import { createState } from "./internal/state.js";

/**
 * An empty board: it counts readings as they come, in any order, and lists the most read of any window.
 * @throws {RankingError} `invalid-option` for an option out of its range.
 * @example
 * import { createBoard } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "Asia/Phnom_Penh" });
 * const now = Date.UTC(2026, 1, 19, 12);
 * board.record({ id: "summit", at: now }) // => { accepted: true }
 * board.top({ k: 5, window: "week", now }) // => [{ id: "summit", score: 1, rank: 1 }]
 */
export function createBoard(options: BoardOptions): Board {
  return boardOf(createState(options));
}
