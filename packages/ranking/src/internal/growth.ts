import { exp2 } from "@internal/portable-math";

/** Steps of the fine table, in milliseconds: two small tables give every millisecond of a bucket exactly as fast as a product. */
const FINE_BITS = 10;
const FINE = 2 ** FINE_BITS;

/**
 * Two to the power of `ms / halfLifeMs`, by the product of two tables for whole milliseconds up to `mostMs`; the tables
 * are filled as they are asked. What it gives depends on `ms` alone, so taking a reading back takes exactly what it gave.
 */
export class Growth {
  readonly #halfLifeMs: number;
  readonly #fine = new Float64Array(FINE);
  readonly #coarse: Float64Array;

  constructor(halfLifeMs: number, mostMs: number) {
    this.#halfLifeMs = halfLifeMs;
    this.#coarse = new Float64Array(Math.ceil(mostMs / FINE) + 1);
  }

  at(ms: number): number {
    const step = ms >>> FINE_BITS;
    if (ms !== ms >>> 0 || step >= this.#coarse.length) return exp2(ms / this.#halfLifeMs);
    const rest = ms & (FINE - 1);
    const product = (this.#coarse[step] as number) * (this.#fine[rest] as number);
    return product > 0 ? product : this.#fill(step, rest);
  }

  #fill(step: number, rest: number): number {
    this.#coarse[step] = exp2((step * FINE) / this.#halfLifeMs);
    this.#fine[rest] = exp2(rest / this.#halfLifeMs);
    return (this.#coarse[step] as number) * (this.#fine[rest] as number);
  }
}
