import type { Figure } from "@internal/scorecard";
import { liveBoard, WEEK } from "./boards.js";
import { cpuMs, quantile, usedBytes } from "./timing.js";
import { createWorkload, type Workload } from "./workload.js";

const DAY_MS = 86_400_000;
const PASSES = 10;

type Scale = {
  readonly nsAnEvent: number;
  readonly bytesAnArticle: number;
  readonly queries: readonly number[];
};

/** One million articles and a hundred million events, beside a tenth of each in the same time: what grows, and how much. */
export function figuresOfScale(): Figure[] {
  const small = measure(createWorkload(100_000, 1_000_000, 2.8));
  const large = measure(createWorkload(1_000_000, 10_000_000, 2.8));
  const name = (what: string) => `scale, 1M articles and 100M events in 28 days: ${what}`;
  const none = "none" as const;
  return [
    { name: name("by handle (M events/s)"), value: 1000 / large.nsAnEvent, goal: none },
    { name: name("time of an event (x of a tenth)"), value: large.nsAnEvent / small.nsAnEvent, goal: none },
    { name: name("memory beyond ids (B an article)"), value: large.bytesAnArticle, goal: none },
    {
      name: name("memory of an article (x of a tenth)"),
      value: large.bytesAnArticle / small.bytesAnArticle,
      goal: none,
    },
    {
      name: name("top 5 of the week after writes, p50 (ms)"),
      value: quantile(large.queries, 0.5),
      goal: none,
    },
    {
      name: name("top 5 of the week after writes, p99 (ms)"),
      value: quantile(large.queries, 0.99),
      goal: none,
    },
  ];
}

/** Counts the workload ten times, each pass after the one before, with a question after every thousandth of the events. */
function measure(workload: Workload): Scale {
  const { ids, articles, ats, startAt, endAt } = workload;
  const before = usedBytes();
  const board = liveBoard(WEEK, workload);
  const handles = ids.map((id) => board.handle(id));
  const queries: number[] = [];
  const chunk = articles.length / 100;
  const time = cpuMs(() => {
    for (let pass = 0; pass < PASSES; pass++) {
      const shiftMs = pass * (endAt - startAt);
      for (let start = 0; start < articles.length; start += chunk) {
        for (let i = start; i < start + chunk; i++) {
          board.addTo(
            handles[articles[i] as number] as (typeof handles)[number],
            (ats[i] as number) + shiftMs,
          );
        }
        const now = (ats[start + chunk - 1] as number) + shiftMs;
        const asked = performance.now();
        board.top({ now });
        queries.push(performance.now() - asked);
      }
    }
    // The clock drives what is kept: hours of eight days, then days.
    board.record(
      { id: ids[0] as string, at: endAt + (PASSES - 1) * (endAt - startAt) - DAY_MS },
      { now: endAt + (PASSES - 1) * (endAt - startAt) },
    );
  });
  const bytesAnArticle = (usedBytes() - before) / ids.length;
  board.stats();
  return { nsAnEvent: (time * 1e6) / (PASSES * articles.length), bytesAnArticle, queries };
}
