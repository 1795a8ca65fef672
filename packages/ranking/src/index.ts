export type {
  Board,
  BoardEntry,
  BoardHandle,
  BoardStats,
  PopularOptions,
  ReadingEvent,
  RecordOptions,
  RecordOutcome,
  RejectReason,
  ScoreOptions,
  TopOptions,
} from "./board.js";
export type { BoardOptions } from "./board-options.js";
export { type CountOnce, type CountOnceOptions, countOnce } from "./count-once.js";
export { createBoard } from "./create-board.js";
export { type BoardDelta, drainBoard } from "./drain-board.js";
export { RankingError, type RankingErrorCode } from "./errors.js";
export { type HalfLife, halfLife } from "./half-life.js";
export { mergeSnapshot } from "./merge-snapshot.js";
export { type BatchOutcome, type EventBatch, recordBatch } from "./record-batch.js";
export { restoreBoard } from "./restore-board.js";
export { snapshotBoard } from "./snapshot-board.js";
export { type UniqueVisitors, uniqueVisitors } from "./unique-visitors.js";
export { type Window, type WindowBounds, type WindowBoundsOptions, windowBounds } from "./window.js";
