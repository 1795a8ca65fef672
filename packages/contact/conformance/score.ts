/** How many of the expected values were found, and what was found besides. */
export type Tally = { found: number; missed: number; extra: number };

/** A tally of nothing. */
export function emptyTally(): Tally {
  return { found: 0, missed: 0, extra: 0 };
}

/** Adds the comparison of two sets to `tally`; true where they are equal. */
export function compareSets(tally: Tally, expected: readonly string[], actual: readonly string[]): boolean {
  const want = new Set(expected);
  const got = new Set(actual);
  const found = [...want].filter((value) => got.has(value)).length;
  tally.found += found;
  tally.missed += want.size - found;
  tally.extra += got.size - found;
  return found === want.size && found === got.size;
}

/** Found of all that were reported, in percent. */
export function precision({ found, extra }: Tally): number {
  return (100 * found) / (found + extra);
}

/** Found of all that are there, in percent. */
export function recall({ found, missed }: Tally): number {
  return (100 * found) / (found + missed);
}

/** The harmonic mean of precision and recall, in percent. */
export function f1({ found, missed, extra }: Tally): number {
  return (200 * found) / (2 * found + missed + extra);
}
