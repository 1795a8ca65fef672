import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTerms } from "../split-terms.js";
import { overlap, shingles } from "./shingles.js";

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => `w${from + i}`);

describe("overlap", () => {
  it("is the share of the shorter text's runs that the longer holds", () => {
    const whole = shingles(numbered(0, 43));
    expect(whole).toHaveLength(40);
    expect(overlap(whole, shingles(numbered(0, 23)))).toBe(1);
    expect(overlap(shingles(numbered(33, 56)), whole)).toBe(7 / 20);
    expect(overlap(whole, shingles(numbered(50, 80)))).toBe(0);
  });

  it("takes all or nothing of a few words", () => {
    const title = numbered(0, 8);
    expect(overlap(shingles(title), shingles(title))).toBe(1);
    expect(overlap(shingles(title), shingles(numbered(0, 9)))).toBe(0);
    expect(overlap(shingles(["one"]), shingles(["one"]))).toBe(1);
    expect(overlap(shingles([]), shingles([]))).toBe(0);
  });

  it("takes longer runs of pairs where a script has no spaces", () => {
    expect(shingles(splitTerms("ភាសាខ្មែរមានអក្សរច្រើនណាស់"))).toHaveLength(
      splitTerms("ភាសាខ្មែរមានអក្សរច្រើនណាស់").length - 5,
    );
  });
});

describe("properties", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 60 });
  const runsOf = (terms: readonly string[]) =>
    new Set(terms.slice(0, Math.max(1, terms.length - 3)).map((_, i) => terms.slice(i, i + 4).join(" ")));

  it("agrees with sets of joined words", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [runsA, runsB] = [
          a.length === 0 ? new Set() : runsOf(a),
          b.length === 0 ? new Set() : runsOf(b),
        ];
        const shared = [...runsA].filter((run) => runsB.has(run)).length;
        const smaller = Math.min(runsA.size, runsB.size);
        const few = shared > 0 && shared === Math.max(runsA.size, runsB.size) ? 1 : 0;
        expect(overlap(shingles(a), shingles(b))).toBe(smaller < 10 ? few : shared / smaller);
      }),
    );
  });
});
