import { type Figure, median } from "@internal/scorecard";
import { createBoard, uniqueVisitors } from "@nightdesk/ranking";
import { createBoundedCounter } from "@nightdesk/ranking/bounded";
import { liveBoard, WEEK } from "./boards.js";
import { cpuMs, usedBytes } from "./timing.js";
import type { Workload } from "./workload.js";

/** What boards hold in memory, and what the bounded counter still finds. */
export function figuresOfMemory(workload: Workload): Figure[] {
  const bounded = figuresOfBounded(workload);
  const { ids, articles, ats } = workload;
  const before = usedBytes();
  const board = liveBoard(WEEK, workload);
  for (let i = 0; i < articles.length; i++) {
    const at = ats[i] as number;
    if (i % 10_000 === 0) board.record({ id: ids[articles[i] as number] as string, at }, { now: at });
    else board.add(ids[articles[i] as number] as string, at);
  }
  const perArticle = (usedBytes() - before) / board.stats().articles;
  board.top({ now: ats.at(-1) as number });
  return [
    { name: "memory of the week beyond ids (B an article)", value: perArticle, goal: { atMost: 64 } },
    ...figuresOfVisitors(workload),
    ...bounded,
  ];
}

/** Every writing of the readings is of a new board; the first is thrown away, as with the other candidates. */
const VISITOR_ROUNDS = 5;

function figuresOfVisitors({ ids, articles, ats, startAt }: Workload): Figure[] {
  const events = Math.min(articles.length, 2_000_000);
  const visitors = Array.from({ length: 200_000 }, (_, i) => `visitor-${i}`);
  const readings: { id: string; at: number; visitor: string }[] = [];
  const pairs = new Set<number>();
  let seed = 7;
  for (let i = 0; i < events; i++) {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const article = articles[i] as number;
    const visitor = (seed >>> 8) % visitors.length;
    readings.push({ id: ids[article] as string, at: ats[i] as number, visitor: visitors[visitor] as string });
    pairs.add(article * visitors.length + visitor);
  }
  const write = () => {
    const board = createBoard({ ...WEEK, visitors: uniqueVisitors() });
    // The names of visitors and articles are there before the pairs are measured.
    for (const visitor of visitors) board.record({ id: ids[0] as string, at: startAt, visitor });
    for (const id of ids) board.record({ id, at: startAt, visitor: visitors[0] });
    const before = usedBytes();
    const time = cpuMs(() => {
      for (const reading of readings) board.record(reading);
      board.stats();
    });
    return { board, before, time };
  };
  const times = Array.from({ length: VISITOR_ROUNDS }, () => write().time).slice(1);
  const { board, before } = write();
  const perPair = (usedBytes() - before) / pairs.size;
  const now = readings.at(-1)?.at ?? startAt;
  const start = performance.now();
  board.top({ now, measure: "visitors" });
  const first = performance.now() - start;
  const packed = (usedBytes() - before) / pairs.size;
  return [
    { name: "exact unique visitors, counts included (B a pair)", value: perPair, goal: { atMost: 10 } },
    {
      name: "exact unique visitors (M events/s)",
      value: events / median(times) / 1000,
      goal: { atLeast: 5 },
    },
    { name: "exact unique visitors: first question of the week (ms)", value: first, goal: "none" },
    { name: "exact unique visitors, packed by that question (B a pair)", value: packed, goal: "none" },
  ];
}

function figuresOfBounded({ ids, articles }: Workload): Figure[] {
  const exact = new Float64Array(ids.length);
  for (const article of articles) exact[article] = (exact[article] as number) + 1;
  const before = usedBytes();
  const counter = createBoundedCounter({ counters: 5000 });
  for (const article of articles) counter.add(ids[article] as string);
  const kib = (usedBytes() - before) / 1024;
  const best = [...exact.keys()].sort((a, b) => (exact[b] as number) - (exact[a] as number)).slice(0, 100);
  const truth = new Set(best.map((article) => ids[article]));
  const found = counter.top(100).filter(({ id }) => truth.has(id)).length;
  return [
    { name: "bounded, 5,000 counters: P@100", value: found / 100, goal: { atLeast: 0.99 } },
    { name: "bounded, 5,000 counters (KiB)", value: kib, goal: { atMost: 256 } },
  ];
}
