import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exp2, log10, pow } from "./power.js";

/** The nearest doubles of values computed with fifty digits. */
describe("reference values", () => {
  it.each([
    [pow(3, 1.8), 7.224674055842076],
    [pow(10, 0.8), 6.309573444801933],
    [pow(5, 0.5), 2.23606797749979],
    [pow(123.456, -7.25), 6.863356189846384e-16],
    [exp2(0.1), 1.0717734625362931],
    [exp2(-1.5), 0.3535533905932738],
    [exp2(-33.7), 7.16620365474905e-11],
    [log10(2), 0.3010299956639812],
    [log10(12345.678), 4.091514945509202],
    [log10(1.0000001), 4.3429446044209946e-8],
  ])("%f", (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

describe("exact cases", () => {
  it("gives powers of two and ten exactly, to the ends of the range", () => {
    for (let k = -1022; k <= 1023; k++)
      expect(exp2(k)).toBe(Number(2n ** BigInt(Math.max(k, 0))) / 2 ** Math.max(-k, 0));
    for (let k = 0; k <= 22; k++) expect(log10(10 ** k)).toBe(k);
    expect(pow(7, 3)).toBe(343);
    expect(pow(9, 0.5)).toBe(3);
  });

  it("keeps the special values of Math.pow and Math.log10", () => {
    for (const [x, y] of [
      [0, 2],
      [0, -1],
      [5, 0],
      [Number.POSITIVE_INFINITY, 2],
      [2, Number.NaN],
      [2, 5000],
      [2, -5000],
    ] as const) {
      expect(pow(x, y)).toBe(x ** y);
    }
    for (const x of [0, -1, Number.POSITIVE_INFINITY, Number.NaN]) expect(log10(x)).toBe(Math.log10(x));
  });
});

describe("properties", () => {
  it("stays within two units in the last place of the engine's own", () => {
    const close = (own: number, engine: number) => Math.abs(own - engine) <= 2 * 2 ** -52 * Math.abs(engine);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        (x, y) => {
          expect(close(pow(x, y), x ** y)).toBe(true);
          expect(close(exp2(y), 2 ** y)).toBe(true);
          if (Math.abs(x - 1) > 1e-3) expect(close(log10(x), Math.log10(x))).toBe(true);
        },
      ),
    );
  });
});
