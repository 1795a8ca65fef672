import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board, BoardEntry } from "./board.js";
import { createBoard } from "./create-board.js";
import { drainBoard } from "./drain-board.js";
import { halfLife } from "./half-life.js";
import { mergeSnapshot } from "./merge-snapshot.js";
import { restoreBoard } from "./restore-board.js";
import { snapshotBoard } from "./snapshot-board.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.UTC(2026, 2, 2);

type Reading = { readonly id: string; readonly at: number; readonly count: number };

/** What counting all readings of the last `rollingMs` gives, with buckets of an hour. */
function naiveTop(readings: readonly Reading[], now: number, rollingMs: number): BoardEntry[] {
  const from = now - rollingMs + 1;
  const counts = new Map<string, number>();
  for (const { id, at, count } of readings) {
    const start = Math.floor(at / HOUR) * HOUR;
    if (start >= from && start <= now) counts.set(id, (counts.get(id) ?? 0) + count);
  }
  return ordered(counts);
}

function ordered(scores: ReadonlyMap<string, number>): BoardEntry[] {
  return [...scores]
    .map(([id, score]) => ({ id, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map((entry, i) => ({ ...entry, rank: i + 1 }));
}

describe("counting single events", () => {
  it("counts more of one article in an hour than a cell of the open hour holds", () => {
    const board = createBoard({ timeZone: "UTC", halfLives: [halfLife(24 * HOUR)] });
    const handle = board.handle("a");
    board.add("b", START);
    const ask = () => [
      board.top({ now: START }),
      board.popular({ now: START }),
      board.popular({ now: START, halfLifeMs: 24 * HOUR }),
    ];
    ask();
    ask();
    const events = 3 * 65_536 + 17;
    for (let i = 0; i < events; i++) board.addTo(handle, START);
    for (const [first, second] of ask()) {
      expect(first).toEqual({ id: "a", score: events, rank: 1 });
      expect(second).toEqual({ id: "b", score: 1, rank: 2 });
    }
    expect(board.score({ id: "a", now: START })).toBe(events);
    expect(drainBoard(board).map(({ count }) => count)).toEqual([events, 1]);
    expect(restoreBoard(snapshotBoard(board)).score({ id: "a", now: START })).toBe(events);
    expect(board.stats().accepted).toBe(events + 1);
  });

  it("keeps lists exact when sums outgrow 32 bits", () => {
    const board = createBoard({ timeZone: "UTC" });
    const ask = (now: number) => board.top({ window: { rollingMs: 2 * HOUR }, now });
    board.add("a", START);
    for (let i = 0; i < 2; i++) ask(START);
    for (const count of [2 ** 30, 2 ** 30, 2 ** 30, 2 ** 40]) {
      board.record({ id: "a", at: START, count });
      board.add("a", START);
      ask(START);
    }
    const score = 2 ** 40 + 3 * 2 ** 30 + 5;
    expect(ask(START)).toEqual([{ id: "a", score, rank: 1 }]);
    board.add("a", START + HOUR);
    expect(ask(START + HOUR)).toEqual([{ id: "a", score: score + 1, rank: 1 }]);
    expect(ask(START + 2 * HOUR)).toEqual([{ id: "a", score: 1, rank: 1 }]);
  });

  it("keeps to maxLateMs within the open hour", () => {
    const board = createBoard({ timeZone: "UTC", maxLateMs: 5 * MINUTE });
    board.record({ id: "a", at: START + 30 * MINUTE }, { now: START + 30 * MINUTE });
    expect(board.add("a", START + 24 * MINUTE)).toEqual({ accepted: false, reason: "too-late" });
    expect(board.addTo(board.handle("a"), START + 26 * MINUTE)).toEqual({ accepted: true });
    expect(board.score({ id: "a", now: START + 30 * MINUTE })).toBe(2);
  });

  it("counts nothing by the handle of an article that was removed", () => {
    const board = createBoard({ timeZone: "UTC" });
    const handle = board.handle("a");
    board.addTo(handle, START);
    board.remove("a");
    board.addTo(handle, START);
    expect(board.top({ now: START })).toEqual([]);
    expect(drainBoard(board)).toEqual([]);
    board.add("a", START);
    expect(board.top({ now: START })).toEqual([{ id: "a", score: 1, rank: 1 }]);
  });
});

/** A step: events by one of three ways, a correction, a question, or a change of the whole board. */
const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constantFrom("add", "addTo", "record"),
      // Few articles are read much and many a little: some come close to the bound of the candidates.
      article: fc.oneof(fc.nat(9), fc.nat(400)),
      times: fc.integer({ min: 1, max: 40 }),
      lateMs: fc.constantFrom(0, 0, 0, 20 * MINUTE, 3 * HOUR),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("wait"), ms: fc.integer({ min: 1, max: 5 * HOUR }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("correct"), article: fc.nat(9) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("ask"), k: fc.constantFrom(1, 5, 40, 300) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom("restore", "merge", "drain") }) },
);

