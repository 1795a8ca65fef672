import type { Contact, Located } from "./contact.js";
import { type ParseContactOptions, parseContact } from "./parse-contact.js";

/** A contact block inside a longer text, whole lines, with what it says; positions count from the start of the text. */
export type ContactBlock = {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly contact: Contact;
};

/** How many units of other text, and how many line ends, may stand between two fields of one block. */
const MAX_GAP = 240;
const MAX_LINES = 4;
const LEAD_IN =
  /(?:contact|kontakt|contacto|contato|enquir|inquir|information|ទំនាក់ទំនង|問い合わせ)[^\n]*[:：៖]\s*$/i;

/**
 * The contact blocks of an article's text, in order: lines that hold fields close to each other, with the "please
 * contact:" above them. A lone e-mail address or web link inside a paragraph is not one.
 *
 * @throws {ContactError} as `parseContact`.
 *
 * @example
 * import metadata from "libphonenumber-js/max/metadata";
 * import { findContactBlocks } from "@nightdesk/contact/blocks";
 * import { allParts } from "@nightdesk/contact/parts";
 * import { createPhoneEngine } from "@nightdesk/contact/phone";
 *
 * const text = "The two sides met.\n\nPlease contact:\nTel: 023 216 122\nEmail: press@example.org\n\nMore news";
 * const blocks = findContactBlocks(text, { phoneEngine: createPhoneEngine(metadata), parts: allParts, country: "KH" });
 * blocks.map(({ raw }) => raw); // => ["Please contact:\nTel: 023 216 122\nEmail: press@example.org"]
 */
export function findContactBlocks(text: string, options: ParseContactOptions): ContactBlock[] {
  const contact = parseContact(text, options);
  const blocks: ContactBlock[] = [];
  for (const group of groupFields(text, allFields(contact))) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const start = blockStart(text, first.start);
    const last = group.reduce((end, field) => Math.max(end, field.end), 0);
    const lineEnd = text.indexOf("\n", last);
    const end = text.slice(0, lineEnd < 0 ? text.length : lineEnd).trimEnd().length;
    const within = contactWithin(contact, start, end);
    if (within.phones.length + within.emails.length === 0) continue;
    blocks.push({ raw: text.slice(start, end), start, end, contact: within });
  }
  return blocks;
}

function allFields({ phones, emails, addresses, urls, people, hours }: Contact): Located[] {
  return [...phones, ...emails, ...addresses, ...urls, ...people, ...hours].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function groupFields(text: string, fields: readonly Located[]): Located[][] {
  const groups: Located[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const field of fields) {
    const gap = field.start - end;
    const isNear =
      gap <= MAX_GAP && text.slice(Math.max(0, end), field.start).split("\n").length <= MAX_LINES;
    if (isNear) groups.at(-1)?.push(field);
    else groups.push([field]);
    end = Math.max(end, field.end);
  }
  return groups;
}

/** The start of the first field's line, or that of the lead-in above it. */
function blockStart(text: string, start: number): number {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const above = text.slice(Math.max(0, lineStart - MAX_GAP), lineStart).trimEnd();
  if (!LEAD_IN.test(above.slice(above.lastIndexOf("\n") + 1))) return lineStart;
  return text.lastIndexOf("\n", text.slice(0, lineStart).trimEnd().length - 1) + 1;
}

function contactWithin(contact: Contact, start: number, end: number): Contact {
  const inside = <Field extends Located>(fields: readonly Field[]): Field[] =>
    fields.filter((field) => field.start >= start && field.end <= end);
  const { organization, department, ...rest } = contact;
  const [ownOrganization] = inside(organization === undefined ? [] : [organization]);
  const [ownDepartment] = inside(department === undefined ? [] : [department]);
  return {
    ...rest,
    ...(ownOrganization === undefined ? {} : { organization: ownOrganization }),
    ...(ownDepartment === undefined ? {} : { department: ownDepartment }),
    people: inside(contact.people),
    phones: inside(contact.phones),
    emails: inside(contact.emails),
    urls: inside(contact.urls),
    social: inside(contact.social),
    addresses: inside(contact.addresses),
    hours: inside(contact.hours),
  };
}
