import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board, ReadingEvent } from "./board.js";
import type { BoardOptions } from "./board-options.js";
import { countOnce } from "./count-once.js";
import { createBoard } from "./create-board.js";
import { drainBoard } from "./drain-board.js";
import { halfLife } from "./half-life.js";
import { mergeSnapshot } from "./merge-snapshot.js";
import { restoreBoard } from "./restore-board.js";
import { snapshotBoard } from "./snapshot-board.js";
import { uniqueVisitors } from "./unique-visitors.js";
import { type Window, windowBounds } from "./window.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 2, 20);
const ZONES = [
  "UTC",
  "Asia/Kathmandu",
  "Europe/Paris",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
];

const event = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "__proto__", "1"),
  at: fc.integer({ min: START, max: START + 16 * DAY }),
  visitor: fc.constantFrom("x", "y", undefined),
  signal: fc.constantFrom("view", "like"),
  count: fc.constantFrom(1, 1, 1, 1, 3),
});
const window: fc.Arbitrary<Window> = fc.oneof(
  fc.constantFrom<Window>("day", "week", "month", "all"),
  fc.record({
    unit: fc.constantFrom("day", "week", "month"),
    count: fc.integer({ min: 1, max: 8 }),
    ago: fc.integer({ min: 0, max: 2 }),
  }),
  fc.integer({ min: 1, max: 10 * DAY }).map((rollingMs) => ({ rollingMs })),
  fc.tuple(fc.nat(16 * 24), fc.nat(16 * 24)).map(([a, b]) => ({
    from: START + Math.min(a, b) * HOUR,
    to: START + Math.max(a, b) * HOUR,
  })),
);
const board = fc.record({
  timeZone: fc.constantFrom(...ZONES),
  firstDay: fc.constantFrom(1, 6, 7),
  bucketMs: fc.constantFrom(MINUTE, 7 * MINUTE, HOUR, DAY),
});
const WEIGHTS = { view: 1, like: 2.5 };

type BoardShape = { timeZone: string; firstDay: number; bucketMs: number };

const days = new Map<string, number>();

/** The start of the bucket of an instant: the midnight or the multiple of the bucket's size before it, whichever is later. */
function bucketStart(at: number, { timeZone, bucketMs }: BoardShape): number {
  const grid = Math.floor(at / bucketMs) * bucketMs;
  const key = `${timeZone} ${Math.floor(at / (15 * MINUTE))}`;
  const known = days.get(key) ?? windowBounds("day", { now: at, timeZone }).from;
  days.set(key, known);
  return Math.max(grid, known);
}

