import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBoundedCounter } from "./bounded.js";

describe("createBoundedCounter", () => {
  it("refuses counts and sizes that are none", () => {
    expect(() => createBoundedCounter({ counters: 0 })).toThrow(
      expect.objectContaining({ code: "invalid-option" }),
    );
    expect(() => createBoundedCounter({ counters: 1 }).add("a", 0.5)).toThrow(/count: expected/);
  });
});

describe("properties", () => {
  it("never estimates too low, nor too high by more than the error, and misses no frequent id", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.tuple(fc.constantFrom(..."abcdefghijkl", "__proto__"), fc.integer({ min: 1, max: 5 }))),
        (counters, events) => {
          const counter = createBoundedCounter({ counters });
          const counts = new Map<string, number>();
          let total = 0;
          for (const [id, count] of events) {
            counter.add(id, count);
            counts.set(id, (counts.get(id) ?? 0) + count);
            total += count;
          }
          const entries = counter.top(counters);
          expect(entries.length).toBe(Math.min(counters, counts.size));
          for (const { id, estimate, error } of entries) {
            const count = counts.get(id) ?? 0;
            expect(estimate).toBeGreaterThanOrEqual(count);
            expect(estimate - error).toBeLessThanOrEqual(count);
            expect(error).toBeLessThanOrEqual(counter.maxError);
          }
          const listed = new Set(entries.map(({ id }) => id));
          for (const [id, count] of counts) if (count > total / counters) expect(listed).toContain(id);
        },
      ),
    );
  });
});
