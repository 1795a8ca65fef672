import { type Board, type BoardOptions, createBoard } from "@nightdesk/ranking";
import type { Workload } from "./workload.js";

const DAY_MS = 86_400_000;

/** A board that holds every hour of eight days. */
export const WEEK: BoardOptions = {
  timeZone: "Asia/Phnom_Penh",
  bucketRetentionMs: 8 * DAY_MS,
  dayRetentionMs: 8 * DAY_MS,
};

/** A board that keeps the list of the week, and with `halfLives` those of all time and of the first half-life, up to date. */
export function liveBoard(options: BoardOptions, { ids, startAt }: Workload): Board {
  const board = createBoard(options);
  board.record({ id: ids[0] as string, at: startAt }, { now: startAt });
  for (let i = 0; i < 2; i++) {
    const now = startAt + i;
    board.top({ now });
    const [halfLife] = options.halfLives ?? [];
    if (halfLife === undefined) continue;
    board.popular({ now });
    board.popular({ now, halfLifeMs: halfLife.ms });
  }
  return board;
}
