import type { Figure } from "@internal/scorecard";
import { figuresOfMemory } from "./memory.js";
import { figuresOfQueries } from "./queries.js";
import { figuresOfScale } from "./scale.js";
import { figuresOfSize } from "./size.js";
import { createWorkload } from "./workload.js";
import { figuresOfWriting } from "./writing.js";

/** Measures the boards on a skewed log of 10M events: 28 days of 100,000 articles. `quick` takes a tenth of the days. */
export async function bench({ quick }: { quick: boolean }): Promise<Figure[]> {
  const workload = quick ? createWorkload(100_000, 1_000_000, 2.8) : createWorkload(100_000, 10_000_000, 28);
  const rounds = quick ? 3 : 5;
  const figures: Figure[] = [];
  for (const [name, measure] of [
    ["writing", () => figuresOfWriting(workload, rounds)],
    ["queries", () => figuresOfQueries(workload)],
    ["memory", () => figuresOfMemory(workload)],
    ["scale", () => (quick ? [] : figuresOfScale())],
  ] as const) {
    console.error(`measuring ${name}`);
    figures.push(...measure());
  }
  return [...figures, ...(await figuresOfSize())];
}
