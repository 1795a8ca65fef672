import type { Board, BoardEntry } from "../board.js";
import { RankingError } from "../errors.js";
import { boundsIn, type Window, windowKey } from "../window.js";
import { bucketsIn, type Query, scoresOf, select } from "./query.js";
import { type Pick as Picked, selectTop } from "./select-top.js";
import type { State } from "./state.js";

/** The last answer to a question, which holds until something is counted or time moves into the next bucket. */
type Memo = {
  readonly window: Window;
  readonly k: number;
  readonly measure: string;
  readonly version: number;
  readonly from: number;
  readonly to: number;
  readonly entries: BoardEntry[];
};

/** The questions that a board answers. */
export function createQuestions(state: State): Pick<Board, "top" | "popular" | "score"> {
  const { engine, options, visitors } = state;
  const asked = new Set<string>();
  let memo: Memo | undefined;

  /** The bounds of a window, which must not cut through what has been rolled together. */
  function queryOf(window: Window, now: number): Query {
    const { from, to } = boundsIn(window, now, engine.zone, options.firstDay);
    const isAll = from === Number.NEGATIVE_INFINITY;
    if ((!isAll && from < engine.archiveEnd) || to <= engine.archiveEnd) throw outside(isAll ? to : from);
    for (const edge of [from, to]) {
      const cut = engine.rolledAt(edge);
      if (cut && cut.start !== edge) throw outside(edge);
    }
    return { key: windowKey(window), from, to, now, k: 0 };
  }

  function countVisitors({ from, to }: Query): Float64Array {
    if (!visitors) {
      throw new RankingError(
        "uniques-not-tracked",
        'measure: expected a board made with visitors: uniqueVisitors() for "visitors"',
      );
    }
    if (from < engine.archiveEnd && !engine.archiveIsEmpty) throw outside(from);
    return visitors.count(bucketsIn(engine, from, to), engine.names.length);
  }

  function entriesOf(picks: readonly Picked[]): BoardEntry[] {
    return picks.map(({ slot, score }, i) => ({ id: engine.names[slot] as string, score, rank: i + 1 }));
  }

  const top: Board["top"] = (question) => {
    const { k = 5, window = "week", now, filter, measure = "score" } = checkQuestion(question);
    const version = engine.version + engine.added;
    if (
      memo?.version !== version ||
      memo.window !== window ||
      memo.k !== k ||
      memo.measure !== measure ||
      !(now >= memo.from && now < memo.to) ||
      filter
    ) {
      const query = { ...queryOf(window, now), k: checkK(k), filter };
      const entries = entriesOf(
        measure === "visitors"
          ? selectTop(k, countVisitors(query), engine.names, undefined, filter)
          : select(engine, query, asked),
      );
      if (filter) return entries;
      // A window named by a word stays the same within a bucket; others hold for the very instant.
      const newest = engine.buckets.at(-1);
      const holds = typeof window === "string" && newest && now >= newest.start && now < newest.end;
      const { start: from, end: to } = holds ? newest : { start: now, end: now + 1e-3 };
      memo = { window, k, measure, version, from, to, entries };
    }
    return memo.entries.map((entry) => ({ ...entry }));
  };

  return {
    top,
    popular(question) {
      const { k = 5, now, halfLifeMs, filter } = checkQuestion(question);
      if (halfLifeMs === undefined) return top({ k, window: "all", now, ...(filter && { filter }) });
      const halfLife = options.halfLivesMs.indexOf(halfLifeMs);
      if (halfLife < 0) {
        throw new RankingError(
          "half-life-not-tracked",
          `halfLifeMs: expected one of the board's halfLives (${options.halfLivesMs.join(", ") || "none"}), got ${String(halfLifeMs)}`,
        );
      }
      const key = `half-life ${halfLifeMs}`;
      const query = { ...queryOf("all", now), key, halfLife, k: checkK(k), filter };
      return entriesOf(select(engine, query, asked));
    },
    score(question) {
      const { id, window = "week", now, measure = "score" } = checkQuestion(question);
      const query = queryOf(window, now);
      const slot = engine.slots.get(id);
      if (slot === undefined) return 0;
      return (measure === "visitors" ? countVisitors(query) : scoresOf(engine, query))[slot] as number;
    },
  };
}

/** What was asked, if it is an object at all. */
export function checkQuestion<Question>(question: Question): Question {
  if (typeof question === "object" && question !== null) return question;
  throw new RankingError("invalid-option", `options: expected an object, got ${String(question)}`);
}

function checkK(k: number): number {
  if (k === Number.POSITIVE_INFINITY || (Number.isInteger(k) && k >= 0)) return k;
  throw new RankingError("invalid-option", `k: expected a whole number of 0 or more, got ${String(k)}`);
}

function outside(edge: number): RankingError {
  return new RankingError(
    "outside-retention",
    `window: expected instants that the board still holds in their own bucket or day, got ${edge}`,
  );
}