describe("properties", { timeout: 120_000 }, () => {
  it("gives the lists that counting all events gives, whichever way they came and whatever happened between", () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 20, maxLength: 120 }),
        fc.constantFrom(6, 30),
        (steps, hours) => {
          const options = { timeZone: "UTC", halfLives: [halfLife(hours * HOUR)] };
          const halfLifeMs = hours * HOUR;
          let board: Board = createBoard(options);
          let now = START;
          const readings: Reading[] = [];
          const drained = new Map<string, number>();
          const check = (k: number) => {
            for (const rollingMs of [HOUR, 12 * HOUR]) {
              const expected = naiveTop(readings, now, rollingMs).slice(0, k);
              expect(board.top({ k, window: { rollingMs }, now })).toEqual(expected);
            }
            expect(board.popular({ k, now })).toEqual(naiveTop(readings, now, 1e9).slice(0, k));
            const worths = new Map<string, number>();
            for (const { id, at, count } of readings) {
              worths.set(id, (worths.get(id) ?? 0) + count * 2 ** ((at - now) / halfLifeMs));
            }
            const decayed = board.popular({ k, now, halfLifeMs });
            const expected = ordered(worths).slice(0, k);
            expect(decayed.length).toBe(expected.length);
            decayed.forEach(({ id, score }, i) => {
              expect(Math.abs(score - (worths.get(id) as number))).toBeLessThan(1e-9 * score);
              expect(Math.abs(score - (expected[i]?.score as number))).toBeLessThan(1e-9 * score);
            });
          };
          for (const each of steps) {
            if ("times" in each) {
              const id = `article ${each.article}`;
              const at = now - each.lateMs;
              for (let i = 0; i < each.times; i++) {
                if (each.do === "add") board.add(id, at);
                else if (each.do === "addTo") board.addTo(board.handle(id), at);
                else board.record({ id, at });
              }
              readings.push({ id, at, count: each.times });
            } else if ("ms" in each) now += each.ms;
            else if ("article" in each) {
              const last = readings
                .filter(({ id, count }) => id === `article ${each.article}` && count > 0)
                .at(-1);
              if (!last) continue;
              board.record({ ...last, count: -last.count });
              readings.push({ ...last, count: -last.count });
            } else if ("k" in each) check(each.k);
            else if (each.do === "restore") board = restoreBoard(snapshotBoard(board));
            else if (each.do === "merge") {
              const other = createBoard(options);
              other.add("article 3", now);
              readings.push({ id: "article 3", at: now, count: 1 });
              mergeSnapshot(board, snapshotBoard(other));
            } else {
              for (const { id, count } of drainBoard(board)) drained.set(id, (drained.get(id) ?? 0) + count);
            }
          }
          check(5);
          for (const { id, count } of drainBoard(board)) drained.set(id, (drained.get(id) ?? 0) + count);
          const counts = new Map<string, number>();
          for (const { id, count } of readings) counts.set(id, (counts.get(id) ?? 0) + count);
          expect(ordered(drained)).toEqual(ordered(counts));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("finds who passes the candidates by single events, in every order", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(399)), fc.infiniteStream(fc.nat(30)), (articles, bursts) => {
        const board = createBoard({ timeZone: "UTC" });
        const counts = new Map<string, number>();
        const handles = Array.from({ length: 400 }, (_, i) => board.handle(`${i}`));
        for (let round = 0; round < 120; round++) {
          const article = articles.next().value as number;
          const times = bursts.next().value as number;
          for (let i = 0; i < times; i++) board.addTo(handles[article] as (typeof handles)[number], START);
          counts.set(`${article}`, (counts.get(`${article}`) ?? 0) + times);
          if (round % 3 === 0) {
            expect(board.top({ k: 7, now: START })).toEqual(ordered(counts).slice(0, 7));
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
