/** What is timed: a function that does the same work on the same input at each call. */
export type Candidate = () => unknown;

/** Options of {@link compare}. */
export type CompareOptions = {
  /** Rounds that are measured; each runs every candidate once, in turn. Default 7. */
  rounds?: number;
  /** Rounds before these that warm up and are thrown away. Default 2. */
  warmup?: number;
  /** The least time in milliseconds that a candidate runs in a round; it is called again until then. Default 50. */
  minMs?: number;
};

/**
 * The median time of one call of each candidate in milliseconds of processor time, interleaved: every round runs all
 * of them, and the order turns by one each round, so that a disturbance of the machine meets them alike.
 */
export async function compare<Name extends string>(
  candidates: Readonly<Record<Name, Candidate>>,
  options: CompareOptions = {},
): Promise<Record<Name, number>> {
  const { rounds = 7, warmup = 2, minMs = 50 } = options;
  const names = Object.keys(candidates) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmup; round < rounds; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(((i + round) % names.length) + names.length) % names.length] as Name;
      const time = await timeCalls(candidates[name], minMs);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** The value in the middle; the mean of the two in the middle of an even count; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] as number;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Reading the processor's clock takes microseconds: calls are made in batches that take at least this long. */
const LEAST_BATCH_MS = 5;

async function timeCalls(candidate: Candidate, minMs: number): Promise<number> {
  let batch = 1;
  let calls = 0;
  let usedMs = 0;
  while (usedMs < minMs) {
    const start = process.cpuUsage();
    for (let i = 0; i < batch; i++) {
      const result = candidate();
      if (result instanceof Promise) await result;
    }
    const used = process.cpuUsage(start);
    const batchMs = (used.user + used.system) / 1000;
    if (batchMs < Math.min(LEAST_BATCH_MS, minMs)) {
      batch *= 2;
      continue;
    }
    calls += batch;
    usedMs += batchMs;
  }
  return usedMs / calls;
}
