import type { ContactCard } from "../contact-card.js";
import { ContactError, type ContactIssue } from "../errors.js";
import { cardFromProperties } from "../internal/card-from-properties.js";
import { cardProperties } from "../internal/card-properties.js";
import { readCards, writeLine } from "../internal/vcard-lines.js";
import type { VCardProperty } from "../internal/vcard-property.js";

export type { VCardProperty } from "../internal/vcard-property.js";

/** What {@link safeParseVCard} returns. */
export type VCardResult =
  | { readonly success: true; readonly data: ContactCard[] }
  | { readonly success: false; readonly issues: readonly [ContactIssue, ...ContactIssue[]] };

/**
 * A card as vCard 4.0 (RFC 6350): escaped, folded at 75 octets and never inside a character, lines ended by CR LF.
 * {@link parseVCard} reads the same card back.
 *
 * @example
 * import { formatVCard } from "@nightdesk/contact/vcard";
 *
 * const rest = { people: [], urls: [], social: [], addresses: [], hours: [], emails: [] };
 * const phones = [{ type: "fax", text: "+85523216141", e164: "+85523216141" }] as const;
 * formatVCard({ ...rest, phones }).split("\r\n")[3]; // => "TEL;VALUE=uri;TYPE=fax:tel:+85523216141"
 */
export function formatVCard(card: ContactCard): string {
  return `BEGIN:VCARD\r\n${cardProperties(card).map(writeLine).join("")}END:VCARD\r\n`;
}

/**
 * The cards of a text in vCard 2.1, 3.0 or 4.0, whatever its line ends; properties that a contact card has no place for
 * are left out.
 *
 * @throws {ContactError} `not-a-string`; `invalid-vcard` where the text holds no card.
 *
 * @example
 * import { parseVCard } from "@nightdesk/contact/vcard";
 *
 * const [card] = parseVCard("BEGIN:VCARD\nVERSION:2.1\nN:Example;Sok\nTEL;WORK;FAX:+855 23 216 141\nEND:VCARD");
 * card?.phones; // => [{ type: "fax", text: "+855 23 216 141", e164: "+85523216141" }]
 */
export function parseVCard(text: string): ContactCard[] {
  const result = safeParseVCard(text);
  if (result.success) return result.data;
  const [issue, ...more] = result.issues;
  throw new ContactError(issue, ...more);
}

/** The same as {@link parseVCard}, with the issues returned instead of thrown. */
export function safeParseVCard(text: unknown): VCardResult {
  if (typeof text !== "string") {
    const message = `The vCard is not a string: expected text, got ${text === null ? "null" : typeof text}.`;
    return { success: false, issues: [{ code: "not-a-string", path: [], message }] };
  }
  const cards = readCards(text);
  if (cards.length > 0) return { success: true, data: cards.map(cardFromProperties) };
  const message = `The text holds no vCard: expected BEGIN:VCARD and END:VCARD, got ${JSON.stringify(text.slice(0, 40))}.`;
  return { success: false, issues: [{ code: "invalid-vcard", path: [], message }] };
}

/**
 * Every property of every card in the text, for those that a contact card has no place for; none where the text holds no
 * card.
 *
 * @example
 * import { readVCardProperties } from "@nightdesk/contact/vcard";
 *
 * const [card] = readVCardProperties("BEGIN:VCARD\nVERSION:4.0\nFN:A\nNOTE;LANGUAGE=en:b\nEND:VCARD");
 * card?.at(-1); // => { name: "NOTE", params: { LANGUAGE: ["en"] }, value: "b" }
 */
export function readVCardProperties(text: string): VCardProperty[][] {
  return readCards(text);
}
