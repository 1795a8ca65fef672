import type { Contact, ContactPhone, Located } from "../contact.js";
import type { CardEmail, PhoneType } from "../contact-card.js";
import type { ContactParts } from "../contact-parts.js";
import type { PhoneEngine } from "../phone-engine.js";
import { findLinks } from "./find-links.js";
import { type FoundPhones, findPhones } from "./find-phones.js";
import type { Folded } from "./fold-builder.js";
import { labelBefore } from "./label-before.js";
import { maskLinks } from "./mask-links.js";
import { merge } from "./merge.js";
import type { PhoneSpan } from "./read-phone.js";
import type { NamesRead, Reading } from "./reading.js";
import { type Draft, locate, type Span } from "./span.js";

/** Everything that a folded text says. Links come first, since their digits are no numbers; then the country, the numbers, and what is left. */
export function readContact(
  folded: Folded,
  engine: PhoneEngine,
  given: string | undefined,
  parts: ContactParts,
): Contact {
  const links = findLinks(folded);
  const masked = maskLinks(folded, links.all);
  const readPhones = (country: string | undefined): FoundPhones =>
    findPhones(masked, { engine, country, assumed: given === undefined });
  let found = readPhones(given);
  let country = given;
  if (given === undefined) {
    const { phones, others } = found;
    const anchors = merge<Span>(links.all, merge<Span>(phones, others));
    country =
      parts.addresses?.country({ folded, country, fields: links.all, anchors }, links, engine) ??
      phones.find(({ reading }) => reading?.country)?.reading?.country;
    if (country !== undefined) found = readPhones(country);
  }
  const { phones, others } = found;
  const labels = labelledLinks(masked, links.all);
  const fields = merge<Span>(
    labels,
    phones.map(({ labelStart, behind }) => ({ start: labelStart, end: behind })),
  );
  const reading: Reading = { folded, country, fields, anchors: merge(fields, others) };
  const addresses = parts.addresses?.read(reading) ?? [];
  const names = parts.names?.(reading, addresses);
  const urls = unique(links.urls, ({ url }) => url).map((span) =>
    Object.assign(locate(folded, span, 0.98), { url: span.url }),
  );
  const contact: Draft<Contact> = {
    people: names?.people ?? [],
    phones: withoutRepeats(phones).flatMap((phone) => contactPhones(folded, phone, names)),
    emails: unique(links.emails, ({ address }) => address.toLowerCase()).map((span) => {
      const email = locate(folded, span, 0.98 - 0.2 * span.issues.length, span.issues) as Draft<
        CardEmail & Located
      >;
      const person = names?.ownerOf(span);
      email.address = span.address;
      if (person) email.person = person;
      return email;
    }),
    urls,
    social: parts.social?.(reading, urls) ?? [],
    addresses: addresses.map((span) =>
      Object.assign(locate(folded, span, span.isStated ? 0.95 : 0.8), span.address),
    ),
    hours: parts.hours?.(reading) ?? [],
    languages: parts.languages?.count([...phones, ...labels]) ?? [],
  };
  if (names?.organization) contact.organization = names.organization;
  if (names?.department) contact.department = names.department;
  if (country) contact.country = country;
  return contact;
}

/** E-mail and web addresses with the labels in front of them. */
function labelledLinks(folded: Folded, links: readonly Span[]): (Span & { language: string | undefined })[] {
  return links.map(({ start, end }) => {
    const label = labelBefore(folded, 0, start);
    return { start: label.direct ? label.start : start, end, language: label.language };
  });
}

/** The telephones of a number: a label that names two uses gives two at one place. */
function contactPhones(folded: Folded, span: PhoneSpan, names: NamesRead | undefined): ContactPhone[] {
  const { reading, ext } = span;
  const label = names?.nameOf(span) ?? span.label;
  const person = names?.ownerOf(span);
  return span.types.map((type) => {
    const phone = locate(folded, span, span.confidence, span.issues) as Draft<ContactPhone>;
    phone.type = type;
    phone.text = reading?.international ?? phone.raw;
    phone.valid = reading?.valid ?? false;
    if (reading) phone.e164 = reading.e164;
    if (reading?.country) phone.country = reading.country;
    if (ext) phone.ext = ext;
    if (label) phone.label = label;
    if (person) phone.person = person;
    return phone;
  });
}

/** The same number a second time adds nothing unless a label gives it another use. */
function withoutRepeats(phones: readonly PhoneSpan[]): PhoneSpan[] {
  const seen = new Map<string, readonly PhoneType[]>();
  return phones.filter(({ reading, isLabelled, types }) => {
    if (reading === undefined) return true;
    const before = seen.get(reading.e164);
    if (before === undefined) seen.set(reading.e164, types);
    return (
      before === undefined || (isLabelled && types.some((type) => type !== "voice" && !before.includes(type)))
    );
  });
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
