import type {
  Board,
  BoardEntry,
  BoardHandle,
  PopularOptions,
  ReadingEvent,
  RecordOptions,
  RecordOutcome,
  TopOptions,
} from "./board.js";
import { type BoardOptions, resolveOptions } from "./board-options.js";
import { RankingError } from "./errors.js";
import { drain } from "./internal/drain.js";
import { mergeStates } from "./internal/merge-states.js";
import { type Query, scoresOf, select, visitorsOf } from "./internal/query.js";
import { ACCEPTED, isId, recordEvent, reject } from "./internal/record-event.js";
import { selectTop } from "./internal/select-top.js";
import { createState, type State } from "./internal/state.js";
import { readSnapshot, writeSnapshot } from "./snapshot.js";
import { boundsIn, type Window, windowKey } from "./window.js";

/** How many ids of batches are remembered. */
const MOST_BATCHES = 65_536;

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
  return boardOf(createState(resolveOptions(options)));
}

/**
 * The board whose state `snapshot` gave, options included.
 * @throws {RankingError} `damaged-snapshot` for bytes that are not whole, `unknown-snapshot-version` for another format.
 * @example
 * import { createBoard, restoreBoard } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "UTC" });
 * board.record({ id: "summit", at: 0 }) // => { accepted: true }
 * restoreBoard(board.snapshot()).popular({ now: 0 }) // => [{ id: "summit", score: 1, rank: 1 }]
 */
export function restoreBoard(snapshot: Uint8Array): Board {
  return boardOf(readSnapshot(snapshot));
}

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

