import { createBoard } from "@nightdesk/ranking";
import type { Library } from "./library.js";
import { publication } from "./publication.js";
import type { Story } from "./store/articles.js";
import type { StoredReading } from "./store/readings.js";

/** One line of a board: an article and how often it was read in the board's time. */
export type BoardEntry = { story: Story; readings: number; rank: number };

export type Boards = {
  /** Adds a reading that was stored. */
  record(reading: StoredReading): void;
  /** The `k` (5) most read of the calendar week, in the zone of the publication. */
  topThisWeek(now: number, k?: number): BoardEntry[];
  /** The `k` (5) most read of all time. */
  popular(now: number, k?: number): BoardEntry[];
};

/** The boards over the stored readings: the database is what lasts, the board is built from it at start. */
export function createBoards(library: Library, stored: readonly StoredReading[]): Boards {
  const { timeZone, firstDay } = publication;
  // No `dedupe` here: only readings that the database accepted come this way.
  const board = createBoard({ timeZone, firstDay });
  const record = ({ articleId, at, count }: StoredReading) => {
    board.record({ id: articleId, at, count });
  };
  stored.forEach(record);
  const shown = (now: number, k: number) => ({
    k,
    now,
    filter: (id: string) => library.byId(id, now) !== undefined,
  });
  const entries = (ranked: readonly { id: string; score: number; rank: number }[], now: number) =>
    ranked.flatMap(({ id, score, rank }) => {
      const story = library.byId(id, now);
      return story === undefined ? [] : [{ story, readings: score, rank }];
    });
  return {
    record,
    topThisWeek: (now, k = 5) => entries(board.top({ ...shown(now, k), window: "week" }), now),
    popular: (now, k = 5) => entries(board.popular(shown(now, k)), now),
  };
}
