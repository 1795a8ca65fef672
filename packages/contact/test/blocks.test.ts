import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import metadata from "libphonenumber-js/max/metadata";
import { describe, expect, it } from "vitest";
import { MUTATIONS } from "../conformance/mutate.js";
import type { Contact, Located } from "../src/contact.js";
import { parseContact } from "../src/parse-contact.js";
import { allParts } from "../src/parts.js";
import { createPhoneEngine } from "../src/phone.js";

type Expected = {
  reason: string;
  country: string | null;
  phones: [type: string, e164: string | null][];
  emails: string[];
  urls: string[];
  addresses?: { country: string; postalCode: string | null; locality: string }[];
  people?: string[];
  organization?: string;
  hours?: string[];
};

const phoneEngine = createPhoneEngine(metadata);
const ROOT = join(import.meta.dirname, "..", "fixtures", "blocks");

describe.each(readdirSync(ROOT).sort())("%s", (name) => {
  const isHtml = existsSync(join(ROOT, name, "input.html"));
  const text = readFileSync(join(ROOT, name, isHtml ? "input.html" : "input.txt"), "utf8");
  const expected = JSON.parse(readFileSync(join(ROOT, name, "expected.json"), "utf8")) as Expected;
  const read = (source: string) => {
    const format = isHtml ? "html" : "text";
    return parseContact(source, {
      phoneEngine,
      parts: allParts,
      format,
      ...(expected.country === null ? {} : { country: expected.country }),
    });
  };

  it(expected.reason, () => {
    const contact = read(text);
    expect({
      phones: contact.phones.map(({ type, e164 }) => [type, e164 ?? null]),
      emails: contact.emails.map(({ address }) => address),
      urls: contact.urls.map(({ url }) => url),
      ...(expected.addresses === undefined
        ? {}
        : {
            addresses: contact.addresses.map(({ country, postalCode, locality }) => ({
              country,
              postalCode: postalCode ?? null,
              locality,
            })),
          }),
      ...(expected.people === undefined ? {} : { people: contact.people.map((person) => person.name) }),
      ...(expected.organization === undefined ? {} : { organization: contact.organization?.name }),
      ...(expected.hours === undefined ? {} : { hours: contact.hours.map((hours) => hours.openingHours) }),
    }).toEqual({
      phones: expected.phones,
      emails: expected.emails,
      urls: expected.urls,
      ...(expected.addresses === undefined ? {} : { addresses: expected.addresses }),
      ...(expected.people === undefined ? {} : { people: expected.people }),
      ...(expected.organization === undefined ? {} : { organization: expected.organization }),
      ...(expected.hours === undefined ? {} : { hours: expected.hours }),
    });
  });

  it.each(MUTATIONS)("keeps its numbers under $name", ({ apply }) => {
    const source = apply(text);
    const contact = read(source);
    for (const { raw, start, end } of located(contact)) expect(source.slice(start, end)).toBe(raw);
    expect(contact.phones.map(({ type, e164 }) => [type, e164 ?? null])).toEqual(expected.phones);
    expect(contact.emails.map(({ address }) => address)).toEqual(expected.emails);
  });
});

function located(contact: Contact): Located[] {
  const { phones, emails, urls, social, addresses, hours, people, organization, department } = contact;
  const names = [organization, department].filter((name) => name !== undefined);
  return [...phones, ...emails, ...urls, ...social, ...addresses, ...hours, ...people, ...names];
}
