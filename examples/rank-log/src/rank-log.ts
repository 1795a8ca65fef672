import { type Board, createBoard } from "@nightdesk/ranking";
import { type CalendarWeek, type WeekRule, weekOf } from "./calendar-week.js";
import { createJudge, LEFT_OUT, type LeftOut } from "./judge-entry.js";
import { pageOf } from "./page-of.js";
import { parseLogLine } from "./parse-log-line.js";

/** What {@link rankLog} is to count. */
export type RankLogOptions = WeekRule & {
  /** The week to count; without it the latest week of the log. */
  readonly week?: CalendarWeek | undefined;
  /** The most pages listed. */
  readonly limit: number;
  /** Whether `/a?id=1` and `/a?id=2` are two pages. */
  readonly keepQuery: boolean;
};

/** One place of the list. */
export type RankedPage = { readonly rank: number; readonly page: string; readonly views: number };

/** The list, and what became of every line: `views` and all of `leftOut` add up to `lines`. */
export type LogReport = {
  readonly timeZone: string;
  /** Absent where no line is inside any week: an empty log without a week asked for. */
  readonly week: CalendarWeek | undefined;
  readonly pages: readonly RankedPage[];
  readonly lines: number;
  readonly views: number;
  /** How many pages were read, listed or not. */
  readonly distinctPages: number;
  readonly leftOut: Readonly<Record<LeftOut, number>>;
};

/** Everything that one week's lines came to. */
type Tally = {
  readonly week: CalendarWeek;
  readonly board: Board;
  views: number;
  readonly leftOut: Map<LeftOut, number>;
};

/**
 * Reads log lines, batch by batch, and ranks the pages of one calendar week by their views.
 *
 * The counts are exact. What is held grows with the number of different pages read in the week, not with the lines:
 * each line goes to a board that keeps one count for a page and day.
 */
export async function rankLog(
  batches: AsyncIterable<readonly string[]>,
  options: RankLogOptions,
): Promise<LogReport> {
  const judge = createJudge();
  let lines = 0;
  let unparsable = 0;
  let outsideWeek = 0;
  let tally = options.week && startTally(options.week, options);
  for await (const batch of batches) {
    for (const line of batch) {
      if (line === "") continue;
      lines++;
      const entry = parseLogLine(line);
      if (entry === undefined) {
        unparsable++;
        continue;
      }
      if (options.week === undefined && (tally === undefined || entry.at >= tally.week.to)) {
        // A later week begins: what was counted so far lies outside it.
        outsideWeek += tally === undefined ? 0 : linesOf(tally);
        tally = startTally(weekOf(entry.at, options), options);
      }
      if (tally === undefined || entry.at < tally.week.from || entry.at >= tally.week.to) {
        outsideWeek++;
        continue;
      }
      const page = pageOf(entry.target, options.keepQuery);
      const reason = judge(entry, page);
      if (reason !== undefined) tally.leftOut.set(reason, (tally.leftOut.get(reason) ?? 0) + 1);
      else {
        tally.board.record({ id: page, at: entry.at });
        tally.views++;
      }
    }
  }
  const counts = Object.keys(LEFT_OUT).map((reason) => [reason, tally?.leftOut.get(reason as LeftOut) ?? 0]);
  return {
    timeZone: options.timeZone,
    week: tally?.week,
    pages: tally === undefined ? [] : rankedPages(tally, options.limit),
    lines,
    views: tally?.views ?? 0,
    distinctPages: tally?.board.stats().articles ?? 0,
    leftOut: { ...(Object.fromEntries(counts) as Record<LeftOut, number>), unparsable, outsideWeek },
  };
}

function startTally(week: CalendarWeek, { timeZone, firstDay }: WeekRule): Tally {
  // Nothing finer than a day is asked for, so a page costs at most eight counts.
  const board = createBoard({ timeZone, firstDay, bucketMs: 86_400_000 });
  return { week, board, views: 0, leftOut: new Map() };
}

function linesOf({ views, leftOut }: Tally): number {
  return [...leftOut.values()].reduce((sum, count) => sum + count, views);
}

function rankedPages({ board, week }: Tally, limit: number): RankedPage[] {
  return board
    .top({ k: limit, window: week, now: week.to - 1 })
    .map(({ id, score, rank }) => ({ rank, page: id, views: score }));
}
