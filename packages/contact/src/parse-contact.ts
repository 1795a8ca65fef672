import type { Contact, ContactPhone } from "./contact.js";
import type { CardEmail, CardUrl } from "./contact-card.js";
import { ContactError, type ContactIssue } from "./errors.js";
import { findAddresses } from "./internal/find-addresses.js";
import { findEmails } from "./internal/find-emails.js";
import { findPhones, type PhoneSpan } from "./internal/find-phones.js";
import { findUrls } from "./internal/find-urls.js";
import { type Folded, fold } from "./internal/fold.js";
import { foldHtml } from "./internal/fold-html.js";
import { labelBefore } from "./internal/label-before.js";
import { locate, type Span } from "./internal/span.js";
import type { PhoneEngine } from "./phone-engine.js";

/** Options of {@link parseContact}. */
export type ParseContactOptions = {
  /** The numbering plans: `createPhoneEngine(metadata)` of `@nightdesk/contact/phone`. */
  readonly phoneEngine: PhoneEngine;
  /**
   * ISO 3166-1 alpha-2 of the country in which national numbers are dialled. Default: what an address, the top-level
   * domain of an e-mail or web address, or an international number in the text names.
   */
  readonly country?: string;
  /** `html` takes tags off first and reads `tel:` and `mailto:` links; positions stay those of the HTML. Default `text`. */
  readonly format?: "text" | "html";
  /** The longest text that is read, in UTF-16 units. Default 2,000,000. */
  readonly maxLength?: number;
};

/** What {@link safeParseContact} returns. */
export type ContactResult =
  | { readonly success: true; readonly data: Contact }
  | { readonly success: false; readonly issues: readonly [ContactIssue, ...ContactIssue[]] };

const MAX_LENGTH = 2_000_000;

/**
 * The contact details of a text, each field with its place in it. A text without any gives empty lists; time grows in
 * proportion to the length.
 *
 * @throws {ContactError} `not-a-string`, `too-long`, `unknown-country`.
 *
 * @example
 * import metadata from "libphonenumber-js/max/metadata";
 * import { parseContact } from "@nightdesk/contact";
 * import { createPhoneEngine } from "@nightdesk/contact/phone";
 *
 * const phoneEngine = createPhoneEngine(metadata);
 * const { phones } = parseContact("Fax: (855) 23 216 141, 023 213 341", { phoneEngine, country: "KH" });
 * phones.map(({ type, e164 }) => [type, e164]); // => [["fax", "+85523216141"], ["fax", "+85523213341"]]
 */
export function parseContact(text: string, options: ParseContactOptions): Contact {
  const result = safeParseContact(text, options);
  if (result.success) return result.data;
  const [issue, ...more] = result.issues;
  throw new ContactError(issue, ...more);
}

/**
 * The same as {@link parseContact}, with the issues returned instead of thrown.
 *
 * @example
 * import metadata from "libphonenumber-js/max/metadata";
 * import { safeParseContact } from "@nightdesk/contact";
 * import { createPhoneEngine } from "@nightdesk/contact/phone";
 *
 * const result = safeParseContact(undefined, { phoneEngine: createPhoneEngine(metadata) });
 * result.success; // => false
 */
export function safeParseContact(text: unknown, options: ParseContactOptions): ContactResult {
  const issue = checkArguments(text, options);
  if (issue !== undefined) return { success: false, issues: [issue] };
  return {
    success: true,
    data: readContact(options.format === "html" ? foldHtml(text as string) : fold(text as string), options),
  };
}

function checkArguments(text: unknown, options: ParseContactOptions): ContactIssue | undefined {
  const { country, maxLength = MAX_LENGTH, phoneEngine } = options;
  if (typeof text !== "string") {
    const message = `The contact block is not a string: expected text, got ${text === null ? "null" : typeof text}.`;
    return { code: "not-a-string", path: [], message };
  }
  if (text.length > maxLength) {
    const message = `The text is too long: expected at most ${maxLength} units, got ${text.length}.`;
    return { code: "too-long", path: [], message };
  }
  if (country !== undefined && phoneEngine.callingCode(country) === undefined) {
    const message = `The country is not known: expected ISO 3166-1 alpha-2 such as "KH", got ${JSON.stringify(country)}.`;
    return { code: "unknown-country", path: ["options", "country"], message };
  }
  return undefined;
}

function readContact(folded: Folded, { phoneEngine, country }: ParseContactOptions): Contact {
  const emails = findEmails(folded);
  const urls = findUrls(folded, emails);
  const links = [...emails, ...urls].sort((a, b) => a.start - b.start);
  const named = country ?? countryOfDomains(emails, urls, phoneEngine);
  const guess =
    country ?? findAddresses(folded, links, undefined).find(({ stated }) => stated)?.country ?? named;
  const read = (plan: string | undefined) =>
    findPhones(folded, { engine: phoneEngine, country: plan, assumed: country === undefined, taken: links });
  const first = read(guess);
  const plan = guess ?? first.find(({ reading }) => reading?.country !== undefined)?.reading?.country;
  const phones = plan === guess ? first : read(plan);
  const taken = [
    ...labelled(folded, links),
    ...phones.map(({ labelStart, end }) => ({ start: labelStart, end })),
  ];
  const addresses = findAddresses(
    folded,
    taken.sort((a, b) => a.start - b.start),
    plan,
  );
  return {
    people: [],
    phones: withoutRepeats(phones).flatMap((phone) => contactPhones(folded, phone)),
    emails: emails.map((mail) => ({
      ...locate(folded, mail, 0.98 - 0.2 * mail.issues.length, mail.issues),
      address: mail.address,
    })),
    urls: urls.map((url) => ({ ...locate(folded, url, 0.98), url: url.url })),
    social: [],
    addresses: addresses.map(({ start, end, stated, ...address }) => ({
      ...locate(folded, { start, end }, stated ? 0.95 : 0.8),
      ...address,
    })),
    hours: [],
    languages: [],
    ...(plan === undefined ? {} : { country: plan }),
  };
}

/** E-mail and web addresses with the labels in front of them. */
function labelled(folded: Folded, links: readonly Span[]): Span[] {
  let edge = 0;
  return links.map(({ start, end }) => {
    const label = labelBefore(folded, edge, start);
    edge = end;
    return { start: label.direct ? label.start : start, end };
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
    return (
      before === undefined ||
      (phone.isLabelled && !phone.types.every((type) => type === "voice" || before.types.includes(type)))
    );
  });
}

function contactPhones(folded: Folded, phone: PhoneSpan): ContactPhone[] {
  const located = locate(folded, phone, phone.confidence, phone.issues);
  const { reading, ext, types } = phone;
  return types.map((type) => ({
    ...located,
    type,
    text: reading?.international ?? located.raw,
    valid: reading?.valid ?? false,
    ...(reading === undefined ? {} : { e164: reading.e164 }),
    ...(reading?.country === undefined ? {} : { country: reading.country }),
    ...(ext === undefined ? {} : { ext }),
  }));
}

/** The country of the first national top-level domain; a foreign word processor's `.io` is none of a newsroom's. */
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
