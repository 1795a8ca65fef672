import type { Contact, ContactPhone, Located } from "../contact.js";
import type { CardEmail, CardUrl } from "../contact-card.js";
import type { PhoneEngine } from "../phone-engine.js";
import { findAddresses } from "./find-addresses.js";
import { type EmailSpan, findEmails } from "./find-emails.js";
import { findHours } from "./find-hours.js";
import { findNames } from "./find-names.js";
import { findPhones, type PhoneSpan } from "./find-phones.js";
import { findSocial } from "./find-social.js";
import { findUrls } from "./find-urls.js";
import type { Folded } from "./fold.js";
import { labelBefore } from "./label-before.js";
import { ownerOf } from "./owners.js";
import { locate, type Span } from "./span.js";

/** Everything that a folded text says. Links come first, since their digits are no numbers; then the country, the numbers, and what is left. */
export function readContact(folded: Folded, engine: PhoneEngine, given: string | undefined): Contact {
  const emails = findEmails(folded);
  const urls = findUrls(folded, emails);
  const links = byStart([...emails, ...urls]);
  const { phones, country } = readPhones(folded, engine, given, emails, urls, links);
  const labels = linkLabels(folded, links);
  const fields = byStart([
    ...labels,
    ...phones.map(({ labelStart, behind }) => ({ start: labelStart, end: behind })),
  ]);
  const addresses = findAddresses(folded, fields, country);
  const { organization, department, people } = findNames(folded, fields, addresses);
  const borders = byStart([...addresses, ...(organization === undefined ? [] : [organization])]);
  const owner = (field: Span): { person?: string } => {
    const person = ownerOf(folded, field, people, borders);
    return person === undefined ? {} : { person };
  };
  return {
    ...(organization === undefined ? {} : { organization: placed(folded, organization, 0.7) }),
    ...(department === undefined ? {} : { department: placed(folded, department, 0.7) }),
    people: people.map((person) => placed(folded, person, 0.7)),
    phones: withoutRepeats(phones).flatMap((phone) => contactPhones(folded, phone, owner(phone))),
    emails: uniqueEmails(emails).map((mail) => ({
      ...locate(folded, mail, 0.98 - 0.2 * mail.issues.length, mail.issues),
      address: mail.address,
      ...owner(mail),
    })),
    urls: unique(urls, ({ url }) => url).map((url) => placed(folded, url, 0.98)),
    social: findSocial(folded, urls, links).map((account) => placed(folded, account, 0.9)),
    addresses: addresses.map(({ stated, ...address }) => placed(folded, address, stated ? 0.95 : 0.8)),
    hours: findHours(folded).map((hours) => placed(folded, hours, 0.9)),
    languages: languagesOf([...phones, ...labels]),
    ...(country === undefined ? {} : { country }),
  };
}

function byStart<Item extends Span>(spans: Item[]): Item[] {
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function placed<Item extends Span>(
  folded: Folded,
  item: Item,
  confidence: number,
): Omit<Item, keyof Span> & Located {
  return { ...item, ...locate(folded, item, confidence) };
}

/** Numbers are read in the given country, or that which an address, a domain or, last, an international number names. */
function readPhones(
  folded: Folded,
  engine: PhoneEngine,
  given: string | undefined,
  emails: readonly CardEmail[],
  urls: readonly CardUrl[],
  taken: readonly Span[],
): { phones: PhoneSpan[]; country: string | undefined } {
  const read = (country: string | undefined) =>
    findPhones(folded, { engine, country, assumed: given === undefined, taken });
  const named =
    given ??
    findAddresses(folded, taken, undefined).find(({ stated }) => stated)?.country ??
    countryOfDomains(emails, urls, engine);
  const phones = read(named);
  if (named !== undefined) return { phones, country: named };
  const country = phones.find(({ reading }) => reading?.country !== undefined)?.reading?.country;
  return country === undefined ? { phones, country } : { phones: read(country), country };
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

function uniqueEmails(emails: readonly EmailSpan[]): EmailSpan[] {
  return unique(emails, ({ address }) => address.toLowerCase());
}

function unique<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** A label that names two uses gives two numbers at one place. */
function contactPhones(folded: Folded, phone: PhoneSpan, owner: { person?: string }): ContactPhone[] {
  const located = locate(folded, phone, phone.confidence, phone.issues);
  const { reading, ext, types, label } = phone;
  return types.map((type) => ({
    ...located,
    type,
    text: reading?.international ?? located.raw,
    valid: reading?.valid ?? false,
    ...(reading === undefined ? {} : { e164: reading.e164 }),
    ...(reading?.country === undefined ? {} : { country: reading.country }),
    ...(ext === undefined ? {} : { ext }),
    ...(label === undefined ? {} : { label }),
    ...owner,
  }));
}

/** English has the words that all languages share, so that it counts only where no other is there. */
function languagesOf(labels: readonly { readonly language: string | undefined }[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of labels)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  if (counts.size > 1) counts.delete("en");
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([language]) => language);
}

/** The country of the first national top-level domain; those that are sold as words of their own name none. */
function countryOfDomains(
  emails: readonly CardEmail[],
  urls: readonly CardUrl[],
  engine: PhoneEngine,
): string | undefined {
  const hosts = [
    ...emails.map(({ address }) => address),
    ...urls.map(({ url }) => url.split("/", 3)[2] ?? ""),
  ];
  for (const host of hosts) {
    const top = /\.([a-z]{2})$/i.exec(host)?.[1]?.toUpperCase();
    if (top === undefined || /^(?:IO|AI|CO|TV|ME|FM|LY|EU|GG|CC|WS)$/.test(top)) continue;
    const country = top === "UK" ? "GB" : top;
    if (engine.callingCode(country) !== undefined) return country;
  }
  return undefined;
}
