import { describe, expect, it } from "vitest";
import { countOnce } from "./count-once.js";
import { createBoard } from "./create-board.js";
import { halfLife } from "./half-life.js";
import { mergeSnapshot } from "./merge-snapshot.js";
import { recordBatch } from "./record-batch.js";
import { restoreBoard } from "./restore-board.js";
import { snapshotBoard } from "./snapshot-board.js";
import { uniqueVisitors } from "./unique-visitors.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 1, 16);

describe("what others get wrong", () => {
  it("tagDiv weekday slots: an article that nobody reads any more does not keep last week's total", () => {
    const board = createBoard({ timeZone: "UTC" });
    // 200 readings on each day of a week; slots by weekday would still hold all 1,400 a week later.
    for (let day = 0; day < 7; day++) board.record({ id: "dead", at: MONDAY + day * DAY, count: 200 });
    const week = { rollingMs: 7 * DAY };
    expect(board.top({ window: week, now: MONDAY + 7 * DAY - 1 })[0]?.score).toBe(1400);
    expect(board.top({ window: week, now: MONDAY + 13 * DAY - 1 })[0]?.score).toBe(200);
    expect(board.top({ window: week, now: MONDAY + 14 * DAY - 1 })).toEqual([]);
    expect(board.top({ window: "week", now: MONDAY + 7 * DAY })).toEqual([]);
  });

  it("WordPress Popular Posts last 7 days: today and six whole days of the site's zone", () => {
    const board = createBoard({ timeZone: "Asia/Phnom_Penh" });
    const now = Date.parse("2026-02-19T12:00:00+07:00");
    board.record({ id: "out", at: Date.parse("2026-02-12T23:59:59.999+07:00") });
    board.record({ id: "in", at: Date.parse("2026-02-13T00:00:00+07:00") });
    const entries = board.top({ window: { unit: "day", count: 7 }, now });
    expect(entries.map(({ id }) => id)).toEqual(["in"]);
  });
});

describe("limits", () => {
  it("takes ids that are traps for plain objects, and refuses what is none", () => {
    const board = createBoard({ timeZone: "UTC" });
    const ids = ["__proto__", "constructor", "1", "01", "\ud800", "é"];
    for (const id of ids) expect(board.record({ id, at: 0 }).accepted).toBe(true);
    expect(board.top({ k: 10, now: 0 }).map(({ id }) => id)).toEqual([...ids].sort());
    for (const id of ["", "x".repeat(1_000_000), undefined, {}, 7]) {
      expect(board.record({ id: id as string, at: 0 })).toEqual({ accepted: false, reason: "invalid-id" });
    }
    expect(board.record(undefined as never)).toEqual({ accepted: false, reason: "invalid-event" });
    expect(() => board.handle("")).toThrow(expect.objectContaining({ code: "invalid-id" }));
  });

  it("refuses instants and counts that are no numbers, and counts whose sum would not be exact", () => {
    const board = createBoard({ timeZone: "UTC" });
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, 1e300, "0"]) {
      expect(board.record({ id: "a", at: at as number })).toEqual({ accepted: false, reason: "invalid-at" });
      expect(board.add("a", at as number).accepted).toBe(false);
    }
    for (const count of [Number.NaN, 0, 0.5, 2 ** 53]) {
      expect(board.record({ id: "a", at: 0, count })).toEqual({ accepted: false, reason: "invalid-count" });
    }
    expect(board.record({ id: "a", at: 0, count: 2 ** 50 }).accepted).toBe(true);
    expect(board.record({ id: "b", at: 0, count: 2 ** 53 - 1 })).toEqual({
      accepted: false,
      reason: "too-many",
    });
    expect(board.popular({ now: 0 })[0]?.score).toBe(2 ** 50);
    expect(() => createBoard({ timeZone: "UTC", signals: { view: -1 } })).toThrow(/signals.view: expected/);
    expect(() => createBoard({} as never)).toThrow(expect.objectContaining({ code: "invalid-option" }));
    expect(() => createBoard(undefined as never)).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
  });

  it("answers misuse with a coded error", () => {
    const board = createBoard({ timeZone: "UTC" });
    const misuses = [
      () => board.top(undefined as never),
      () => board.top({} as never),
      () => board.top({ now: 0, k: -1 }),
      () => board.popular(undefined as never),
      () => board.score(undefined as never),
      () => recordBatch(board, {} as never),
    ];
    for (const misuse of misuses) expect(misuse).toThrow(expect.objectContaining({ code: "invalid-option" }));
    expect(() => mergeSnapshot(board, new Uint8Array(3))).toThrow(
      expect.objectContaining({ code: "damaged-snapshot" }),
    );
    board.add("a", 0);
    for (const handle of [-1, 0.5, 7, Number.NaN]) {
      expect(board.addTo(handle as never, 0)).toEqual({ accepted: false, reason: "invalid-id" });
    }
    expect(board.addTo(board.handle("a"), 0)).toEqual({ accepted: true });
    expect(board.score({ id: "a", now: 0 })).toBe(2);
  });

  it("refuses a snapshot with any byte changed", () => {
    const board = createBoard({
      timeZone: "UTC",
      visitors: uniqueVisitors(),
      dedupe: countOnce({ mode: "day" }),
    });
    for (const id of ["a", "b"]) board.record({ id, at: 0, visitor: "v" });
    const bytes = snapshotBoard(board);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = bytes.slice();
      damaged[i] = (damaged[i] as number) ^ 1;
      expect(() => restoreBoard(damaged)).toThrow(expect.objectContaining({ code: "damaged-snapshot" }));
    }
    for (let length = 0; length < bytes.length; length++) {
      expect(() => restoreBoard(bytes.subarray(0, length))).toThrow(
        expect.objectContaining({ code: "damaged-snapshot" }),
      );
    }
  });
});

