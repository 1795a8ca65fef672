import { Visitors } from "./internal/visitors.js";

/** That a board keeps unique visitors; made by {@link uniqueVisitors}. */
export type UniqueVisitors = {
  readonly madeBy: "uniqueVisitors";
  /** What a board keeps of its visitors. */
  start(): Visitors;
};

/**
 * For a board's `visitors`: it keeps which visitors read what, exactly, and answers `measure: "visitors"`. A visitor's key
 * is kept once, and each reader of an article takes some six bytes in every bucket, fewer once visitors were asked for.
 * @example
 * import { createBoard, uniqueVisitors } from "@nightdesk/ranking";
 * const board = createBoard({ timeZone: "UTC", visitors: uniqueVisitors() });
 * for (const visitor of ["v1", "v2", "v1"]) board.record({ id: "summit", at: 0, visitor });
 * board.top({ now: 0, measure: "visitors" }) // => [{ id: "summit", score: 2, rank: 1 }]
 */
export function uniqueVisitors(): UniqueVisitors {
  return { madeBy: "uniqueVisitors", start: () => new Visitors() };
}
