import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { generatedCard } from "../../test/generated-cards.js";
import type { ContactCard } from "../contact-card.js";
import { formatJCard } from "./jcard.js";
import { formatVCard, parseVCard, readVCardProperties, safeParseVCard } from "./vcard.js";

const EMPTY: ContactCard = {
  people: [],
  phones: [],
  emails: [],
  urls: [],
  social: [],
  addresses: [],
  hours: [],
};

describe("formatVCard", () => {
  it("folds at 75 octets, between characters", () => {
    const name = "ក្រសួងការបរទេស 外務省 é".repeat(12);
    const lines = formatVCard({ ...EMPTY, organization: { name } }).split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(lines.join("")).not.toContain("\ufffd");
    expect(parseVCard(lines.join("\r\n"))[0]?.organization?.name).toBe(name);
  });

  it("escapes what would begin another value or property", () => {
    const name = "A; B, C\\D\nTEL:1";
    const text = formatVCard({ ...EMPTY, organization: { name } });
    expect(text).toContain("ORG:A\\; B\\, C\\\\D\\nTEL:1\r\n");
    expect(parseVCard(text)[0]?.phones).toEqual([]);
  });
});

describe("parseVCard", () => {
  it("reads vCard 2.1: bare types, quoted-printable, a character set, a card inside a card", () => {
    const text = [
      "BEGIN:VCARD",
      "VERSION:2.1",
      "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Exempl=E9;Ren=E9e;;Mme.;",
      "TITLE;QUOTED-PRINTABLE;CHARSET=UTF-8:Attach=C3=A9e de=",
      " presse",
      "TEL;WORK;FAX:+33 1 99 00 12 34",
      "AGENT:",
      "BEGIN:VCARD",
      "VERSION:2.1",
      "TEL:+1 202 555 0100",
      "END:VCARD",
      "END:VCARD",
    ].join("\n");
    expect(parseVCard(text)).toEqual([
      {
        ...EMPTY,
        people: [{ name: "Mme. Renée Exemplé", role: "Attachée de presse" }],
        phones: [{ type: "fax", text: "+33 1 99 00 12 34", e164: "+33199001234" }],
      },
    ]);
  });

  it("reads vCard 3.0 and 4.0 of others: folded lines, quoted types, tel: with its extension", () => {
    const text = [
      "BEGIN:vCard",
      "VERSION:3.0",
      "FN:Sam Sample",
      "ORG:Example\\, Inc.;Press",
      "item1.ADR;TYPE=WORK:;;12 Example Dri",
      " ve;Springfield; IL; 62701;U.S.A.",
      'TEL;VALUE=uri;TYPE="work,cell";PREF=1:tel:+1-202-555-0143;ext=12',
      "END:vCard",
    ].join("\r\n");
    expect(parseVCard(text)).toEqual([
      {
        ...EMPTY,
        organization: { name: "Example, Inc." },
        department: { name: "Press" },
        people: [{ name: "Sam Sample" }],
        phones: [{ type: "mobile", text: "+1-202-555-0143", e164: "+12025550143", ext: "12" }],
        addresses: [
          {
            lines: ["12 Example Drive"],
            locality: "Springfield",
            region: "IL",
            postalCode: "62701",
            country: "US",
          },
        ],
      },
    ]);
  });

  it("reads what Apple writes: grouped labels, an escaped colon, accounts", () => {
    const lines = [
      "BEGIN:VCARD",
      "VERSION:3.0",
      "FN:Sam Sample",
      "item1.TEL;type=CELL:+1 202 555 0143",
      "item1.X-ABLabel:newsdesk",
      "item2.URL;type=pref:https\\://example.org/press",
      "X-SOCIALPROFILE;type=twitter;x-user=example:https://twitter.com/example",
      "END:VCARD",
    ];
    expect(parseVCard(lines.join("\n"))[0]).toMatchObject({
      phones: [{ type: "mobile", e164: "+12025550143", label: "newsdesk" }],
      urls: [{ url: "https://example.org/press" }],
      social: [{ handle: "example", platform: "x", url: "https://twitter.com/example" }],
    });
  });

  it("says what is wrong with what is no card", () => {
    const codes = (text: unknown) => {
      const result = safeParseVCard(text);
      return result.success ? [] : result.issues.map(({ code }) => code);
    };
    expect(codes(7)).toEqual(["not-a-string"]);
    expect(codes("TEL:1")).toEqual(["invalid-vcard"]);
    expect(() => parseVCard("TEL:1")).toThrow(/got "TEL:1"/);
  });
});

describe("properties", { timeout: 60_000 }, () => {
  it("a card comes back as it was", () => {
    fc.assert(
      fc.property(generatedCard, (card) => {
        expect(parseVCard(formatVCard(card))).toEqual([card]);
      }),
      { numRuns: 500 },
    );
  });

  it("ical.js reads the same properties and values, and the same jCard", () => {
    fc.assert(
      fc.property(generatedCard, (card) => {
        const text = formatVCard(card);
        const [name, properties] = ICAL.parse(text) as [string, [string, object, string, unknown][]];
        expect(name).toBe("vcard");
        expect(properties.map(([key]) => key.toUpperCase())).toEqual(
          readVCardProperties(text)[0]?.map((property) => property.name),
        );
        expect(formatJCard(card)[1].map(([key]) => key)).toEqual(properties.map(([key]) => key));
      }),
      { numRuns: 100 },
    );
  });
});
