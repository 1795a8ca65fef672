import { describe, expect, it } from "vitest";
import { countOnce } from "./count-once.js";
import { createBoard } from "./create-board.js";
import { halfLife } from "./half-life.js";
import { restoreBoard } from "./restore-board.js";
import { snapshotBoard } from "./snapshot-board.js";
import { uniqueVisitors } from "./unique-visitors.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 1, 16);

describe("top", () => {
  it("counts the calendar week of the zone, from its first day", () => {
    const board = createBoard({ timeZone: "Asia/Phnom_Penh" });
    const monday = MONDAY - 7 * HOUR;
    board.record({ id: "old", at: monday - 1 });
    board.record({ id: "new", at: monday });
    expect(board.top({ window: "week", now: monday + DAY })).toEqual([{ id: "new", score: 1, rank: 1 }]);
    expect(board.top({ window: "week", now: monday - 1 })).toEqual([{ id: "old", score: 1, rank: 1 }]);
    expect(board.top({ window: { unit: "week", ago: 1 }, now: monday + DAY })).toEqual([
      { id: "old", score: 1, rank: 1 },
    ]);
  });

  it("orders equal scores by id, whatever came first", () => {
    const board = createBoard({ timeZone: "UTC" });
    for (const id of ["b", "a", "c", "c"]) board.record({ id, at: MONDAY });
    expect(board.top({ now: MONDAY }).map((entry) => entry.id)).toEqual(["c", "a", "b"]);
  });

  it("filters before the cut", () => {
    const board = createBoard({ timeZone: "UTC" });
    for (const id of ["a", "a", "b", "c"]) board.record({ id, at: MONDAY });
    const entries = board.top({ k: 1, now: MONDAY, filter: (id) => id !== "a" });
    expect(entries).toEqual([{ id: "b", score: 1, rank: 1 }]);
  });

  it("weighs signals", () => {
    const board = createBoard({ timeZone: "UTC", signals: { view: 1, comment: 4 } });
    board.record({ id: "a", at: MONDAY, count: 3 });
    board.record({ id: "b", at: MONDAY, signal: "comment" });
    expect(board.top({ now: MONDAY }).map(({ id, score }) => [id, score])).toEqual([
      ["b", 4],
      ["a", 3],
    ]);
  });
});

describe("popular", () => {
  it("halves a count in each half-life", () => {
    const board = createBoard({ timeZone: "UTC", halfLives: [halfLife(DAY)] });
    board.record({ id: "a", at: MONDAY + 1000 });
    expect(board.popular({ now: MONDAY + 1000 + 2 * DAY, halfLifeMs: DAY })[0]?.score).toBeCloseTo(0.25, 11);
    expect(() => board.popular({ now: MONDAY, halfLifeMs: HOUR })).toThrow(/halfLifeMs: expected one of/);
  });
});

describe("record", () => {
  it("says why an event was not counted", () => {
    const board = createBoard({
      timeZone: "UTC",
      dedupe: countOnce({ mode: "rolling", windowMs: 30 * 60_000 }),
    });
    const at = MONDAY;
    const reason = (outcome: ReturnType<typeof board.record>) =>
      outcome.accepted ? "accepted" : outcome.reason;
    expect(reason(board.record({ id: "a", at, visitor: "v" }, { now: at }))).toBe("accepted");
    expect(reason(board.record({ id: "a", at: at + 60_000, visitor: "v" }))).toBe("duplicate");
    expect(reason(board.record({ id: "a", at: at + 30 * 60_000, visitor: "v" }))).toBe("accepted");
    expect(reason(board.record({ id: "", at }))).toBe("invalid-id");
    expect(reason(board.record({ id: "a", at: Number.NaN }))).toBe("invalid-at");
    expect(reason(board.record({ id: "a", at, count: 0.5 }))).toBe("invalid-count");
    expect(reason(board.record({ id: "a", at, signal: "like" }))).toBe("unknown-signal");
    expect(reason(board.record({ id: "a", at: at + HOUR }, { now: at }))).toBe("from-the-future");
    expect(reason(board.record({ id: "a", at: at - 500 * DAY }, { now: at }))).toBe("too-late");
    expect(board.stats()).toMatchObject({ articles: 1, accepted: 2, rejected: { duplicate: 1 } });
  });
});

describe("snapshot", () => {
  it("restores to a board with the same lists and the same bytes", () => {
    const board = createBoard({ timeZone: "UTC", halfLives: [halfLife(DAY)], visitors: uniqueVisitors() });
    for (const id of ["b", "a", "__proto__", "1"]) board.record({ id, at: MONDAY, visitor: "v" });
    const bytes = snapshotBoard(board);
    const restored = restoreBoard(bytes);
    expect(snapshotBoard(restored)).toEqual(bytes);
    expect(restored.top({ now: MONDAY })).toEqual(board.top({ now: MONDAY }));
    expect(restored.top({ now: MONDAY, measure: "visitors" })).toHaveLength(4);
    expect(() => restoreBoard(bytes.subarray(0, 20))).toThrow(
      expect.objectContaining({ code: "damaged-snapshot" }),
    );
  });
});
