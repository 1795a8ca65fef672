import type { CardPhone, ContactCard } from "../contact-card.js";
import { type ContactLabels, enLabels } from "../contact-labels.js";
import { addressLines, countryName } from "../internal/address-lines.js";
import { mailtoUri, telUri } from "../internal/links.js";

/** Options of {@link formatContactMarkdown}. */
export type FormatContactMarkdownOptions = {
  /** The words in front of the fields. Default `enLabels`. */
  readonly labels?: ContactLabels;
};

/**
 * A card as a Markdown list, numbers and addresses as links; every character of the card that Markdown or HTML gives a
 * meaning is escaped.
 *
 * @example
 * import { formatContactMarkdown } from "@nightdesk/contact/markdown";
 *
 * const rest = { people: [], phones: [], urls: [], social: [], addresses: [], hours: [] };
 * formatContactMarkdown({ ...rest, emails: [{ address: "press@example.org" }] }); // => "- E-mail: [press@example.org](mailto:press@example.org)"
 */
export function formatContactMarkdown(card: ContactCard, options: FormatContactMarkdownOptions = {}): string {
  const { labels = enLabels } = options;
  const lines: string[] = [];
  if (card.organization !== undefined) lines.push(`**${escapeMarkdown(card.organization.name)}**`);
  if (card.department !== undefined) lines.push(escapeMarkdown(card.department.name));
  const head = lines.join("  \n");
  const items: string[] = [];
  const add = (label: string, text: string): void => {
    items.push(`- ${escapeMarkdown(label + labels.colon)}${text}`);
  };
  for (const { name, role, organization } of card.people) {
    const words = [role, organization].filter((word) => word !== undefined).map(escapeMarkdown);
    items.push(`- ${[`**${escapeMarkdown(name)}**`, ...words].join(", ")}`);
  }
  for (const phone of card.phones) add(labels[phone.type], phoneMarkdown(phone, labels));
  for (const { address, person } of card.emails)
    add(labels.email, link(address, mailtoUri(address)) + owner(person));
  for (const { url } of card.urls)
    add(labels.web, /^https?:/i.test(url) ? link(url, url) : escapeMarkdown(url));
  for (const address of card.addresses) {
    const country = address.country === undefined ? [] : [countryName(address.country, labels.language)];
    add(labels.address, escapeMarkdown([...addressLines(address), ...country].join(", ")));
  }
  for (const { openingHours } of card.hours) add(labels.hours, escapeMarkdown(openingHours));
  return [head, items.join("\n")].filter((part) => part !== "").join("\n\n");
}

function phoneMarkdown({ text, e164, ext, label, person }: CardPhone, labels: ContactLabels): string {
  const shown = ext === undefined ? text : `${text} ${labels.ext} ${ext}`;
  const number = e164 === undefined ? escapeMarkdown(shown) : link(shown, telUri(e164, ext));
  return number + owner(person ?? label);
}

function owner(name: string | undefined): string {
  return name === undefined ? "" : ` (${escapeMarkdown(name)})`;
}

function link(text: string, href: string): string {
  return `[${escapeMarkdown(text)}](${encodeURI(decode(href)).replace(/[()]/g, (char) => (char === "(" ? "%28" : "%29"))})`;
}

/** What is encoded already is not encoded again. */
function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

/** A `+` or `-` inside a line is no mark; line ends become spaces, since a field is one line. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\\`*_[\]<>&#|~!]/g, "\\$&");
}
