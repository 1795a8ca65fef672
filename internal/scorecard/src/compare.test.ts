import { describe, expect, it } from "vitest";
import { compare, median } from "./compare.js";

describe("median", () => {
  it("is the middle value, or the mean of the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });
});

describe("compare", () => {
  it("runs every candidate in every round and gives a time for each", async () => {
    const calls = { a: 0, b: 0 };
    const times = await compare(
      { a: () => calls.a++, b: async () => calls.b++ },
      { rounds: 3, warmup: 1, minMs: 1 },
    );
    expect(Object.keys(times)).toEqual(["a", "b"]);
    expect(times.a).toBeGreaterThan(0);
    expect(calls.a).toBeGreaterThanOrEqual(4);
    expect(calls.b).toBeGreaterThanOrEqual(4);
  });
});
