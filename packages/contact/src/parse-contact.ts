import type { Contact } from "./contact.js";
import { ContactError, type ContactIssue } from "./errors.js";
import { fold } from "./internal/fold.js";
import { foldHtml } from "./internal/fold-html.js";
import { readContact } from "./internal/read-contact.js";
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
 * @throws {ContactError} `not-a-string`, `too-long`, `unknown-country`, `invalid-option`.
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
  const folded = options.format === "html" ? foldHtml(text as string) : fold(text as string);
  return { success: true, data: readContact(folded, options.phoneEngine, options.country) };
}

function checkArguments(text: unknown, options: ParseContactOptions | undefined): ContactIssue | undefined {
  if (typeof options?.phoneEngine?.read !== "function") {
    const message = "The phone engine is missing: expected createPhoneEngine(metadata), got none.";
    return { code: "invalid-option", path: ["options", "phoneEngine"], message };
  }
  const { country, format = "text", maxLength = MAX_LENGTH, phoneEngine } = options;
  if (format !== "text" && format !== "html") {
    const message = `The format is not known: expected "text" or "html", got ${JSON.stringify(format)}.`;
    return { code: "invalid-option", path: ["options", "format"], message };
  }
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
