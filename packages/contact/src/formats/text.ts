import type { CardPhone, ContactCard } from "../contact-card.js";
import { type ContactLabels, enLabels } from "../contact-labels.js";
import { addressLines, countryName } from "../internal/address-lines.js";

/** Options of {@link formatContactText}. */
export type FormatContactTextOptions = {
  /** The words in front of the fields. Default `enLabels`. */
  readonly labels?: ContactLabels;
};

/**
 * A card as lines of plain text, one field a line, without a final line end.
 *
 * @example
 * import { formatContactText } from "@nightdesk/contact/text";
 *
 * const rest = { people: [], urls: [], social: [], addresses: [], hours: [] };
 * const phones = [{ type: "fax", text: "+855 23 216 141", e164: "+85523216141" }] as const;
 * formatContactText({ ...rest, phones, emails: [{ address: "press@example.org" }] }); // => "Fax: +855 23 216 141\nE-mail: press@example.org"
 */
export function formatContactText(card: ContactCard, options: FormatContactTextOptions = {}): string {
  const { labels = enLabels } = options;
  const line = (label: string, value: string): string => `${label}${labels.colon}${value}`;
  const lines: string[] = [];
  for (const name of [card.organization, card.department]) if (name !== undefined) lines.push(name.name);
  for (const { name, role, organization } of card.people)
    lines.push([name, role, organization].filter((part) => part !== undefined).join(", "));
  for (const phone of card.phones) lines.push(line(labels[phone.type], phoneText(phone, labels)));
  for (const { address, person } of card.emails) lines.push(line(labels.email, withOwner(address, person)));
  for (const { url } of card.urls) lines.push(line(labels.web, url));
  for (const address of card.addresses) {
    const country = address.country === undefined ? [] : [countryName(address.country, labels.language)];
    lines.push(line(labels.address, [...addressLines(address), ...country].join(", ")));
  }
  for (const { openingHours } of card.hours) lines.push(line(labels.hours, openingHours));
  return lines.join("\n");
}

function phoneText({ text, ext, label, person }: CardPhone, labels: ContactLabels): string {
  const number = ext === undefined ? text : `${text} ${labels.ext} ${ext}`;
  return withOwner(number, person ?? label);
}

function withOwner(text: string, owner: string | undefined): string {
  return owner === undefined ? text : `${text} (${owner})`;
}
