import type { Board, RejectReason } from "../board.js";
import { type BoardOptions, type ResolvedBoardOptions, resolveOptions } from "../board-options.js";
import { RankingError } from "../errors.js";
import { Engine } from "./engine.js";
import type { Visitors } from "./visitors.js";
import type { Visits } from "./visits.js";

/** All that a board is made of. */
export type State = {
  readonly options: ResolvedBoardOptions;
  readonly engine: Engine;
  readonly visits: Visits | undefined;
  readonly visitors: Visitors | undefined;
  /** The ids of counted batches, the oldest first. */
  readonly batches: Set<string>;
  readonly rejected: Map<RejectReason, number>;
  /** How many events were accepted, but for those in `engine.added`. */
  accepted: number;
  /** The latest `now` that was given. */
  clock: number;
};

export function createState(given: BoardOptions): State {
  const options = resolveOptions(given);
  const engine = new Engine(options, given.halfLives ?? []);
  return {
    options,
    engine,
    visits: given.dedupe?.start(engine.zone),
    visitors: given.visitors?.start(),
    batches: new Set(),
    rejected: new Map(),
    accepted: 0,
    clock: Number.NEGATIVE_INFINITY,
  };
}

/** The states of boards, for the functions that take a board. */
export const states = new WeakMap<Board, State>();

/** The state of a board. @throws {RankingError} `invalid-option` for what is no board of this package. */
export function stateOf(board: Board): State {
  const state = states.get(board);
  if (state) return state;
  throw new RankingError("invalid-option", "board: expected a board made by createBoard or restoreBoard");
}
