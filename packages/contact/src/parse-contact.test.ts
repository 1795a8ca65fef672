import fc from "fast-check";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import type { Contact, Located } from "./contact.js";
import type { ContactParts } from "./contact-parts.js";
import { parseContact, safeParseContact } from "./parse-contact.js";
import { allParts } from "./parts.js";
import { createPhoneEngine } from "./phone.js";

const phoneEngine = createPhoneEngine(metadata);
const BLOCK = `, please contact:

  1. Tel: (855) 23 216 122
  2. Fax: (855) 23 216 141, 023 213 341
  3. Email: mfaic@mfaic.gov.kh

N° 3, Samdech HUN Sen Street, Sangkat Tonle Bassac, Khan Chamkarmon, Phnom Penh, Kingdom of Cambodia.`;

describe("the block of a ministry", () => {
  it.each([
    ["many lines", BLOCK],
    ["one line", BLOCK.replaceAll(/\s+/g, " ")],
  ])("is read whole from %s", (_, text) => {
    const contact = parseContact(text, { phoneEngine, parts: allParts, country: "KH" });
    expect(contact.phones.map(({ type, e164, valid }) => [type, e164, valid])).toEqual([
      ["voice", "+85523216122", true],
      ["fax", "+85523216141", true],
      ["fax", "+85523213341", true],
    ]);
    expect(contact.emails.map(({ address }) => address)).toEqual(["mfaic@mfaic.gov.kh"]);
    expect(contact.addresses).toMatchObject([
      {
        lines: ["N° 3, Samdech HUN Sen Street", "Sangkat Tonle Bassac", "Khan Chamkarmon"],
        locality: "Phnom Penh",
        country: "KH",
      },
    ]);
  });

  it("is read the same where no country is given, from its address", () => {
    const contact = parseContact(BLOCK, { phoneEngine, parts: allParts });
    expect(contact.country).toBe("KH");
    expect(contact.phones.map(({ e164 }) => e164)).toEqual(["+85523216122", "+85523216141", "+85523213341"]);
    expect(contact.phones[2]?.issues).toEqual(["country-assumed"]);
  });
});

describe("parts", () => {
  const html =
    "<p>Example Council<br>10 Example Street, London SW1A 2AA<br>Tel&nbsp;020 7946 0123, @example</p>";

  it("that are not given are not read", () => {
    const contact = parseContact(BLOCK, { phoneEngine, parts: {}, country: "KH" });
    expect(contact.phones).toHaveLength(3);
    expect(contact.emails).toHaveLength(1);
    expect([contact.addresses, contact.people, contact.hours, contact.social]).toEqual([[], [], [], []]);
  });

  it("work without each other", () => {
    for (const [name, part] of Object.entries(allParts)) {
      const parts = { html: allParts.html, [name]: part };
      const { organization, addresses, social } = parseContact(html, { phoneEngine, parts, format: "html" });
      expect([name, organization?.name, addresses.length, social.length]).toEqual([
        name,
        name === "names" ? "Example Council" : undefined,
        name === "addresses" ? 1 : 0,
        name === "social" ? 1 : 0,
      ]);
    }
  });

  it("add labels of other languages", () => {
    const read = (parts: ContactParts) =>
      parseContact("Факс: +7 495 606 36 02", { phoneEngine, parts }).phones.map(({ type }) => type);
    expect(read({})).toEqual(["voice"]);
    expect(read({ languages: allParts.languages })).toEqual(["fax"]);
  });
});

