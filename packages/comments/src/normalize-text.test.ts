import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBlank, normalizeText } from "./normalize-text.js";

describe("normalizeText", () => {
  it("writes every kind of line end as LF", () => {
    expect(normalizeText("a\r\nb\rc\u2028d\u2029e\u0085f")).toBe("a\nb\nc\nd\n\ne\nf");
  });

  it("takes out controls, noncharacters and hidden tags, and keeps the tags of an emoji flag", () => {
    expect(normalizeText("a\u0000b\u0007\ufffe\u{1fffe}\tc")).toBe("ab\tc");
    expect(normalizeText("Hi\u{e0041}\u{e0042}")).toBe("Hi");
    const wales = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}";
    expect(normalizeText(`${wales}!`)).toBe(`${wales}!`);
  });

  it("replaces a half of a surrogate pair and leaves whole pairs", () => {
    expect(normalizeText("\ud83d ok \udc00 \u{1f600}")).toBe("\ufffd ok \ufffd \u{1f600}");
  });

  it("keeps five marks on a base", () => {
    expect(normalizeText(`x${"\u0301".repeat(200)}y`)).toBe(`x${"\u0301".repeat(5)}y`);
    expect(normalizeText(`x${"\u0301\u200d".repeat(200)}y`).match(/\u0301/g)).toHaveLength(5);
  });

  it("is NFC, never NFKC: Thai, fractions and ligatures stay", () => {
    expect(normalizeText("e\u0301 \ufb01 \u00bd \u0e19\u0e49\u0e33")).toBe(
      "\u00e9 \ufb01 \u00bd \u0e19\u0e49\u0e33",
    );
  });

  it("keeps the joiners and spaces that scripts are written with", () => {
    const khmer = "\u179f\u17bd\u179f\u17d2\u178f\u17b8\u200b\u1796\u17b7\u1797\u1796\u179b\u17c4\u1780";
    const persian = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
    expect(normalizeText(khmer)).toBe(khmer);
    expect(normalizeText(persian)).toBe(persian);
  });

  it("lets nothing turn the direction of the text behind it", () => {
    expect(normalizeText("a \u2067b\u2069 c")).toBe("a \u2067b\u2069 c");
    expect(normalizeText("a \u202eb\nc \u2066d")).toBe("a b\nc d");
    expect(normalizeText("\u2069a\u202c \u2066\u202bb\u2069")).toBe("a b");
  });

  it("keeps the remnants of an older encoding in a text, not in a name", () => {
    expect(normalizeText("l\u0092heure")).toBe("l\u0092heure");
    expect(normalizeText("D\u0092Arcy", { singleLine: true })).toBe("DArcy");
    expect(isBlank("\u0080\u009f")).toBe(true);
  });

  it("makes one line of a name", () => {
    expect(normalizeText(" \u2067Bob\u2069\r\n\tBcc: x ", { singleLine: true })).toBe("Bob Bcc: x");
  });
});

describe("isBlank", () => {
  it("knows the characters that show nothing", () => {
    for (const text of ["", " \n", "\u2800\u2800", "\u3164", "\ufffc", "\u200b\u00ad", "\u0301"]) {
      expect(isBlank(text), JSON.stringify(text)).toBe(true);
    }
    for (const text of ["a", "0", ".", "\u{1f600}", "\u1780", "\ufffd"]) expect(isBlank(text)).toBe(false);
  });
});

describe("properties", () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\u202e",
        "\u202c",
        "\u2066",
        "\u2068",
        "\u2069",
        "\n",
        "\r",
        "\u0301",
        "\u200d",
        "\ufe0f",
        "a",
      ),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    ),
    maxLength: 60,
  });

  it("normalising twice changes nothing more, in both modes", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (input, singleLine) => {
        const once = normalizeText(input, { singleLine });
        expect(normalizeText(once, { singleLine })).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it("is well-formed, NFC, and balanced in each line", () => {
    fc.assert(
      fc.property(text, (input) => {
        const out = normalizeText(input);
        expect(out.normalize("NFC")).toBe(out);
        expect(out).not.toMatch(/\p{Surrogate}|[^\P{Cc}\t\n\u0080-\u009f]/u);
        for (const line of out.split("\n")) {
          expect(line.match(/[\u2066-\u2068]/g)?.length).toBe(line.match(/\u2069/g)?.length);
          expect(line.match(/[\u202a\u202b\u202d\u202e]/g)?.length).toBe(line.match(/\u202c/g)?.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
