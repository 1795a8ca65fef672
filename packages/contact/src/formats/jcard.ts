import type { ContactCard } from "../contact-card.js";
import { cardProperties } from "../internal/card-properties.js";
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