describe("tables", () => {
  const read = (text: string, format: "text" | "html" = "text") =>
    parseContact(text, { phoneEngine, parts: allParts, country: "KH", format }).phones.map(
      ({ type, e164 }) => [type, e164],
    );
  const numbers = [
    ["voice", "+85523216130"],
    ["fax", "+85523216131"],
    ["voice", "+85523216132"],
    ["fax", "+85523216133"],
  ];

  it.each([
    ["tabs", "Desk\tTelephone\tFax\nVisits\t023 216 130\t023 216 131\nLibrary\t023 216 132\t023 216 133"],
    [
      "bars",
      "| Desk | Tel. | Fax |\n|---|---|---|\n| Visits | 023 216 130 | 023 216 131 |\n| Library | 023 216 132 | 023 216 133 |",
    ],
    ["tabs and digits of another script", "Tel\tFax\n០២៣ ២១៦ ១៣០\t០២៣ ២១៦ ១៣១\n023 216 132\t023 216 133"],
  ])("with %s give their cells the labels of their columns", (_, text) => {
    expect(read(text)).toEqual(numbers);
  });

  it("of HTML do so too, and each table has heads of its own", () => {
    const row = (first: string, second: string): string => `<tr><td>${first}</td><td>${second}</td></tr>`;
    const heads = "<tr><th>Phone</th><th>Fax</th></tr>";
    const table = `<table>${heads}${row("023 216 130", "023 216 131")}${row("023 216 132", "023 216 133")}</table>`;
    expect(read(`${table}<table>${row("x", "023 216 134")}</table>`, "html")).toEqual([
      ...numbers,
      ["voice", "+85523216134"],
    ]);
  });

  it("without heads are left as they are", () => {
    expect(read("Visits\t023 216 130\tFax 023 216 131\nLibrary\t023 216 132\tFax 023 216 133")).toEqual(
      numbers,
    );
  });
});

describe("safeParseContact", () => {
  it("says what is wrong with its arguments", () => {
    const codes = (text: unknown, options: object) => {
      const result = safeParseContact(text, { phoneEngine, parts: allParts, ...options });
      return result.success ? [] : result.issues.map(({ code }) => code);
    };
    expect(codes(undefined, {})).toEqual(["not-a-string"]);
    expect(codes("text", { country: "XX" })).toEqual(["unknown-country"]);
    expect(codes("text", { maxLength: 3 })).toEqual(["too-long"]);
    expect(codes("text", { format: "pdf" })).toEqual(["invalid-option"]);
    expect(codes("text", { phoneEngine: undefined })).toEqual(["invalid-option"]);
    expect(codes("text", { parts: undefined })).toEqual(["invalid-option"]);
    // A list would read nothing, without a word.
    expect(codes("text", { parts: [allParts.addresses] })).toEqual(["invalid-option"]);
    expect(codes("text", { format: "html", parts: {} })).toEqual(["invalid-option"]);
    expect(() => parseContact("text", { phoneEngine, parts: {}, country: "XX" })).toThrow(/got "XX"/);
  });
});

describe("properties", { timeout: 60_000 }, () => {
  const piece = fc.constantFrom(
    ...[
      "Tel: ",
      "Fax ",
      "(855) 23 216 122",
      " / ",
      "887",
      "\n",
      "press@example.org",
      "www.example.org",
      "1. ",
    ],
    ...[
      "020 7946 0123",
      "\u00a0",
      "\u200b",
      "０３",
      "๑",
      "Khan X, ",
      "Street",
      "(at)",
      "e\u0301",
      "😀",
      "<br>",
      "&eacute;",
      "&#48;23 216 122",
      '<a href="tel:+85523216122">call</a>',
      '<a href="mailto:a%40example.org">write</a>',
      "☎ ",
      "１２",
    ],
  );
  it("every field is where it says it is", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 6 }))), (pieces) => {
        const text = pieces.join("");
        for (const format of ["text", "html"] as const) {
          const contact = parseContact(text, { phoneEngine, parts: allParts, country: "KH", format });
          for (const { raw, start, end } of located(contact)) {
            expect(raw).not.toBe("");
            expect(text.slice(start, end)).toBe(raw);
          }
        }
      }),
    );
  });
});

function located(contact: Contact): Located[] {
  const { phones, emails, urls, social, addresses, hours, people, organization, department } = contact;
  const names = [organization, department].filter((name) => name !== undefined);
  return [...phones, ...emails, ...urls, ...social, ...addresses, ...hours, ...people, ...names];
}