function naiveTop(events: readonly ReadingEvent[], options: BoardShape, window: Window, now: number) {
  const { from, to } = windowBounds(window, { now, timeZone: options.timeZone, firstDay: options.firstDay });
  const counts = new Map<string, { view: number; like: number }>();
  for (const { id, at, signal, count = 1 } of events) {
    const start = bucketStart(at, options);
    if (start < from || start >= to) continue;
    const sums = counts.get(id) ?? { view: 0, like: 0 };
    sums[signal as "view"] += count;
    counts.set(id, sums);
  }
  return [...counts]
    .map(([id, { view, like }]) => ({ id, score: view * WEIGHTS.view + like * WEIGHTS.like }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((entry, i) => ({ ...entry, rank: i + 1 }));
}

function feed(board: Board, events: readonly ReadingEvent[]): Board {
  for (const event of events) expect(board.record(event).accepted).toBe(true);
  return board;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

// Many boards are made and merged: on a busy machine that takes a while.
describe("properties", { timeout: 60_000 }, () => {
  it("answers every window as counting all events does, before and after more events", () => {
    fc.assert(
      fc.property(
        board,
        fc.array(event, { maxLength: 40 }),
        fc.array(event, { maxLength: 40 }),
        fc.array(fc.tuple(window, fc.integer({ min: START, max: START + 20 * DAY })), { maxLength: 5 }),
        (options, first, second, questions) => {
          const live = feed(createBoard({ ...options, signals: WEIGHTS }), first);
          // A window asked for twice is kept up to date from then on.
          for (let i = 0; i < 2; i++) for (const [window, now] of questions) live.top({ k: 3, window, now });
          feed(live, second);
          for (const [window, now] of questions) {
            const expected = naiveTop([...first, ...second], options, window, now);
            for (const k of [2, 10, 2]) expect(live.top({ k, window, now })).toEqual(expected.slice(0, k));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("gives the same bytes whatever the order, the grouping into workers and the restarts", () => {
    fc.assert(
      fc.property(
        board,
        fc.array(event, { maxLength: 30 }),
        fc.infiniteStream(fc.nat(2)),
        fc.constantFrom<BoardOptions["dedupe"]>(
          undefined,
          countOnce({ mode: "rolling", windowMs: 3 * DAY }),
          countOnce({ mode: "gap", windowMs: DAY }),
          countOnce({ mode: "fixed", windowMs: DAY }),
          countOnce({ mode: "day" }),
        ),
        (options, events, workers, dedupe) => {
          const made = () =>
            createBoard({
              ...options,
              signals: WEIGHTS,
              visitors: uniqueVisitors(),
              halfLives: [halfLife(DAY)],
              ...(dedupe && { dedupe }),
            });
          const whole = made();
          for (const event of events) whole.record(event);
          const parts = [made(), made(), made()] as const;
          for (const event of [...events].reverse()) {
            const worker = workers.next().value as 0 | 1 | 2;
            parts[worker].record(event);
          }
          const [a, b, c] = parts.map((part) => snapshotBoard(part)) as [Uint8Array, Uint8Array, Uint8Array];
          const left = restoreBoard(a);
          mergeSnapshot(left, b);
          mergeSnapshot(left, c);
          const right = restoreBoard(c);
          const inner = restoreBoard(b);
          mergeSnapshot(inner, a);
          mergeSnapshot(right, snapshotBoard(inner));
          const expected = hex(snapshotBoard(whole));
          expect(hex(snapshotBoard(left))).toBe(expected);
          expect(hex(snapshotBoard(right))).toBe(expected);
          expect(hex(snapshotBoard(restoreBoard(snapshotBoard(whole))))).toBe(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("decays by the half-life, to 1e-9, and takes corrections back whole", () => {
    fc.assert(
      fc.property(
        board,
        fc.array(event, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 16, max: 40 }),
        fc.integer({ min: 1, max: 96 }),
        (options, events, days, hours) => {
          const halfLifeMs = hours * HOUR;
          const live = createBoard({ ...options, signals: WEIGHTS, halfLives: [halfLife(halfLifeMs)] });
          const now = START + days * DAY;
          for (const event of events) {
            live.record({ ...event, id: `${event.id} taken back` });
            live.record(event);
            live.record({ ...event, id: `${event.id} taken back`, count: -event.count });
            live.popular({ now, halfLifeMs });
          }
          const scores = new Map<string, number>();
          for (const { id, at, signal, count } of events) {
            const worth = count * WEIGHTS[signal] * 2 ** ((at - now) / halfLifeMs);
            scores.set(id, (scores.get(id) ?? 0) + worth);
          }
          const entries = live.popular({ k: 10, now, halfLifeMs });
          expect(entries).toHaveLength(scores.size);
          for (const { id, score } of entries) {
            expect(Math.abs(score - (scores.get(id) as number)) / score).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it("drains deltas that add up to what was counted", () => {
    fc.assert(
      fc.property(
        board,
        fc.array(fc.array(event, { maxLength: 15 }), { maxLength: 4 }),
        (options, groups) => {
          const live = createBoard({ ...options, signals: WEIGHTS });
          const stored = new Map<string, number>();
          for (const group of groups) {
            feed(live, group);
            for (const { bucketAt, id, signal, count } of drainBoard(live)) {
              const key = `${bucketAt} ${id} ${signal}`;
              stored.set(key, (stored.get(key) ?? 0) + count);
            }
          }
          const expected = new Map<string, number>();
          for (const { id, at, signal, count } of groups.flat()) {
            const key = `${bucketStart(at, options)} ${id} ${signal}`;
            expected.set(key, (expected.get(key) ?? 0) + count);
          }
          expect(stored).toEqual(expected);
          expect(drainBoard(live)).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("counts unique visitors exactly", () => {
    fc.assert(
      fc.property(board, fc.array(event, { maxLength: 40 }), window, (options, events, window) => {
        const live = feed(createBoard({ ...options, signals: WEIGHTS, visitors: uniqueVisitors() }), events);
        const now = START + 10 * DAY;
        const { from, to } = windowBounds(window, { now, ...options });
        const visitors = new Map<string, Set<string>>();
        for (const { id, at, visitor } of events) {
          const start = bucketStart(at, options);
          if (visitor !== undefined && start >= from && start < to) {
            visitors.set(id, (visitors.get(id) ?? new Set()).add(visitor));
          }
        }
        const entries = live.top({ k: 10, window, now, measure: "visitors" });
        expect(new Map(entries.map(({ id, score }) => [id, score]))).toEqual(
          new Map([...visitors].map(([id, set]) => [id, set.size])),
        );
      }),
      { numRuns: 100 },
    );
  });
});
