import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import type { ContactCard } from "../contact-card.js";
import { frLabels } from "../contact-labels.js";
import { parseContact } from "../parse-contact.js";
import { allParts } from "../parts.js";
import { createPhoneEngine } from "../phone.js";
import { formatContactHtml } from "./html.js";
import { formatContactJsonLd, formatContactScript } from "./json-ld.js";
import { formatContactText } from "./text.js";

const phoneEngine = createPhoneEngine(metadata);
const contact = parseContact(
  "Tel: (855) 23 216 122, ext. 5\nFax: 023 213 341\nEmail: a+b@example.org\n3, Example Street, Sangkat A, Khan B, Phnom Penh, Cambodia",
  { phoneEngine, parts: allParts, country: "KH" },
);
const HOSTILE = `"><script>alert(1)</script>`;
const hostile: ContactCard = {
  organization: { name: HOSTILE },
  people: [{ name: HOSTILE, role: HOSTILE }],
  phones: [{ type: "voice", text: HOSTILE, e164: HOSTILE, ext: HOSTILE, label: HOSTILE }],
  emails: [{ address: `${HOSTILE}@example.org`, person: HOSTILE }],
  urls: [{ url: "javascript:alert(1)" }],
  social: [],
  addresses: [{ lines: [HOSTILE], locality: HOSTILE }],
  hours: [{ openingHours: HOSTILE }],
};

describe("formatContactText", () => {
  it("writes a field a line, in the language asked for", () => {
    expect(formatContactText(contact).split("\n")).toEqual([
      "Telephone: +855 23 216 122 ext. 5",
      "Fax: +855 23 213 341",
      "E-mail: a+b@example.org",
      "Address: 3, Example Street, Sangkat A, Khan B, Phnom Penh, Cambodia",
    ]);
    expect(formatContactText(contact, { labels: frLabels })).toContain("Télécopie\u00a0: +855 23 213 341");
  });
});

describe("formatContactHtml", () => {
  it("links numbers and addresses and names the parts of the address", () => {
    const html = formatContactHtml(contact);
    expect(html).toContain('href="tel:+85523216122;ext=5"><data class="p-tel" value="+85523216122">');
    expect(html).toContain('href="mailto:a%2Bb@example.org"');
    expect(html).toContain('<span class="p-locality">Phnom Penh</span>');
  });

  it("lets no markup of the card through and links no script", () => {
    const html = formatContactHtml(hostile);
    expect(html).not.toContain("<script");
    expect(html).not.toContain('href="javascript:');
  });
});

describe("formatContactJsonLd", () => {
  it("keeps fax and telephone apart", () => {
    expect(formatContactJsonLd(contact)).toMatchObject({
      contactPoint: { telephone: "+85523216122", faxNumber: "+85523213341", email: "a+b@example.org" },
      address: { addressLocality: "Phnom Penh", addressCountry: "KH" },
    });
  });

  it("cannot leave its script element", () => {
    expect(formatContactScript(hostile).match(/<\/script/g)).toHaveLength(1);
  });
});
