import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folded, isSameText } from "./compare-text.js";
import { RepeatedTexts } from "./repeated-texts.js";

const SAME_START = "The river rose over the lower road and ";

describe("RepeatedTexts", () => {
  it("tells a text that came before, case, white space and forms of letters apart", () => {
    const texts = new RepeatedTexts();
    expect(texts.has(`${SAME_START}fell again.`)).toBe(false);
    expect(texts.has(`${SAME_START}stayed there.`)).toBe(false);
    expect(texts.has(`  ${SAME_START.toUpperCase()}  ﬁell again.`)).toBe(false);
    expect(texts.has(`${SAME_START} FELL\u00a0again. `)).toBe(true);
    expect(texts.has(`${" ".repeat(90)}${SAME_START}\n${" ".repeat(90)}stayed there.`)).toBe(true);
  });

  it("says what a set of folded texts says", () => {
    const piece = fc.constantFrom(
      "a",
      "A",
      "\u00e9",
      "e\u0301",
      " ",
      "   ",
      "ﬁ",
      "fi",
      "\ufdfa",
      "ភ្លៀង",
      "한",
      "\u1112\u1161\u11ab",
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    const list = fc
      .tuple(fc.array(text, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat(5)))
      .map(([texts, picks]) => [
        ...texts,
        ...[...picks.take(6)].map((pick) => texts[pick % texts.length] ?? ""),
      ]);
    const spelled = list.chain((texts) =>
      fc.tuple(
        ...texts.map((entry) =>
          fc.constantFrom(
            entry,
            entry.toUpperCase(),
            entry.normalize("NFD"),
            ` ${entry.replaceAll(" ", "  ")}`,
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(spelled, (texts) => {
        const repeated = new RepeatedTexts();
        const seen = new Set<string>();
        for (const entry of texts) {
          expect(repeated.has(entry)).toBe(seen.has(folded(entry)));
          expect(isSameText(entry, texts[0] ?? "")).toBe(folded(entry) === folded(texts[0] ?? ""));
          seen.add(folded(entry));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
