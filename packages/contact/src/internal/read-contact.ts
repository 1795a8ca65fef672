import type { Contact } from "../contact.js";
import type { PhoneEngine } from "../phone-engine.js";
import { countryOfDomains } from "./block-country.js";
import { contactEmail, contactPhones, contactUrl, located } from "./contact-fields.js";
import { findAddresses } from "./find-addresses.js";
import { findHours } from "./find-hours.js";
import { findLinks, type Links } from "./find-links.js";
import { findNames } from "./find-names.js";
import { type FoundPhones, findPhones } from "./find-phones.js";
import { findSocial } from "./find-social.js";
import type { Folded } from "./fold-builder.js";
import { labelBefore } from "./label-before.js";
import { ownerOf } from "./owners.js";
import { readPieces } from "./pieces.js";
import type { PhoneSpan } from "./read-phone.js";
import type { Span } from "./span.js";
import { zonesAround } from "./zones.js";

/** Everything that a folded text says. Links come first, since their digits are no numbers; then the country, the numbers, and what is left. */
export function readContact(folded: Folded, engine: PhoneEngine, given: string | undefined): Contact {
  const links = findLinks(folded);
  const { found, country } = readPhones(folded, engine, given, links);
  const labels = linkLabels(folded, links.all);
  const phoneFields = found.phones.map(({ labelStart, behind }) => ({ start: labelStart, end: behind }));
  const fields = merge(labels, phoneFields);
  const zones = zonesAround(folded.text, merge(fields, found.others));
  const pieces = readPieces(folded, zones, fields);
  const addresses = findAddresses(pieces, country);
  const { organization, department, people } = findNames(folded, pieces, addresses);
  const borders = organization === undefined ? addresses : merge<Span>(addresses, [organization]);
  const owner = (field: Span): string | undefined => ownerOf(folded, field, people, borders);
  const social = merge(findSocial(links.urls), links.handles);
  const contact: { -readonly [Key in keyof Contact]: Contact[Key] } = {
    people: people.map(({ start, end, ...person }) => located(folded, { start, end }, person, 0.7)),
    phones: withoutRepeats(found.phones).flatMap((phone) => contactPhones(folded, phone, owner(phone))),
    emails: unique(links.emails, ({ address }) => address.toLowerCase()).map((email) =>
      contactEmail(folded, email, owner(email)),
    ),
    urls: unique(links.urls, ({ url }) => url).map((url) => contactUrl(folded, url)),
    social: social.map(({ start, end, ...account }) => located(folded, { start, end }, account, 0.9)),
    addresses: addresses.map((span) => located(folded, span, span.address, span.isStated ? 0.95 : 0.8)),
    hours: findHours(folded, zones).map((span) =>
      located(folded, span, { openingHours: span.openingHours }, 0.9),
    ),
    languages: languagesOf(found.phones, labels),
  };
  if (organization !== undefined)
    contact.organization = located(folded, organization, { name: organization.name }, 0.7);
  if (department !== undefined)
    contact.department = located(folded, department, { name: department.name }, 0.7);
  if (country !== undefined) contact.country = country;
  return contact;
}

/** Two lists that stand in order as one. */
function merge<Item extends Span>(a: readonly Item[], b: readonly Item[]): Item[] {
  if (a.length === 0 || b.length === 0) return [...a, ...b];
  const merged: Item[] = [];
  let next = 0;
  for (const item of a) {
    for (let other = b[next]; other !== undefined && other.start < item.start; other = b[++next])
      merged.push(other);
    merged.push(item);
  }
  return merged.concat(b.slice(next));
}

/** Numbers are read in the given country, or that which an address, a domain or, last, an international number names. */
function readPhones(
  folded: Folded,
  engine: PhoneEngine,
  given: string | undefined,
  links: Links,
): { readonly found: FoundPhones; readonly country: string | undefined } {
  const read = (country: string | undefined): FoundPhones =>
    findPhones(folded, { engine, country, assumed: given === undefined, taken: links.all });
  const found = read(given);
  if (given !== undefined) return { found, country: given };
  const country =
    countryOfAddress(folded, links.all, found) ??
    countryOfDomains(links, engine) ??
    found.phones.find(({ reading }) => reading?.country !== undefined)?.reading?.country;
  return { found: country === undefined ? found : read(country), country };
}

/** The country that the first address names which names any. */
function countryOfAddress(
  folded: Folded,
  links: readonly Span[],
  { phones, others }: FoundPhones,
): string | undefined {
  const zones = zonesAround(folded.text, merge(merge(links, phones), others));
  const addresses = findAddresses(readPieces(folded, zones, links), undefined);
  return addresses.find(({ isStated }) => isStated)?.address.country;
}

/** E-mail and web addresses with the labels in front of them. */
function linkLabels(folded: Folded, links: readonly Span[]): (Span & { language: string | undefined })[] {
  let edge = 0;
  return links.map(({ start, end }) => {
    const label = labelBefore(folded, edge, start);
    edge = end;
    return { start: label.direct ? label.start : start, end, language: label.language };
  });
}

/** The same number a second time adds nothing unless a label gives it another use. */
function withoutRepeats(phones: readonly PhoneSpan[]): PhoneSpan[] {
  const seen = new Map<string, PhoneSpan>();
  return phones.filter((phone) => {
    const number = phone.reading?.e164;
    if (number === undefined) return true;
    const before = seen.get(number);
    if (before === undefined) seen.set(number, phone);
    const isKnown = (type: string): boolean =>
      type === "voice" || before?.types.some((other) => other === type) === true;
    return before === undefined || (phone.isLabelled && !phone.types.every(isKnown));
  });
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

type Worded = { readonly language: string | undefined };

/** English has the words that all languages share, so that it counts only where no other is there. */
function languagesOf(phones: readonly Worded[], labels: readonly Worded[]): string[] {
  const counts = new Map<string, number>();
  const count = ({ language }: Worded): void => {
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  };
  phones.forEach(count);
  labels.forEach(count);
  if (counts.size > 1) counts.delete("en");
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}
