import fc from "fast-check";
import { expect, it } from "vitest";
import { naturalLog } from "./natural-log.js";

it("is the natural logarithm to within a few units in the last place", () => {
  expect(naturalLog(1)).toBe(0);
  expect(naturalLog(2)).toBe(Math.LN2);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (x) => {
      const exact = Math.log(x);
      expect(Math.abs(naturalLog(x) - exact)).toBeLessThanOrEqual(
        4 * Number.EPSILON * Math.max(exact, x - 1 < 1 ? x - 1 : 1),
      );
    }),
    { numRuns: 2000 },
  );
});

it("gives these bits on every machine", () => {
  expect([1.5, 3.7, 1234.5].map(naturalLog)).toEqual([
    0.4054651081081644, 1.3083328196501787, 7.118421308785234,
  ]);
});
