import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CommentsError } from "../errors.js";
import { createWordList } from "./word-list.js";

const found = (words: string[], text: string, mode?: "word" | "substring") =>
  createWordList(words, mode === undefined ? {} : { mode }).find(text);

describe("createWordList", () => {
  it("finds whole words in any case, with digits and signs around them", () => {
    for (const text of [
      "bad",
      "BAD!",
      "so bad3",
      "(bad)",
      "_bad_",
      "a bad-day",
      "\uff22\uff21\uff24",
      "b\u0430d",
    ]) {
      expect(found(["bad"], text), text).toEqual([0]);
    }
    for (const text of ["badly", "abad", "b ad", "b\u00e4d"]) expect(found(["bad"], text), text).toEqual([]);
  });

  it("finds a phrase whatever stands between its words", () => {
    for (const text of ["french fries", "French - fries", "french\nfries."])
      expect(found(["french fries"], text)).toEqual([0]);
    expect(found(["french fries"], "frenchfries")).toEqual([]);
  });

  it("keeps numbers whole", () => {
    expect(found(["1km"], "run 1km")).toEqual([0]);
    expect(found(["1km"], "run 11km")).toEqual([]);
  });

  it("finds words in scripts without spaces at any place", () => {
    expect(found(["\u8d4c\u535a"], "\u5728\u7ebf\u8d4c\u535a\u7f51\u7ad9")).toEqual([0]);
    expect(
      found(
        ["\u1780\u17b6\u179f\u17ca\u17b8\u178e\u17bc"],
        "\u17a2\u1780\u17b6\u179f\u17ca\u17b8\u178e\u17bc\u1780",
      ),
    ).toEqual([0]);
  });

  it("reads a star as any letters of the same word", () => {
    expect(found(["*oo*", "f*d", "pre*"], "food")).toEqual([0, 1]);
    expect(found(["f*d"], "f d")).toEqual([]);
    expect(found(["*a*a*"], "a")).toEqual([]);
    expect(found(["pre*"], "Prefix, spree")).toEqual([0]);
    expect(() => found(["**"], "")).toThrow(CommentsError);
    expect(() => found(["x".repeat(1_001)], "")).toThrow(CommentsError);
    expect(found(["x".repeat(1_000)], "x".repeat(5_000), "substring")).toEqual([0]);
  });

  it("finds every place of an entry and every entry of the same text", () => {
    expect(found(["he", "she", "his", "hers", "he"], "ushers", "substring")).toEqual([0, 1, 3, 4]);
    expect(found(["", "a*b"], "xa*by", "substring")).toEqual([1]);
  });
});

describe("properties", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });

  it("finds in substring mode what includes() finds", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 40 }),
        (words, text) => {
          const key = text.replace(/ +/g, " ").trim();
          expect(found(words, text, "substring")).toEqual(
            words.flatMap((each, at) => (key.includes(each) ? [at] : [])),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("finds in word mode what splitting finds", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (words, text) => {
        expect(found(words, text.join(" "))).toEqual(
          words.flatMap((each, at) => (text.includes(each) ? [at] : [])),
        );
      }),
    );
  });
});
