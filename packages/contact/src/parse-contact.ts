import type { Contact } from "./contact.js";
import type { ContactParts } from "./contact-parts.js";
import { ContactError, type ContactIssue, type ContactIssueCode } from "./errors.js";
import { fold } from "./internal/fold.js";
import { ownLexicon } from "./internal/lexicon.js";
import { readContact } from "./internal/read-contact.js";
import type { PhoneEngine } from "./phone-engine.js";

/** Options of {@link parseContact}. */
export type ParseContactOptions = {
  /** The numbering plans: `createPhoneEngine(metadata)` of `@nightdesk/contact/phone`. */
  readonly phoneEngine: PhoneEngine;
  /** What is read besides numbers, e-mail and web addresses: `allParts` of `@nightdesk/contact/parts`, or some of them. */
  readonly parts: ContactParts;
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
 * @throws {ContactError} `not-a-string`, `too-long`, `unknown-country`, `invalid-option`.
 *
 * @example
 * import metadata from "libphonenumber-js/max/metadata";
 * import { parseContact } from "@nightdesk/contact";
 * import { allParts } from "@nightdesk/contact/parts";
 * import { createPhoneEngine } from "@nightdesk/contact/phone";
 *
 * const phoneEngine = createPhoneEngine(metadata);
 * const { phones } = parseContact("Fax: (855) 23 216 141, 023 213 341", { phoneEngine, parts: allParts, country: "KH" });
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
 * import { allParts } from "@nightdesk/contact/parts";
 * import { createPhoneEngine } from "@nightdesk/contact/phone";
 *
 * const result = safeParseContact(undefined, { phoneEngine: createPhoneEngine(metadata), parts: allParts });
 * result.success; // => false
 */
export function safeParseContact(text: unknown, options: ParseContactOptions): ContactResult {
  const issue = checkArguments(text, options);
  if (issue !== undefined) return { success: false, issues: [issue] };
  const { phoneEngine, country, format = "text", parts } = options;
  const folded = (parts[format] ?? fold)(text as string, parts.languages?.lexicon() ?? ownLexicon());
  return { success: true, data: readContact(folded, phoneEngine, country, parts) };
}

function checkArguments(text: unknown, options: ParseContactOptions | undefined): ContactIssue | undefined {
  const { country, format = "text", maxLength = MAX_LENGTH, parts, phoneEngine } = options ?? {};
  const issue = (code: ContactIssueCode, subject: string, expected: string, got: unknown): ContactIssue => ({
    code,
    path: subject === "text" ? [] : ["options", subject],
    message: `The ${subject} is wrong: expected ${expected}, got ${/string|number/.test(typeof got) ? JSON.stringify(got) : typeof got}.`,
  });
  if (typeof phoneEngine?.read !== "function")
    return issue("invalid-option", "phoneEngine", "createPhoneEngine(metadata)", phoneEngine);
  if (Object(parts) !== parts || Array.isArray(parts))
    return issue("invalid-option", "parts", "parts by name", parts);
  if (format !== "text" && (format !== "html" || !parts?.html))
    return issue("invalid-option", "format", "text, or html and its part", format);
  if (typeof text !== "string") return issue("not-a-string", "text", "a string", text);
  if (text.length > maxLength) return issue("too-long", "text", `at most ${maxLength} units`, text.length);
  if (country !== undefined && !phoneEngine.callingCode(country))
    return issue("unknown-country", "country", "ISO 3166-1 such as KH", country);
  return undefined;
}
