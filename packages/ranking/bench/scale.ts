import type { Figure } from "@internal/scorecard";
import { liveBoard, WEEK } from "./boards.js";
import { cpuMs, usedBytes } from "./timing.js";
import { createWorkload } from "./workload.js";

/** One million articles and a hundred million events: ten times each, to see what grows. */
export function figuresOfScale(): Figure[] {
  const events = 100_000_000;
  const workload = createWorkload(1_000_000, 10_000_000);
  const { ids, articles, ats, startAt } = workload;
  const before = usedBytes();
  const board = liveBoard(WEEK, workload);
  const handles = ids.map((id) => board.handle(id));
  const queries: number[] = [];
  const perPass = articles.length;
  const time = cpuMs(() => {
    for (let i = 0; i < events; i++) {
      const pass = Math.floor(i / perPass);
      // Ten passes over the same articles, each a tenth of the 28 days further.
      const at = Math.floor(
        startAt + pass * 2.8 * 86_400_000 + ((ats[i % perPass] as number) - startAt) / 10,
      );
      board.addTo(handles[articles[i % perPass] as number] as (typeof handles)[number], at);
      if (i % 1_000_000 !== 0) continue;
      const start = performance.now();
      board.top({ now: at });
      queries.push(performance.now() - start);
    }
  });
  const slowest = Math.max(...queries.slice(1));
  return [
    {
      name: "scale, 1M articles and 100M events, by handle (M events/s)",
      value: events / time / 1000,
      goal: "none",
    },
    { name: "scale: slowest of 99 queries (ms)", value: slowest, goal: "none" },
    {
      name: "scale: memory beyond ids (B an article)",
      value: (usedBytes() - before) / ids.length,
      goal: "none",
    },
  ];
}
