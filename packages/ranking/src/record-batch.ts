import type { Board, ReadingEvent, RecordOptions, RejectReason } from "./board.js";
import { RankingError } from "./errors.js";
import { checkQuestion } from "./internal/questions.js";
import { recordEvent, reject } from "./internal/record-event.js";
import { stateOf } from "./internal/state.js";

/** A batch of events that is counted once, however often it comes. */
export type EventBatch = {
  /** Names the batch: a second one of the same name is turned away. The last 65,536 names are remembered. */
  readonly id?: string | undefined;
  readonly events: readonly ReadingEvent[];
};

/** What became of a batch. */
export type BatchOutcome = {
  readonly accepted: number;
  /** The events that were not counted, by their index in the batch; all of them for a repeated batch. */
  readonly rejected: readonly { readonly index: number; readonly reason: RejectReason }[];
};

/** How many ids of batches are remembered. */
const MOST_BATCHES = 65_536;

/**
 * Counts the events of a batch, or none of them if the board has counted a batch of the same id.
 * @throws {RankingError} `invalid-option` for what is no batch or no board.
 * @example
 * import { createBoard, recordBatch } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "UTC" });
 * const batch = { id: "worker-1/17", events: [{ id: "summit", at: 0 }] };
 * recordBatch(board, batch).accepted // => 1
 * recordBatch(board, batch).rejected // => [{ index: 0, reason: "repeated-batch" }]
 */
export function recordBatch(board: Board, batch: EventBatch, options?: RecordOptions): BatchOutcome {
  const state = stateOf(board);
  const { id, events } = checkQuestion(batch);
  if (!Array.isArray(events)) {
    throw new RankingError("invalid-option", `events: expected an array, got ${typeof events}`);
  }
  const { batches } = state;
  const repeated = id !== undefined && batches.has(id);
  if (id !== undefined && !repeated) {
    batches.add(id);
    const [oldest] = batches;
    if (batches.size > MOST_BATCHES && oldest !== undefined) batches.delete(oldest);
  }
  const rejected = events.flatMap((event, index) => {
    const outcome = repeated ? reject(state, "repeated-batch") : recordEvent(state, event, options?.now);
    return outcome.accepted ? [] : [{ index, reason: outcome.reason }];
  });
  return { accepted: events.length - rejected.length, rejected };
}
