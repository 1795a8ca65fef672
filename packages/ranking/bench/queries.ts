import type { Figure } from "@internal/scorecard";
import { median } from "@internal/scorecard";
import { createBoard } from "@nightdesk/ranking";
import { liveBoard, WEEK } from "./boards.js";
import { quantile } from "./timing.js";
import type { Workload } from "./workload.js";

const HOUR_MS = 3_600_000;
const WEEK_MS = 168 * HOUR_MS;

/** How much processor time "top 5 of the week" takes, against the four ways in which it is written by hand. */
export function figuresOfQueries(workload: Workload): Figure[] {
  const { ids, articles, ats, endAt } = workload;
  const events = articles.length;
  const board = liveBoard(WEEK, workload);
  const times: number[] = [];
  // One query after every thousand events, so that each hour's end falls between two.
  for (let i = 0; i < events; i++) {
    const at = ats[i] as number;
    board.add(ids[articles[i] as number] as string, at);
    if (i % 1000 !== 999) continue;
    const start = performance.now();
    board.top({ now: at });
    times.push(performance.now() - start);
  }
  const now = ats[events - 1] as number;
  const unchanged = timeOf(() => board.top({ now }), 20_000);
  const rolling = createBoard({ ...WEEK, timeZone: "UTC" });
  const from = now - WEEK_MS;
  const hours = new Map<number, Map<string, number>>();
  const days = new Map<number, Map<string, number>>();
  const log: { id: string; at: number }[] = [];
  const totals = new Map<string, number>();
  for (let i = 0; i < events; i++) {
    const at = ats[i] as number;
    if (at < from) continue;
    const id = ids[articles[i] as number] as string;
    rolling.add(id, at);
    count(hours, Math.floor(at / HOUR_MS), id);
    count(days, Math.floor(at / (24 * HOUR_MS)), id);
    log.push({ id, at });
    totals.set(id, (totals.get(id) ?? 0) + 1);
  }
  const ask = { window: { rollingMs: WEEK_MS }, now: endAt - 1 } as const;
  rolling.top(ask);
  rolling.top(ask);
  let step = 0;
  // A write before each query, so that none is answered from memory.
  const query = timeOf(() => {
    rolling.add(ids[step++ % 100] as string, now);
    rolling.top(ask);
  }, 2000);

  const hourMaps = timeOf(() => topOf(merged(hours.values())), 3);
  const byHand: [name: string, ms: number][] = [
    ["hour Maps merged and sorted", hourMaps],
    ["day Maps merged and sorted", timeOf(() => topOf(merged(days.values())), 3)],
    ["events filtered, counted and sorted", timeOf(() => topOf(counted(log, from)), 3)],
    ["one Map of totals sorted", timeOf(() => topOf(totals), 3)],
  ];
  return [
    { name: "top 5 of the week after writes, p50 (ms)", value: quantile(times, 0.5), goal: { atMost: 0.02 } },
    {
      name: "top 5 of the week, hour rolls included, p99 (ms)",
      value: quantile(times, 0.99),
      goal: { atMost: 1 },
    },
    { name: "top 5 of an unchanged board (us)", value: unchanged * 1000, goal: { atMost: 1 } },
    { name: "hour Maps merged and sorted (x of top 5)", value: hourMaps / query, goal: { atLeast: 10_000 } },
    ...byHand.map(([name, value]): Figure => ({ name: `by hand: ${name} (ms)`, value, goal: "none" })),
  ];
}

function count(maps: Map<number, Map<string, number>>, bucket: number, id: string): void {
  const counts = maps.get(bucket) ?? new Map<string, number>();
  counts.set(id, (counts.get(id) ?? 0) + 1);
  maps.set(bucket, counts);
}

function merged(maps: Iterable<Map<string, number>>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const counts of maps) for (const [id, count] of counts) sums.set(id, (sums.get(id) ?? 0) + count);
  return sums;
}

function counted(log: readonly { id: string; at: number }[], from: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { id } of log.filter(({ at }) => at >= from)) sums.set(id, (sums.get(id) ?? 0) + 1);
  return sums;
}

function topOf(counts: Map<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
}

/** The median time of a call in milliseconds, of nine groups of calls. */
function timeOf(call: () => unknown, calls: number): number {
  const groups: number[] = [];
  for (let group = 0; group < 9; group++) {
    const start = performance.now();
    for (let i = 0; i < Math.ceil(calls / 9); i++) call();
    groups.push((performance.now() - start) / Math.ceil(calls / 9));
  }
  return median(groups);
}
