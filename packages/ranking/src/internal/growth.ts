import { exp2 } from "@internal/portable-math";

/** A factor of growth after so many milliseconds. */
export type GrowthOf = (ms: number) => number;

/** Steps of the fine table, in milliseconds: two small tables give every millisecond of a bucket exactly as fast as a product. */
const FINE = 4096;

/**
 * Two to the power of `ms / halfLifeMs`, by the product of two tables for whole milliseconds up to `mostMs`; the tables
 * are filled as they are asked. What it gives depends on `ms` alone, so taking a reading back takes exactly what it gave.
 */
export function growthOf(halfLifeMs: number, mostMs: number): GrowthOf {
  const fine = new Float64Array(FINE);
  const coarse = new Float64Array(Math.ceil(mostMs / FINE) + 1);
  return (ms) => {
    const step = ms >>> 12;
    if (ms !== ms >>> 0 || step >= coarse.length) return exp2(ms / halfLifeMs);
    const rest = ms & (FINE - 1);
    if (coarse[step] === 0) coarse[step] = exp2((step * FINE) / halfLifeMs);
    if (fine[rest] === 0) fine[rest] = exp2(rest / halfLifeMs);
    return (coarse[step] as number) * (fine[rest] as number);
  };
}
