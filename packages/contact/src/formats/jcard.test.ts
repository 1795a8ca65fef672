import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatedCard } from "../../test/generated-cards.js";
import { formatJCard, parseJCard, safeParseJCard } from "./jcard.js";

describe("parseJCard", () => {
  it("reads components, lists, extensions and flags of another writer", () => {
    const card = parseJCard([
      "vcard",
      [
        ["version", {}, "text", "4.0"],
        ["fn", {}, "text", "Sok Example"],
        ["org", { type: "work" }, "text", ["Example; Press", "Newsroom"]],
        ["adr", {}, "text", ["", "", ["1 Example Road", "Floor 2"], "Kampot", "", "070101", "Cambodia"]],
        ["tel", { type: ["work", "cell"], pref: "1" }, "uri", "tel:+85523216122;ext=12"],
        ["tel", { type: "fax" }, "text", "+855 23 216 141"],
        ["bday", {}, "date", "1985-04-12"],
      ],
    ]);
    expect(card).toMatchObject({
      organization: { name: "Example; Press" },
      department: { name: "Newsroom" },
      people: [{ name: "Sok Example" }],
      phones: [
        { type: "mobile", e164: "+85523216122", ext: "12" },
        { type: "fax", text: "+855 23 216 141", e164: "+85523216141" },
      ],
      addresses: [
        { lines: ["1 Example Road", "Floor 2"], locality: "Kampot", postalCode: "070101", country: "KH" },
      ],
    });
  });

  it("says what is no jCard, and which of its properties is none", () => {
    for (const value of [undefined, null, "vcard", {}, ["vcard"], ["vcalendar", []]])
      expect(safeParseJCard(value)).toMatchObject({
        success: false,
        issues: [{ code: "invalid-jcard", path: [] }],
      });
    const rows = [["fn", {}, "text", "A"], "tel", ["tel", null, "uri", "tel:1"], ["tel", {}, "uri"]];
    const result = safeParseJCard(["vcard", rows]);
    expect(result).toMatchObject({ issues: [{ path: [1, 1] }, { path: [1, 2] }, { path: [1, 3] }] });
    expect(() => parseJCard(["vcard", rows])).toThrow(expect.objectContaining({ code: "invalid-jcard" }));
  });
});

describe("properties", () => {
  it("reads back what formatJCard writes, through JSON", () => {
    fc.assert(
      fc.property(generatedCard, (card) => {
        expect(parseJCard(JSON.parse(JSON.stringify(formatJCard(card))))).toEqual(
          JSON.parse(JSON.stringify(card)),
        );
      }),
    );
  });

  it("never throws on JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (rows) => {
        safeParseJCard(["vcard", rows]);
        safeParseJCard(["vcard", rows.map((row) => ["tel", {}, "text", row])]);
      }),
    );
  });
});
