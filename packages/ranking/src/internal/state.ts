import type { RejectReason } from "../board.js";
import type { ResolvedBoardOptions } from "../board-options.js";
import { countsRule } from "../dedupe.js";
import { Engine } from "./engine.js";
import { Visits } from "./visits.js";

/** All that a board is made of. */
export type State = {
  readonly options: ResolvedBoardOptions;
  readonly engine: Engine;
  readonly visits: Visits | undefined;
  /** The numbers of visitors, in the order in which they came. */
  readonly visitors: Map<string, number>;
  /** The ids of counted batches, the oldest first. */
  readonly batches: Set<string>;
  readonly rejected: Map<RejectReason, number>;
  accepted: number;
  /** The latest `now` that was given. */
  clock: number;
};

export function createState(options: ResolvedBoardOptions): State {
  const engine = new Engine(options);
  return {
    options,
    engine,
    visits: options.dedupe && new Visits(countsRule(options.dedupe, engine.zone)),
    visitors: new Map(),
    batches: new Set(),
    rejected: new Map(),
    accepted: 0,
    clock: Number.NEGATIVE_INFINITY,
  };
}