function boardOf(state: State): Board {
  const { engine, options } = state;
  const asked = new Set<string>();
  let memo: Memo | undefined;

  function record(event: ReadingEvent, options?: RecordOptions): RecordOutcome {
    return recordEvent(state, event, options?.now);
  }

  function add(id: string, at: number): RecordOutcome {
    const slot = engine.slots.get(id);
    if (slot === undefined || !(at >= engine.openStart && at < engine.openEnd)) return record({ id, at });
    engine.log(slot, at);
    state.accepted++;
    return ACCEPTED;
  }

  function top(question: TopOptions): BoardEntry[] {
    const { k = 5, window = "week", now, filter, measure = "score" } = checkQuestion(question);
    engine.flush();
    if (
      memo &&
      memo.window === window &&
      memo.k === k &&
      memo.measure === measure &&
      memo.version === engine.version &&
      now >= memo.from &&
      now < memo.to &&
      filter === undefined
    ) {
      return memo.entries.map((entry) => ({ ...entry }));
    }
    checkK(k);
    const query = queryOf(window, now);
    let picks: readonly { slot: number; score: number }[];
    if (measure === "visitors") {
      picks = selectTop(k, visitors(query), engine.names, undefined, filter);
    } else {
      picks = select(engine, { ...query, k, filter }, asked);
    }
    const entries = entriesOf(picks);
    if (filter === undefined) {
      // A window named by a word stays the same within a bucket; others hold for the very instant.
      const newest = engine.buckets.at(-1);
      const holds = typeof window === "string" && newest && now >= newest.start && now < newest.end;
      memo = {
        window,
        k,
        measure,
        version: engine.version,
        from: holds ? newest.start : now,
        to: holds ? newest.end : now + 1e-3,
        entries,
      };
      return entries.map((entry) => ({ ...entry }));
    }
    return entries;
  }

  function popular(question: PopularOptions): BoardEntry[] {
    const { k = 5, now, halfLifeMs, filter } = checkQuestion(question);
    if (halfLifeMs === undefined) return top({ k, window: "all", now, ...(filter && { filter }) });
    checkK(k);
    const halfLife = options.halfLivesMs.indexOf(halfLifeMs);
    if (halfLife < 0) {
      throw new RankingError(
        "half-life-not-tracked",
        `halfLifeMs: expected one of the board's halfLivesMs (${options.halfLivesMs.join(", ") || "none"}), got ${String(halfLifeMs)}`,
      );
    }
    const query = { ...queryOf("all", now), key: `half-life ${halfLifeMs}`, halfLife, k, filter };
    return entriesOf(select(engine, query, asked));
  }

  function visitors({ from, to }: Query): Float64Array {
    if (!options.visitors) {
      throw new RankingError(
        "uniques-not-tracked",
        'measure: expected a board made with visitors: true for "visitors"',
      );
    }
    if (from < engine.archiveEnd && !engine.archiveIsEmpty) throw outside(from);
    return visitorsOf(engine, from, to);
  }

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

  function entriesOf(picks: readonly { slot: number; score: number }[]): BoardEntry[] {
    return picks.map(({ slot, score }, i) => ({ id: engine.names[slot] as string, score, rank: i + 1 }));
  }

  return {
    record,
    add,
    top,
    popular,
    handle(id) {
      if (!isId(id)) {
        throw new RankingError(
          "invalid-id",
          `id: expected a text of 1 to 1,024 UTF-16 units, got ${typeof id}`,
        );
      }
      return engine.slotOf(id) as BoardHandle;
    },
    addTo(handle, at) {
      if ((handle | 0) !== handle || !(handle >= 0 && handle < engine.names.length))
        return reject(state, "invalid-id");
      if (!(at >= engine.openStart && at < engine.openEnd)) {
        return record({ id: engine.names[handle] as string, at });
      }
      engine.log(handle, at);
      state.accepted++;
      return ACCEPTED;
    },
    recordBatch(batch, options) {
      const { id, events } = checkQuestion(batch);
      if (!Array.isArray(events)) {
        throw new RankingError("invalid-option", `events: expected an array, got ${typeof events}`);
      }
      if (id !== undefined && state.batches.has(id)) {
        const repeated = events.map((_, index) => {
          reject(state, "repeated-batch");
          return { index, reason: "repeated-batch" as const };
        });
        return { accepted: 0, rejected: repeated };
      }
      if (id !== undefined) {
        state.batches.add(id);
        const [oldest] = state.batches;
        if (state.batches.size > MOST_BATCHES && oldest !== undefined) state.batches.delete(oldest);
      }
      const rejected = events.flatMap((event, index) => {
        const outcome = recordEvent(state, event, options?.now);
        return outcome.accepted ? [] : [{ index, reason: outcome.reason }];
      });
      return { accepted: events.length - rejected.length, rejected };
    },
    score(question) {
      const { id, window = "week", now, measure = "score" } = checkQuestion(question);
      const query = queryOf(window, now);
      const slot = engine.slots.get(id);
      if (slot === undefined) return 0;
      return (measure === "visitors" ? visitors(query) : scoresOf(engine, query))[slot] as number;
    },
    remove(id) {
      const slot = engine.slots.get(id);
      if (slot === undefined) return false;
      engine.forget(slot);
      state.visits?.remove(slot * engine.signals.length, engine.signals.length);
      return true;
    },
    drain: () => drain(state),
    merge(snapshot) {
      mergeStates(state, readSnapshot(snapshot));
    },
    stats() {
      engine.flush();
      return {
        articles: engine.slots.size,
        accepted: state.accepted,
        rejected: Object.fromEntries([...state.rejected].sort(([a], [b]) => (a < b ? -1 : 1))),
      };
    },
    snapshot: () => writeSnapshot(state),
  };
}

/** What was asked, if it is an object at all. */
function checkQuestion<Question>(question: Question): Question {
  if (typeof question === "object" && question !== null) return question;
  throw new RankingError("invalid-option", `options: expected an object, got ${String(question)}`);
}

function checkK(k: number): void {
  if (k === Number.POSITIVE_INFINITY || (Number.isInteger(k) && k >= 0)) return;
  throw new RankingError("invalid-option", `k: expected a whole number of 0 or more, got ${String(k)}`);
}

function outside(edge: number): RankingError {
  return new RankingError(
    "outside-retention",
    `window: expected instants that the board still holds in their own bucket or day, got ${edge}`,
  );
}
