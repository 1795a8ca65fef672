import fc from "fast-check";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import { generatedCard } from "../test/generated-cards.js";
import type { ContactCard } from "./contact-card.js";
import { parseContact } from "./parse-contact.js";
import { allParts } from "./parts.js";
import { createPhoneEngine } from "./phone.js";
import { contactCardSchema, parseContactCard, safeParseContactCard } from "./schema.js";

describe("contactCardSchema", () => {
  it("accepts what was read from a text and leaves the positions out", () => {
    const text = "Tel: 023 216 122\nEmail: press@example.org\n3, Example Street, Phnom Penh, Cambodia";
    const contact = parseContact(text, {
      phoneEngine: createPhoneEngine(metadata),
      parts: allParts,
      country: "KH",
    });
    const card = parseContactCard(contact);
    expect(card.phones).toEqual([{ type: "voice", text: "+855 23 216 122", e164: "+85523216122" }]);
    expect(card.addresses[0]?.locality).toBe("Phnom Penh");
  });

  it("says for each wrong field where it is, what was expected and what came", () => {
    const rest = { people: [], emails: [], urls: [], social: [], addresses: [], hours: [] };
    const result = safeParseContactCard({ ...rest, phones: [{ type: "fax", text: "1", e164: "0123" }] });
    expect(result).toMatchObject({
      success: false,
      issues: [
        { code: "invalid-card", path: ["phones", 0, "e164"], message: expect.stringContaining('got "0123"') },
      ],
    });
    expect(() => parseContactCard(null)).toThrow(/The contact card is wrong/);
  });

  it("refuses links that are no web address", () => {
    const card = { people: [], phones: [], emails: [], social: [], addresses: [], hours: [] };
    expect(safeParseContactCard({ ...card, urls: [{ url: "javascript:alert(1)" }] }).success).toBe(false);
  });

  it("is a Standard Schema and gives the type of a card", () => {
    expect(contactCardSchema["~standard"].version).toBe(1);
    expectTypeOf<z.output<typeof contactCardSchema>>().toExtend<ContactCard>();
  });
});

describe("properties", { timeout: 60_000 }, () => {
  it("every generated card passes", () => {
    fc.assert(
      fc.property(generatedCard, (card) => {
        const issues = safeParseContactCard(card);
        if (!issues.success) expect(issues.issues.map(({ path }) => path[0])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
