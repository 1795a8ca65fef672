import { escapeHtml } from "@internal/markup";
import type { CardAddress, CardPerson, CardPhone, ContactCard } from "../contact-card.js";
import { type ContactLabels, enLabels } from "../contact-labels.js";
import { countryName } from "../internal/address-lines.js";
import { mailtoUri, telUri } from "../internal/links.js";

/** Options of {@link formatContactHtml}. */
export type FormatContactHtmlOptions = {
  /** The words in front of the fields. Default `enLabels`. */
  readonly labels?: ContactLabels;
};

/**
 * A card as an h-card: numbers and addresses of e-mail are links, every value is escaped.
 *
 * @example
 * import { formatContactHtml } from "@nightdesk/contact/html";
 *
 * const rest = { people: [], emails: [], urls: [], social: [], addresses: [], hours: [] };
 * const phones = [{ type: "voice", text: "+855 23 216 122", e164: "+85523216122" }] as const;
 * formatContactHtml({ ...rest, phones }).includes('<data class="p-tel" value="+85523216122">'); // => true
 */
export function formatContactHtml(card: ContactCard, options: FormatContactHtmlOptions = {}): string {
  const { labels = enLabels } = options;
  const parts: string[] = [];
  if (card.organization !== undefined) parts.push(element("p", "p-name p-org", card.organization.name));
  if (card.department !== undefined) parts.push(element("p", "p-organization-unit", card.department.name));
  for (const person of card.people) parts.push(personHtml(card, person, labels));
  const names = new Set(card.people.map(({ name }) => name));
  const owned = (person: string | undefined): boolean => person !== undefined && names.has(person);
  const items = fieldItems(card, (person) => !owned(person), labels);
  for (const { url } of card.urls) items.push(item(labels.web, link("u-url", url, url), labels));
  for (const address of card.addresses)
    items.push(item(labels.address, addressHtml(address, labels), labels));
  for (const { openingHours } of card.hours) items.push(item(labels.hours, escapeHtml(openingHours), labels));
  if (items.length > 0) parts.push(list(items));
  return `<div class="h-card">\n${parts.join("\n")}\n</div>`;
}

function personHtml(card: ContactCard, person: CardPerson, labels: ContactLabels): string {
  const words = [element("span", "p-name", person.name)];
  if (person.role !== undefined) words.push(element("span", "p-job-title", person.role));
  if (person.organization !== undefined) words.push(element("span", "p-org", person.organization));
  const items = fieldItems(card, (owner) => owner === person.name, labels);
  const lead = `<p>${words.join(", ")}</p>`;
  return `<div class="p-contact h-card">\n${items.length === 0 ? lead : `${lead}\n${list(items)}`}\n</div>`;
}

function fieldItems(
  card: ContactCard,
  isWanted: (person: string | undefined) => boolean,
  labels: ContactLabels,
): string[] {
  const phones = card.phones.filter(({ person }) => isWanted(person));
  const emails = card.emails.filter(({ person }) => isWanted(person));
  return [
    ...phones.map((phone) => item(labels[phone.type], phoneHtml(phone, labels), labels)),
    ...emails.map(({ address }) => item(labels.email, link("u-email", mailtoUri(address), address), labels)),
  ];
}

function phoneHtml({ type, text, e164, ext, label }: CardPhone, labels: ContactLabels): string {
  const shown = escapeHtml(ext === undefined ? text : `${text} ${labels.ext} ${ext}`);
  const note = label === undefined ? "" : ` (${escapeHtml(label)})`;
  const kind = type === "fax" ? "p-tel p-fax" : "p-tel";
  if (e164 === undefined) return `<span class="${kind}">${shown}</span>${note}`;
  const data = `<data class="${kind}" value="${escapeHtml(e164)}">${shown}</data>`;
  return `<a href="${escapeHtml(telUri(e164, ext))}">${data}</a>${note}`;
}

function addressHtml(address: CardAddress, labels: ContactLabels): string {
  const { lines, poBox, locality, region, postalCode, country } = address;
  const parts = lines.map((line) => element("span", "p-street-address", line));
  if (poBox !== undefined) parts.push(element("span", "p-post-office-box", poBox));
  if (postalCode !== undefined) parts.push(element("span", "p-postal-code", postalCode));
  if (locality !== undefined) parts.push(element("span", "p-locality", locality));
  if (region !== undefined) parts.push(element("span", "p-region", region));
  if (country !== undefined)
    parts.push(element("span", "p-country-name", countryName(country, labels.language)));
  return `<span class="p-adr h-adr">${parts.join(", ")}</span>`;
}

function element(name: string, className: string, text: string): string {
  return `<${name} class="${className}">${escapeHtml(text)}</${name}>`;
}

/** Only `http`, `https`, `tel` and `mailto` become links; anything else could run script. */
function link(className: string, href: string, text: string): string {
  if (!/^(?:https?|mailto|tel):/i.test(href)) return element("span", className, text);
  return `<a class="${className}" href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}

function item(label: string, html: string, labels: ContactLabels): string {
  return `<li>${escapeHtml(label + labels.colon)}${html}</li>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.join("\n")}\n</ul>`;
}
