import fc from "fast-check";
import { expect, it } from "vitest";
import { KeepBest } from "./keep-best.js";

it("keeps what sorting everything would put first", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 1000 }),
      fc.integer({ min: 1, max: 20 }),
      (values, limit) => {
        const best = new KeepBest<number>(limit, (a, b) => a - b);
        for (const value of values) best.offer(value);
        const { values: kept, complete } = best.best();
        expect(kept).toEqual([...values].sort((a, b) => a - b).slice(0, limit));
        expect(complete).toBe(values.length <= limit);
      },
    ),
  );
});
