import fc from "fast-check";
import type { ContactCard } from "../src/contact-card.js";

/** Text as a card may hold it: any script, signs that formats escape, line ends; no other controls, no space at either end. */
const text = fc
  .string({
    unit: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(..."abcdeXYZ 0123") },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ",",
          ";",
          ":",
          "\\",
          '"',
          "^",
          "'",
          "=",
          "\n",
          "<",
          "&",
          "é",
          "ក",
          "្",
          "東",
          "😀",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
    ),
    minLength: 1,
    maxLength: 60,
  })
  .map((value) => value.replace(/[\p{Cc}\p{Cs}]/gu, (char) => (char === "\n" ? char : "")).trim())
  .filter((value) => value !== "");
const name = fc.record({ name: text });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength, maxLength });
const e164 = digits(7, 14).map((rest) => `+1${rest}`.slice(0, 16));

const person = fc.record({ name: text, role: optional(text), organization: optional(text) });
const phone = fc.record({
  type: fc.constantFrom("voice", "fax", "mobile", "pager", "tollfree", "sharedcost", "whatsapp"),
  text,
  e164: optional(e164),
  ext: optional(digits(1, 5)),
  label: optional(text),
  person: optional(text),
});
const email = fc.record({ address: fc.emailAddress(), person: optional(text) });
const url = fc.record({ url: fc.webUrl() });
const social = fc.record({
  handle: fc.stringMatching(/^[a-z0-9_]{1,20}$/),
  platform: optional(fc.constantFrom("x", "facebook")),
  url: optional(fc.webUrl()),
});
const address = fc.record({
  lines: fc.array(text, { maxLength: 3 }),
  locality: optional(text),
  region: optional(text),
  postalCode: optional(text),
  poBox: optional(text),
  country: optional(fc.constantFrom("KH", "FR", "US", "JP")),
  kind: optional(fc.constantFrom("postal", "visiting")),
});

/** Cards with anything in them; people are told apart by their names. */
export const generatedCard: fc.Arbitrary<ContactCard> = fc
  .record({
    organization: optional(name),
    department: optional(name),
    people: fc.uniqueArray(person, { selector: (one) => one.name, maxLength: 3 }),
    phones: fc.array(phone, { maxLength: 4 }),
    emails: fc.array(email, { maxLength: 3 }),
    urls: fc.array(url, { maxLength: 2 }),
    social: fc.array(social, { maxLength: 2 }),
    addresses: fc.array(address, { maxLength: 2 }),
    hours: fc.array(fc.record({ openingHours: text }), { maxLength: 2 }),
  })
  .map((card) => withoutUndefined(card) as ContactCard);

function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutUndefined(item)]));
}