describe("events", () => {
  it("one from the future moves nothing", () => {
    const board = createBoard({ timeZone: "UTC" });
    board.record({ id: "a", at: MONDAY }, { now: MONDAY });
    const outcome = board.record({ id: "a", at: MONDAY + 400 * DAY }, { now: MONDAY });
    expect(outcome).toEqual({ accepted: false, reason: "from-the-future" });
    board.record({ id: "b", at: MONDAY + 400 * DAY });
    expect(board.top({ now: MONDAY })).toEqual([{ id: "a", score: 1, rank: 1 }]);
  });

  it("a late one does not bring back an hour that a rolling window has left", () => {
    const board = createBoard({ timeZone: "UTC" });
    const ask = (now: number) => board.top({ window: { rollingMs: HOUR }, now });
    board.add("a", MONDAY);
    for (const now of [MONDAY, MONDAY, MONDAY + HOUR]) ask(now);
    board.add("a", MONDAY + HOUR - 1);
    expect(ask(MONDAY + HOUR)).toEqual([]);
    expect(ask(MONDAY + HOUR - 1)).toEqual([{ id: "a", score: 2, rank: 1 }]);
  });

  it("a batch that comes again counts nothing", () => {
    const board = createBoard({ timeZone: "UTC" });
    const batch = {
      id: "worker-1/17",
      events: [
        { id: "a", at: 0 },
        { id: "", at: 0 },
      ],
    };
    expect(recordBatch(board, batch)).toEqual({
      accepted: 1,
      rejected: [{ index: 1, reason: "invalid-id" }],
    });
    expect(recordBatch(board, batch).accepted).toBe(0);
    expect(board.popular({ now: 0 })[0]?.score).toBe(1);
    expect(() => mergeSnapshot(board, snapshotBoard(board))).toThrow(
      expect.objectContaining({ code: "not-mergeable" }),
    );
  });

  it("forgets a removed article in every list, and counts it afresh", () => {
    const board = createBoard({ timeZone: "UTC", halfLives: [halfLife(DAY)] });
    const ask = () => [
      board.top({ now: 0 }),
      board.popular({ now: 0 }),
      board.popular({ now: 0, halfLifeMs: DAY }),
    ];
    board.record({ id: "a", at: 0, count: 5 });
    for (let i = 0; i < 3; i++) ask();
    expect(board.remove("a")).toBe(true);
    expect(board.remove("a")).toBe(false);
    expect(ask()).toEqual([[], [], []]);
    board.add("a", 0);
    expect(ask().map(([entry]) => entry?.score)).toEqual([1, 1, 1]);
    expect(board.score({ id: "a", now: 0 })).toBe(1);
  });

  it("rolls hours into days and days into totals as the clock moves on", () => {
    const board = createBoard({
      timeZone: "UTC",
      bucketRetentionMs: 2 * DAY,
      dayRetentionMs: 14 * DAY,
      halfLives: [halfLife(DAY)],
    });
    for (let day = 0; day < 20; day++) {
      const at = MONDAY + day * DAY + 5 * HOUR;
      board.record({ id: "a", at, visitor: "v" }, { now: at });
    }
    const now = MONDAY + 19 * DAY + 6 * HOUR;
    expect(board.popular({ now })[0]?.score).toBe(20);
    expect(board.top({ window: { unit: "week", ago: 1 }, now })[0]?.score).toBe(7);
    expect(board.top({ window: { rollingMs: DAY }, now })[0]?.score).toBe(1);
    const decayed = Array.from({ length: 20 }, (_, day) => 2 ** -(day + 1 / 24)).reduce((sum, x) => sum + x);
    expect(board.popular({ now, halfLifeMs: DAY })[0]?.score).toBeCloseTo(decayed, 9);
    for (const window of [{ rollingMs: 5 * DAY }, { from: MONDAY, to: now }] as const) {
      expect(() => board.top({ window, now })).toThrow(
        expect.objectContaining({ code: "outside-retention" }),
      );
    }
    expect(board.record({ id: "a", at: MONDAY }, { now })).toEqual({ accepted: false, reason: "too-late" });
    const restored = restoreBoard(snapshotBoard(board));
    expect(snapshotBoard(restored)).toEqual(snapshotBoard(board));
    expect(restored.popular({ now, halfLifeMs: DAY })[0]?.score).toBeCloseTo(decayed, 9);
  });

  it("tells repeats apart in bounded memory once the clock moves on", () => {
    const board = createBoard({
      timeZone: "UTC",
      dedupe: countOnce({ mode: "rolling", windowMs: HOUR }),
      maxLateMs: HOUR,
    });
    for (let hour = 0; hour < 100; hour++) {
      const at = MONDAY + hour * HOUR;
      board.record({ id: "a", at, visitor: `v${hour}` }, { now: at });
    }
    const few = snapshotBoard(board).length;
    for (let hour = 100; hour < 200; hour++) {
      const at = MONDAY + hour * HOUR;
      board.record({ id: "a", at, visitor: `v${hour}` }, { now: at });
    }
    // What grows is a bucket for each hour: 40 bytes each, and no visits.
    expect(snapshotBoard(board).length - few).toBeLessThan(100 * 40);
  });
});
