import type { CardAddress, CardPhone, CardSocial, ContactCard, PhoneType } from "../contact-card.js";
import { countryName } from "./address-lines.js";
import { telUri } from "./links.js";
import { escapeValue, type VCardProperty } from "./vcard-property.js";

const PHONE_TYPES: Readonly<Record<PhoneType, readonly string[]>> = {
  voice: ["voice"],
  fax: ["fax"],
  mobile: ["cell"],
  pager: ["pager"],
  tollfree: ["voice", "x-tollfree"],
  sharedcost: ["voice", "x-sharedcost"],
  whatsapp: ["cell", "x-whatsapp"],
};

type Params = Record<string, readonly string[]>;

/**
 * A card as properties of vCard 4.0. The institution is ORG, each person RELATED of type contact, and what vCard has no
 * place for stands in `X-` properties of one group with the field. Parameters hold no text of the card: readers differ in what they
 * take from them.
 */
export function cardProperties(card: ContactCard): VCardProperty[] {
  const text = (name: string, value: string, params: Params = {}, group?: string): VCardProperty => ({
    ...(group === undefined ? {} : { group }),
    name,
    params,
    value: escapeValue(value),
  });
  const properties = [text("VERSION", "4.0"), text("FN", fullName(card), { "X-DERIVED": ["true"] })];
  if (card.people.length === 0 && card.organization !== undefined) properties.push(text("KIND", "org"));
  if (card.organization !== undefined || card.department !== undefined) {
    const parts = [
      card.organization?.name ?? "",
      ...(card.department === undefined ? [] : [card.department.name]),
    ];
    properties.push({ name: "ORG", params: {}, value: parts.map(escapeValue).join(";") });
  }
  for (const [index, { name, role, organization }] of card.people.entries()) {
    const group = `p${index + 1}`;
    properties.push(text("RELATED", name, { TYPE: ["contact"], VALUE: ["text"] }, group));
    if (role !== undefined) properties.push(text("TITLE", role, {}, group));
    if (organization !== undefined) properties.push(text("ORG", organization, {}, group));
  }
  let fields = 0;
  const push = (property: VCardProperty, more: Readonly<Record<string, string | undefined>>): void => {
    const notes = Object.entries(more).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value }],
    );
    const group = `f${++fields}`;
    properties.push(notes.length === 0 ? property : { group, ...property });
    for (const { name, value } of notes) properties.push(text(name, value, {}, group));
  };
  for (const phone of card.phones) {
    const { text: shown, e164, ext, label, person } = phone;
    const note = { "X-TEXT": e164 === undefined || e164 === shown ? undefined : shown };
    push(phoneProperty(phone), {
      ...note,
      "X-EXT": e164 === undefined ? ext : undefined,
      "X-ABLABEL": label,
      "X-PERSON": person,
    });
  }
  for (const { address, person } of card.emails) push(text("EMAIL", address), { "X-PERSON": person });
  for (const { url } of card.urls) properties.push({ name: "URL", params: {}, value: uriValue(url) });
  for (const account of card.social) properties.push(socialProperty(account));
  for (const address of card.addresses) properties.push(addressProperty(address));
  for (const { openingHours } of card.hours) properties.push(text("X-OPENING-HOURS", openingHours));
  return properties;
}

/** FN is required: the institution's name, or else the first thing that the card has. */
function fullName(card: ContactCard): string {
  const [person] = card.people;
  return (
    card.organization?.name ??
    person?.name ??
    card.department?.name ??
    card.emails[0]?.address ??
    card.phones[0]?.text ??
    "Contact"
  );
}

function phoneProperty({ type, text, e164, ext }: CardPhone): VCardProperty {
  const params = { VALUE: [e164 === undefined ? "text" : "uri"], TYPE: PHONE_TYPES[type] };
  return { name: "TEL", params, value: e164 === undefined ? escapeValue(text) : telUri(e164, ext) };
}

/** The name that address books use; RFC 9554 drops the `X-`, which readers of RFC 6350 alone refuse. */
function socialProperty({ handle, platform, url }: CardSocial): VCardProperty {
  const params: Params = {
    ...(platform === undefined ? {} : { TYPE: [platform] }),
    ...(url === undefined ? { VALUE: ["text"] } : { "X-USERNAME": [handle] }),
  };
  return { name: "X-SOCIALPROFILE", params, value: url === undefined ? escapeValue(handle) : uriValue(url) };
}

/** The street's lines are the items of one component; the country's code stands beside its name. */
function addressProperty({
  lines,
  poBox,
  locality,
  region,
  postalCode,
  country,
  kind,
}: CardAddress): VCardProperty {
  const params: Params = {
    ...(country === undefined ? {} : { "X-COUNTRY": [country] }),
    ...(kind === undefined ? {} : { "X-KIND": [kind] }),
  };
  const name = country === undefined ? "" : countryName(country, "en");
  const parts = [poBox ?? "", "", undefined, locality ?? "", region ?? "", postalCode ?? "", name];
  const value = parts
    .map((part) => (part === undefined ? lines.map(escapeValue).join(",") : escapeValue(part)))
    .join(";");
  return { name: "ADR", params, value };
}

/** A URI is written as it is; a line end, which no URI holds, would start another property. */
function uriValue(url: string): string {
  return url.replace(/[\r\n]+/g, "");
}
