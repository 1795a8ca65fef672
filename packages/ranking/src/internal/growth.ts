/** A factor of growth after so many milliseconds. */
export type GrowthOf = (ms: number) => number;

/** Steps of the fine table, in milliseconds: two small tables give every millisecond of a bucket exactly as fast as a product. */
const FINE = 4096;

/**
 * The function `2 ** (ms / halfLifeMs)`, by the product of two tables for whole milliseconds up to `mostMs`. What it gives
 * depends on `ms` alone, so taking a reading back takes exactly what it gave.
 */
export function growthOf(halfLifeMs: number, mostMs: number): GrowthOf {
  const fine = Float64Array.from({ length: FINE }, (_, i) => 2 ** (i / halfLifeMs));
  const coarse = new Float64Array(Math.ceil(mostMs / FINE) + 1);
  return (ms) => {
    const step = ms >>> 12;
    if (ms !== ms >>> 0 || step >= coarse.length) return 2 ** (ms / halfLifeMs);
    if (coarse[step] === 0) coarse[step] = 2 ** ((step * FINE) / halfLifeMs);
    return (coarse[step] as number) * (fine[ms & (FINE - 1)] as number);
  };
}
