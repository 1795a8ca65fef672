export type {
  BatchOutcome,
  Board,
  BoardDelta,
  BoardEntry,
  BoardHandle,
  BoardStats,
  EventBatch,
  PopularOptions,
  ReadingEvent,
  RecordOptions,
  RecordOutcome,
  RejectReason,
  ScoreOptions,
  TopOptions,
} from "./board.js";
export type { BoardOptions } from "./board-options.js";
export { createBoard, restoreBoard } from "./create-board.js";
export type { DedupeOptions } from "./dedupe.js";
export { RankingError, type RankingErrorCode } from "./errors.js";
export { type Window, type WindowBounds, type WindowBoundsOptions, windowBounds } from "./window.js";
