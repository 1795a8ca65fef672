import { describe, expect, it } from "vitest";
import { boundedCache } from "./bounded-cache.js";

describe("boundedCache", () => {
  it("makes a value once, and again only after it was the oldest of a full cache", () => {
    const made: string[] = [];
    const cached = boundedCache(2, (key: string) => {
      made.push(key);
      return key.toUpperCase();
    });
    expect(["a", "a", "b", "a", "c", "b", "a"].map(cached)).toEqual(["A", "A", "B", "A", "C", "B", "A"]);
    expect(made).toEqual(["a", "b", "c", "a"]);
  });

  it("keeps nothing of a failure", () => {
    let calls = 0;
    const cached = boundedCache(2, () => {
      calls++;
      if (calls === 1) throw new Error("first");
      return calls;
    });
    expect(() => cached("a")).toThrow("first");
    expect(cached("a")).toBe(2);
  });
});
