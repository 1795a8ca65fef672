import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelToUnicode } from "../internal/punycode.js";
import { areConfusable, inspectText, inspectWebsite, matchKey, skeleton, truncateText } from "./index.js";

describe("areConfusable", () => {
  it("finds letters of other alphabets, digits and joined letters", () => {
    for (const [a, b] of [
      ["paypal", "\u0440\u0430ypal"],
      ["O0", "0O"],
      ["rn", "m"],
      ["I", "l"],
      ["\ufb02y", "fly"],
      ["\uff21dmin", "Admin"],
      ["\u{1d400}da", "Ada"],
      ["a\u200bb", "ab"],
    ] as const) {
      expect(areConfusable(a, b), `${a} ${b}`).toBe(true);
    }
  });

  it("keeps apart what differs by a mark or a letter", () => {
    for (const [a, b] of [
      ["Ren\u00e9", "Rene"],
      ["stra\u00dfe", "strasse"],
      ["cat", "cut"],
    ] as const) {
      expect(areConfusable(a, b), `${a} ${b}`).toBe(false);
    }
  });
});

describe("matchKey", () => {
  it("joins spellings that are read as one word", () => {
    for (const text of [
      "casino",
      "CASINO",
      "ca\u200bsi\u00adno",
      "\uff23\uff41\uff53\uff49\uff4e\uff4f",
      "c\u0430s\u0456n\u043e",
    ]) {
      expect(matchKey(text), text).toBe("casino");
    }
    expect(matchKey(" Two\n\twords ")).toBe("two words");
    expect(matchKey("\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2")).toBe(
      matchKey("\u03a3\u038a\u03a3\u03a5\u03a6\u039f\u03a3"),
    );
  });

  it("leaves words of one alphabet in it", () => {
    expect(matchKey("\u0441\u043e\u0440")).toBe("\u0441\u043e\u0440");
  });
});

describe("inspectText", () => {
  it("flags nothing in honest text", () => {
    for (const text of [
      "Hello, world",
      "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd \u2067abc\u2069",
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
      "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f",
      "\u0418\u0432\u0430\u043d and Ivan \u03b1\u03b2",
      "\u6771\u4eac Tower \u30c6\u30b9\u30c8",
    ]) {
      expect(inspectText(text), text).toEqual([]);
    }
  });

  it("flags what is hidden, turned or piled up", () => {
    expect(inspectText("a\u202eb")).toEqual(["bidi-unbalanced", "bidi-override"]);
    expect(inspectText("a\u2067b\n\u2069")).toEqual(["bidi-unbalanced"]);
    expect(inspectText("via\u00adgra")).toEqual(["invisible-in-word"]);
    expect(inspectText("x\u{e0041}")).toEqual(["tag-characters"]);
    expect(inspectText("x\ufe00\ufe01")).toEqual(["variation-selector-run"]);
    expect(inspectText("x\ud800")).toEqual(["lone-surrogate"]);
    expect(inspectText(`x${"\u0301".repeat(6)}`)).toEqual(["zalgo"]);
    expect(inspectText(`x${"\u0301".repeat(5)}`)).toEqual([]);
    expect(inspectText("p\u0430y")).toEqual(["mixed-script"]);
  });

  it("flags reserved names, their doubles, turns and ticks in names only", () => {
    const flags = (name: string) => inspectText(name, { isName: true, reserved: ["Editor", "admin"] });
    expect(flags("EDITOR")).toEqual(["reserved"]);
    expect(flags("\u0415ditor")).toEqual(["mixed-script", "confusable-reserved"]);
    expect(flags("adm\u0131n")).toEqual(["confusable-reserved"]);
    expect(flags("\u2067Bob\u2069")).toEqual(["bidi-control"]);
    expect(flags("Sok \u2713")).toEqual(["badge-like"]);
    expect(flags("Edith")).toEqual([]);
    expect(inspectText("Editor \u2713", { reserved: ["Editor"] })).toEqual([]);
  });
});

describe("inspectWebsite", () => {
  it("shows a host in letters where it cannot be mistaken", () => {
    expect(inspectWebsite("https://xn--d1acufc.xn--p1ai/")).toMatchObject({
      flags: [],
      displayHost: "\u0434\u043e\u043c\u0435\u043d.\u0440\u0444",
    });
    expect(inspectWebsite("https://xn--pypal-4ve.com/")).toEqual({
      flags: ["idn-homograph"],
      host: "xn--pypal-4ve.com",
      displayHost: "xn--pypal-4ve.com",
    });
  });
});

describe("truncateText", () => {
  it("never cuts a character", () => {
    const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}";
    expect(truncateText(`a${family}`, { maxLength: 8 })).toBe("a");
    expect(truncateText("hello world", { maxLength: 6, ellipsis: "\u2026" })).toBe("hello\u2026");
    expect(truncateText("hello", { maxLength: 5 })).toBe("hello");
  });
});

describe("properties", () => {
  it("a text is confusable with its decomposed and its composed form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(skeleton(text.normalize("NFD"))).toBe(skeleton(text.normalize("NFC")));
      }),
      { numRuns: 500 },
    );
  });

  it("a match key is its own match key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
      }),
      { numRuns: 500 },
    );
  });

  it("decodes what URL encodes", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", "b", "\u00fc", "\u0434", "\u4e2d", "7"),
          minLength: 1,
          maxLength: 12,
        }),
        (label) => {
          const host = new URL(`https://x${label}.example/`).hostname;
          expect(labelToUnicode(host.split(".")[0] ?? "")).toBe(`x${label}`);
        },
      ),
    );
  });
});
