import type { ContactCard } from "../contact-card.js";
import { ContactError, type ContactIssue } from "../errors.js";
import { cardFromProperties } from "../internal/card-from-properties.js";
import { cardProperties } from "../internal/card-properties.js";
import { readJCardProperty } from "../internal/jcard-property.js";
import { splitComponents, unescapeValue, type VCardProperty } from "../internal/vcard-property.js";

/** One property of a jCard: name, parameters, type, value. */
export type JCardProperty = readonly [
  name: string,
  params: Readonly<Record<string, string | readonly string[]>>,
  type: "text" | "uri",
  value: string | readonly (string | readonly string[])[],
];

/** A card in JSON after RFC 7095. */
export type JCard = readonly ["vcard", readonly JCardProperty[]];

/**
 * A card as jCard (RFC 7095): the properties of the vCard as arrays.
 *
 * @example
 * import { formatJCard } from "@nightdesk/contact/jcard";
 *
 * const rest = { people: [], phones: [], urls: [], social: [], addresses: [], hours: [] };
 * formatJCard({ ...rest, emails: [{ address: "press@example.org" }] })[1].at(-1); // => ["email", {}, "text", "press@example.org"]
 */
export function formatJCard(card: ContactCard): JCard {
  return ["vcard", cardProperties(card).map(jsonProperty)];
}

/** What {@link safeParseJCard} returns. */
export type JCardResult =
  | { readonly success: true; readonly data: ContactCard }
  | { readonly success: false; readonly issues: readonly [ContactIssue, ...ContactIssue[]] };

/**
 * The card of a jCard (RFC 7095) that JSON was read into; properties that a contact card has no place for are left out.
 * {@link formatJCard} writes what this reads back as the same card, but that a number in international form gains its `e164`.
 *
 * @throws {ContactError} `invalid-jcard` where the value is no jCard.
 *
 * @example
 * import { parseJCard } from "@nightdesk/contact/jcard";
 *
 * const json = '["vcard", [["fn", {}, "text", "Sok"], ["tel", { "type": "fax" }, "uri", "tel:+85523216141"]]]';
 * parseJCard(JSON.parse(json)).phones; // => [{ type: "fax", text: "+85523216141", e164: "+85523216141" }]
 */
export function parseJCard(value: unknown): ContactCard {
  const result = safeParseJCard(value);
  if (result.success) return result.data;
  const [issue, ...more] = result.issues;
  throw new ContactError(issue, ...more);
}

/** The same as {@link parseJCard}, with the issues returned instead of thrown. */
export function safeParseJCard(value: unknown): JCardResult {
  const [kind, rows] = Array.isArray(value) ? (value as unknown[]) : [];
  if (kind !== "vcard" || !Array.isArray(rows)) {
    const got = Array.isArray(value) ? "another array" : value === null ? "null" : typeof value;
    const message = `The value is no jCard: expected ["vcard", [properties]], got ${got}.`;
    return { success: false, issues: [{ code: "invalid-jcard", path: [], message }] };
  }
  const issues: ContactIssue[] = [];
  const properties = (rows as unknown[]).flatMap((row, index) => {
    const property = readJCardProperty(row);
    if (property !== undefined) return [property];
    const message = `Property ${index} of the jCard is none: expected [name, parameters, type, value].`;
    issues.push({ code: "invalid-jcard", path: [1, index], message });
    return [];
  });
  const [issue, ...more] = issues;
  if (issue !== undefined) return { success: false, issues: [issue, ...more] };
  return { success: true, data: cardFromProperties(properties) };
}

function jsonProperty({ group, name, params, value }: VCardProperty): JCardProperty {
  const { VALUE, ...rest } = params;
  const entries = Object.entries(rest).map(([key, values]) => {
    const [first = ""] = values;
    return [key.toLowerCase(), values.length === 1 ? first : values] as const;
  });
  const isUri =
    VALUE?.[0] === "uri" || (VALUE === undefined && (name === "URL" || name === "X-SOCIALPROFILE"));
  const shared = { ...(group === undefined ? {} : { group }), ...Object.fromEntries(entries) };
  return [name.toLowerCase(), shared, isUri ? "uri" : "text", isUri ? value : jsonValue(name, value)];
}

function jsonValue(name: string, value: string): JCardProperty[3] {
  if (name !== "ADR" && name !== "ORG") return unescapeValue(value);
  const components = splitComponents(value).map((items) => (items.length === 1 ? (items[0] ?? "") : items));
  const [first] = components;
  return components.length === 1 && first !== undefined && typeof first === "string" ? first : components;
}
