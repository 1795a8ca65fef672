import type { Window } from "./window.js";

/** A reading, or another act that counts, of one article at one instant. */
export type ReadingEvent = {
  /** The article; any text of 1 to 1,024 UTF-16 units. */
  readonly id: string;
  /** When it happened, in whole milliseconds since 1970. */
  readonly at: number;
  /** A key of the reader, for deduplication and unique visitors; it is best a daily salted hash. */
  readonly visitor?: string | undefined;
  /** A key of the reader's session, for deduplication by session. */
  readonly session?: string | undefined;
  /** One of the board's signals. Default the first of them, `"view"` where the board names none. */
  readonly signal?: string | undefined;
  /** How many such events this one stands for: the factor of a sampled log, or below zero a correction. Default 1. */
  readonly count?: number | undefined;
};

/** Why an event was not counted; `too-many`: the counts of the board would no longer be exact, or its visitors too many. */
export type RejectReason =
  | "invalid-event"
  | "invalid-id"
  | "invalid-at"
  | "invalid-count"
  | "unknown-signal"
  | "too-late"
  | "from-the-future"
  | "duplicate"
  | "repeated-batch"
  | "too-many";

/** What became of an event. */
export type RecordOutcome =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly reason: RejectReason };

/** One article of a list. */
export type BoardEntry = {
  readonly id: string;
  /** The sum of the counts times their signals' weights, or what `popular` and `measure` say. */
  readonly score: number;
  /** 1 for the first; every position has its own rank. */
  readonly rank: number;
};

/** Options of `record`. */
export type RecordOptions = {
  /**
   * The instant of the writer's clock, in milliseconds since 1970, against which late and future events are told and
   * retention runs. Without it the latest that was given before holds; before the first, nothing is late or early.
   */
  readonly now?: number;
};

/** Options of `top`. */
export type TopOptions = {
  /** How many entries at most. Default 5. */
  readonly k?: number;
  /** Which readings count. Default `"week"`. */
  readonly window?: Window;
  /** The instant of the question, in milliseconds since 1970; a past one gives the list as it stood then. */
  readonly now: number;
  /** Which articles may stand in the list; tested before the cut, so `k` are found where there are `k`. */
  readonly filter?: (id: string) => boolean;
  /** What is summed: `"score"` (default), or `"visitors"` for exact unique visitors. */
  readonly measure?: "score" | "visitors";
};

/** Options of `score`. */
export type ScoreOptions = Omit<TopOptions, "k" | "filter"> & { readonly id: string };

/** Options of `popular`. */
export type PopularOptions = {
  /** How many entries at most. Default 5. */
  readonly k?: number;
  /** The instant of the question, in milliseconds since 1970. */
  readonly now: number;
  /** The length of one of the board's `halfLives`: a count is worth half after this long. Without it all time counts alike. */
  readonly halfLifeMs?: number;
  /** Which articles may stand in the list; tested before the cut. */
  readonly filter?: (id: string) => boolean;
};

/** The number by which a board knows an article, which saves looking its id up. It ends with `remove` and with the board. */
export type BoardHandle = number & { readonly boardHandle: true };

/** What a board holds and has turned away. */
export type BoardStats = {
  readonly articles: number;
  readonly accepted: number;
  /** How many events were turned away, by reason; only reasons that occurred. */
  readonly rejected: Readonly<Partial<Record<RejectReason, number>>>;
};

/** An exact board of what is read; made by `createBoard` or `restoreBoard`. */
export type Board = {
  /** Counts an event and says whether it was accepted; it never throws, and events may come in any order. */
  record(event: ReadingEvent, options?: RecordOptions): RecordOutcome;
  /** Counts one event of the first signal without a visitor: what `record({ id, at })` does, for hot loops. */
  add(id: string, at: number): RecordOutcome;
  /** The handle of an article, for `addTo`. @throws {RankingError} `invalid-id`. */
  handle(id: string): BoardHandle;
  /** As `add`, for an article known by its handle; events of an article since removed are not shown anywhere. */
  addTo(handle: BoardHandle, at: number): RecordOutcome;
  /** The articles with the most readings in a window: score descending, equal scores by id ascending in UTF-16 code units. */
  top(options: TopOptions): BoardEntry[];
  /** The score of one article in a window, 0 where it has none; costs what counting the window afresh costs. */
  score(options: ScoreOptions): number;
  /** The most read articles of all time, or with an exponentially decaying score; ties as in `top`. */
  popular(options: PopularOptions): BoardEntry[];
  /** Forgets all counts of an article; says whether there were any. */
  remove(id: string): boolean;
  stats(): BoardStats;
};
