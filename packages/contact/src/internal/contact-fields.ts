import type { ContactPhone, Located } from "../contact.js";
import type { CardEmail, CardUrl } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import type { EmailSpan } from "./read-email.js";
import type { PhoneSpan } from "./read-phone.js";
import type { UrlSpan } from "./read-url.js";
import { locate, type Span } from "./span.js";

/** A field under construction. */
type Draft<Field> = { -readonly [Key in keyof Field]: Field[Key] };

/** What a card says, with its place in the source; `span` is its place in the folded text. */
export function located<Value extends object>(
  folded: Folded,
  span: Span,
  value: Value,
  confidence: number,
): Value & Located {
  return Object.assign(locate(folded, span, confidence), value);
}

/** The telephones of a number: a label that names two uses gives two at one place. */
export function contactPhones(folded: Folded, span: PhoneSpan, person: string | undefined): ContactPhone[] {
  const { reading, ext, label } = span;
  return span.types.map((type) => {
    const { raw, start, end, confidence, issues } = locate(folded, span, span.confidence, span.issues);
    const text = reading?.international ?? raw;
    const valid = reading?.valid ?? false;
    const phone: Draft<ContactPhone> = { raw, start, end, confidence, issues, type, text, valid };
    if (reading !== undefined) phone.e164 = reading.e164;
    if (reading?.country !== undefined) phone.country = reading.country;
    if (ext !== undefined) phone.ext = ext;
    if (label !== undefined) phone.label = label;
    if (person !== undefined) phone.person = person;
    return phone;
  });
}

/** An e-mail address with its place. */
export function contactEmail(
  folded: Folded,
  span: EmailSpan,
  person: string | undefined,
): CardEmail & Located {
  const { raw, start, end, confidence, issues } = locate(
    folded,
    span,
    0.98 - 0.2 * span.issues.length,
    span.issues,
  );
  const email: Draft<CardEmail & Located> = { raw, start, end, confidence, issues, address: span.address };
  if (person !== undefined) email.person = person;
  return email;
}

/** A web address with its place. */
export function contactUrl(folded: Folded, span: UrlSpan): CardUrl & Located {
  const { raw, start, end, confidence, issues } = locate(folded, span, 0.98);
  return { raw, start, end, confidence, issues, url: span.url };
}
