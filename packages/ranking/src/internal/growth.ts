import { exp2 } from "@internal/portable-math";

/** A number of milliseconds is split into three digits, the lowest of 8 bits and the next of 7. */
const COARSE_MS = 0x8000;

/**
 * Two to the power of `ms / halfLifeMs`, as fast as a product for whole milliseconds up to `mostMs`: three small tables
 * hold the powers of each digit. What it gives depends on `ms` alone, so taking a reading back takes exactly what it gave.
 */
export class Growth {
  readonly #halfLifeMs: number;
  readonly #fine: Float64Array;
  readonly #middle: Float64Array;
  readonly #coarse: Float64Array;

  constructor(halfLifeMs: number, mostMs: number) {
    this.#halfLifeMs = halfLifeMs;
    const powers = (length: number, stepMs: number) => {
      const table = new Float64Array(length);
      for (let i = 0; i < length; i++) table[i] = exp2((i * stepMs) / halfLifeMs);
      return table;
    };
    this.#fine = powers(0x100, 1);
    this.#middle = powers(0x80, 0x100);
    this.#coarse = powers(Math.ceil(mostMs / COARSE_MS) + 1, COARSE_MS);
  }

  at(ms: number): number {
    const step = ms >>> 15;
    if (ms !== ms >>> 0 || step >= this.#coarse.length) return exp2(ms / this.#halfLifeMs);
    const fine = this.#fine[ms & 0xff] as number;
    const middle = this.#middle[(ms >>> 8) & 0x7f] as number;
    return (this.#coarse[step] as number) * middle * fine;
  }
}
