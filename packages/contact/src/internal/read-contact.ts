import type { Contact, ContactPhone } from "../contact.js";
import type { ContactParts } from "../contact-parts.js";
import type { PhoneEngine } from "../phone-engine.js";
import { countryOfDomains } from "./block-country.js";
import { findLinks } from "./find-links.js";
import { type FoundPhones, findPhones } from "./find-phones.js";
import type { Folded } from "./fold-builder.js";
import { labelBefore } from "./label-before.js";
import { merge } from "./merge.js";
import type { PhoneSpan } from "./read-phone.js";
import type { Reading } from "./reading.js";
import { locate, type Span } from "./span.js";

/** Everything that a folded text says. Links come first, since their digits are no numbers; then the country, the numbers, and what is left. */
export function readContact(
  folded: Folded,
  engine: PhoneEngine,
  given: string | undefined,
  parts: ContactParts,
): Contact {
  const links = findLinks(folded);
  const readPhones = (country: string | undefined): FoundPhones =>
    findPhones(folded, { engine, country, assumed: given === undefined, taken: links.all });
  let found = readPhones(given);
  let country = given;
  if (given === undefined) {
    const { phones, others } = found;
    const anchors = merge<Span>(merge<Span>(links.all, phones), others);
    country =
      parts.addresses?.({ folded, country, fields: links.all, anchors }).find(({ isStated }) => isStated)
        ?.address.country ??
      countryOfDomains(links, engine) ??
      phones.find(({ reading }) => reading?.country)?.reading?.country;
    if (country !== undefined) found = readPhones(country);
  }
  const { phones, others } = found;
  const labels = labelledLinks(folded, links.all);
  const fields = merge<Span>(
    labels,
    phones.map(({ labelStart, behind }) => ({ start: labelStart, end: behind })),
  );
  const reading: Reading = { folded, country, fields, anchors: merge(fields, others) };
  const addresses = parts.addresses?.(reading) ?? [];
  const names = parts.names?.(reading, addresses);
  const urls = unique(links.urls, ({ url }) => url).map((span) => ({
    ...locate(folded, span, 0.98),
    url: span.url,
  }));
  const { ownerOf, ...named } = names ?? { people: [] };
  const owner = (field: Span): { readonly person?: string } => {
    const person = ownerOf?.(field);
    return person === undefined ? {} : { person };
  };
  return {
    ...named,
    phones: withoutRepeats(phones).flatMap((phone) => contactPhones(folded, phone, owner(phone))),
    emails: unique(links.emails, ({ address }) => address.toLowerCase()).map((span) => ({
      ...locate(folded, span, 0.98 - 0.2 * span.issues.length, span.issues),
      address: span.address,
      ...owner(span),
    })),
    urls,
    social: parts.social?.(reading, urls) ?? [],
    addresses: addresses.map((span) => ({
      ...locate(folded, span, span.isStated ? 0.95 : 0.8),
      ...span.address,
    })),
    hours: parts.hours?.(reading) ?? [],
    languages: languagesOf([...phones, ...labels]),
    ...(country === undefined ? {} : { country }),
  };
}

/** E-mail and web addresses with the labels in front of them. */
function labelledLinks(folded: Folded, links: readonly Span[]): (Span & { language: string | undefined })[] {
  let edge = 0;
  return links.map(({ start, end }) => {
    const label = labelBefore(folded, edge, start);
    edge = end;
    return { start: label.direct ? label.start : start, end, language: label.language };
  });
}

/** The telephones of a number: a label that names two uses gives two at one place. */
function contactPhones(
  folded: Folded,
  { types, reading, ext, label, ...span }: PhoneSpan,
  owner: { readonly person?: string },
): ContactPhone[] {
  const place = locate(folded, span, span.confidence, span.issues);
  return types.map((type) => ({
    ...place,
    type,
    text: reading?.international ?? place.raw,
    valid: reading?.valid ?? false,
    ...(reading && { e164: reading.e164 }),
    ...(reading?.country && { country: reading.country }),
    ...(ext && { ext }),
    ...(label && { label }),
    ...owner,
  }));
}

/** The same number a second time adds nothing unless a label gives it another use. */
function withoutRepeats(phones: readonly PhoneSpan[]): PhoneSpan[] {
  const seen = new Map<string, PhoneSpan>();
  return phones.filter(({ reading, isLabelled, types }, index) => {
    const number = reading?.e164 ?? "";
    const before = seen.get(number);
    const isKnown = (type: string): boolean =>
      type === "voice" || before?.types.some((other) => other === type) === true;
    const phone = phones[index];
    if (before !== undefined) return isLabelled && !types.every(isKnown);
    if (number !== "" && phone !== undefined) seen.set(number, phone);
    return true;
  });
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** English has the words that all languages share, so that it counts only where no other is there. */
function languagesOf(fields: readonly { readonly language: string | undefined }[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of fields)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  if (counts.size > 1) counts.delete("en");
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}
