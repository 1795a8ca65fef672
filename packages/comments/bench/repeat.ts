/** The work as one call of many rounds, so that reading the clock between calls does not count with it. */
export function repeat(times: number, work: () => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (let i = 0; i < times; i++) last = work();
    return last;
  };
}
