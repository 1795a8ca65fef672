import { scriptJson } from "@internal/markup";
import type { CardAddress, ContactCard } from "../contact-card.js";

/** A JSON object of schema.org. */
export type JsonLdObject = { readonly [key: string]: JsonLdValue };

/** What may stand in a {@link JsonLdObject}. */
export type JsonLdValue = string | JsonLdObject | readonly JsonLdValue[];

/**
 * A card as a schema.org Organization with a ContactPoint (telephone, faxNumber, email) and PostalAddress; a number
 * without an international form is left out.
 *
 * @example
 * import { formatContactJsonLd } from "@nightdesk/contact/json-ld";
 *
 * const rest = { people: [], emails: [], urls: [], social: [], addresses: [], hours: [] };
 * const phones = [{ type: "fax", text: "+855 23 216 141", e164: "+85523216141" }] as const;
 * formatContactJsonLd({ ...rest, phones })["contactPoint"]; // => { "@type": "ContactPoint", faxNumber: "+85523216141" }
 */
export function formatContactJsonLd(card: ContactCard): JsonLdObject {
  const names = new Set(card.people.map(({ name }) => name));
  const isShared = (person: string | undefined): boolean => person === undefined || !names.has(person);
  const point = contactFields(card, isShared);
  const people = card.people.map(({ name, role, organization }) => ({
    "@type": "Person",
    name,
    ...(role === undefined ? {} : { jobTitle: role }),
    ...(organization === undefined ? {} : { worksFor: { "@type": "Organization", name: organization } }),
    ...contactFields(card, (person) => person === name),
  }));
  const sameAs = card.social.map(({ url }) => url).filter((url) => url !== undefined);
  const urls = card.urls.map(({ url }) => url).filter((url) => !sameAs.includes(url));
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    ...(card.organization === undefined ? {} : { name: card.organization.name }),
    ...(card.department === undefined
      ? {}
      : { department: { "@type": "Organization", name: card.department.name } }),
    ...oneOrMany("url", urls),
    ...oneOrMany("sameAs", sameAs),
    ...oneOrMany("address", card.addresses.map(postalAddress)),
    ...(Object.keys(point).length === 0 ? {} : { contactPoint: { "@type": "ContactPoint", ...point } }),
    ...oneOrMany("employee", people),
  };
}

/** {@link formatContactJsonLd} inside a `script` element, safe to stand in a page whatever the card says. */
export function formatContactScript(card: ContactCard): string {
  return `<script type="application/ld+json">${scriptJson(formatContactJsonLd(card))}</script>`;
}

function contactFields(card: ContactCard, isWanted: (person: string | undefined) => boolean): JsonLdObject {
  const numbers = (wantsFax: boolean): string[] =>
    card.phones.flatMap(({ type, e164, person }) =>
      e164 !== undefined && (type === "fax") === wantsFax && isWanted(person) ? [e164] : [],
    );
  return {
    ...oneOrMany("telephone", numbers(false)),
    ...oneOrMany("faxNumber", numbers(true)),
    ...oneOrMany(
      "email",
      card.emails.filter(({ person }) => isWanted(person)).map(({ address }) => address),
    ),
  };
}

function postalAddress(address: CardAddress): JsonLdObject {
  const { lines, poBox, locality, region, postalCode, country } = address;
  return {
    "@type": "PostalAddress",
    ...(lines.length === 0 ? {} : { streetAddress: lines.join(", ") }),
    ...(poBox === undefined ? {} : { postOfficeBoxNumber: poBox }),
    ...(locality === undefined ? {} : { addressLocality: locality }),
    ...(region === undefined ? {} : { addressRegion: region }),
    ...(postalCode === undefined ? {} : { postalCode }),
    ...(country === undefined ? {} : { addressCountry: country }),
  };
}

function oneOrMany(key: string, values: readonly JsonLdValue[]): JsonLdObject {
  const [first] = values;
  if (first === undefined) return {};
  return { [key]: values.length === 1 ? first : values };
}
