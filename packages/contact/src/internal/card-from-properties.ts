import type {
  CardAddress,
  CardPerson,
  CardPhone,
  CardSocial,
  ContactCard,
  PhoneType,
} from "../contact-card.js";
import { countryOfName } from "./country-names.js";
import { splitComponents, unescapeValue, type VCardProperty } from "./vcard-property.js";

const PHONE_TYPES: readonly (readonly [string, PhoneType])[] = [
  ["x-tollfree", "tollfree"],
  ["x-sharedcost", "sharedcost"],
  ["x-whatsapp", "whatsapp"],
  ["fax", "fax"],
  ["pager", "pager"],
  ["cell", "mobile"],
];

/** The contact card that the properties of a vCard describe; properties that a contact card has no place for are left out. */
export function cardFromProperties(properties: readonly VCardProperty[]): ContactCard {
  const named = (name: string): VCardProperty[] => properties.filter((property) => property.name === name);
  const contacts = named("RELATED").filter(
    ({ params }) => hasType(params, "contact") && params["VALUE"]?.includes("text"),
  );
  const people = contacts.map((contact) => groupedPerson(contact, properties));
  const groups = new Set(contacts.map(({ group }) => group));
  const [organization, department] = splitComponents(
    named("ORG").find(({ group }) => group === undefined || !groups.has(group))?.value ?? "",
  );
  const institution = organization?.join(",") ?? "";
  const own = people.length === 0 ? ownPerson(properties, institution) : undefined;
  const fullName = unescapeValue(named("FN")[0]?.value ?? "");
  const isInstitution =
    own === undefined && people.length === 0 && institution === "" && isNamedAsOrganization(properties);
  const name = isInstitution ? fullName : institution;
  const office = department?.join(",") ?? "";
  const notes = new Map(
    properties.map((property) => [`${property.group ?? ""}.${property.name}`, property.value]),
  );
  const note = ({ group }: VCardProperty, noteName: string): string | undefined => {
    const value = group === undefined ? undefined : notes.get(`${group}.${noteName}`);
    return value === undefined ? undefined : unescapeValue(value);
  };
  const owner = (property: VCardProperty): { person?: string } => {
    const person = note(property, "X-PERSON");
    return person === undefined ? {} : { person };
  };
  return {
    ...(name === "" ? {} : { organization: { name } }),
    ...(office === "" ? {} : { department: { name: office } }),
    people: own === undefined ? people : [own],
    phones: named("TEL").map((property) => ({ ...readPhone(property, note), ...owner(property) })),
    emails: named("EMAIL").map((property) => ({
      address: unescapeValue(property.value).replace(/^mailto:/i, ""),
      ...owner(property),
    })),
    // Apple escapes the colon of version 3.0, which no version asks for.
    urls: named("URL").map(({ value }) => ({ url: value.replace(/^(\w+)\\:/, "$1:") })),
    social: [...named("X-SOCIALPROFILE"), ...named("SOCIALPROFILE")].map(readSocial),
    addresses: named("ADR").map(readAddress),
    hours: named("X-OPENING-HOURS").map(({ value }) => ({ openingHours: unescapeValue(value) })),
  };
}

function hasType(params: VCardProperty["params"], type: string): boolean {
  return params["TYPE"]?.some((value) => value.toLowerCase() === type) === true;
}

function isNamedAsOrganization(properties: readonly VCardProperty[]): boolean {
  const isDerived = properties.some(
    ({ name, params }) => name === "FN" && params["X-DERIVED"]?.[0]?.toLowerCase() === "true",
  );
  return !isDerived && properties.some(({ name, value }) => name === "KIND" && value.toLowerCase() === "org");
}

function groupedPerson(contact: VCardProperty, properties: readonly VCardProperty[]): CardPerson {
  const inGroup = (name: string): string | undefined => {
    const found = properties.find(
      (property) =>
        property.name === name && property.group !== undefined && property.group === contact.group,
    );
    return found === undefined ? undefined : unescapeValue(found.value);
  };
  const role = inGroup("TITLE");
  const organization = inGroup("ORG");
  return {
    name: unescapeValue(contact.value),
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
  };
}

/** The person that a card of anyone's making is about: its full name, unless that is the institution's. */
function ownPerson(properties: readonly VCardProperty[], institution: string): CardPerson | undefined {
  const find = (name: string): VCardProperty | undefined =>
    properties.find((property) => property.name === name);
  const fullName = find("FN");
  const isDerived = fullName?.params["X-DERIVED"]?.[0]?.toLowerCase() === "true";
  const kind = find("KIND")?.value.toLowerCase() ?? "individual";
  const name = fullName === undefined ? nameFromParts(find("N")) : unescapeValue(fullName.value);
  if (isDerived || kind !== "individual" || name === "" || name === institution) return undefined;
  const role = find("TITLE") ?? find("ROLE");
  return { name, ...(role === undefined ? {} : { role: unescapeValue(role.value) }) };
}

/** vCard 2.1 may have N alone: family, given, additional names, prefixes, suffixes. */
function nameFromParts(property: VCardProperty | undefined): string {
  const [family = [], given = [], more = [], before = [], after = []] = splitComponents(
    property?.value ?? "",
  );
  return [...before, ...given, ...more, ...family, ...after].filter((part) => part !== "").join(" ");
}

type ReadNote = (property: VCardProperty, name: string) => string | undefined;

function readPhone(property: VCardProperty, note: ReadNote): CardPhone {
  const { params, value } = property;
  const type = PHONE_TYPES.find(([name]) => hasType(params, name))?.[1] ?? "voice";
  const label = note(property, "X-ABLABEL");
  const uri = /^tel:([^;]*)(?:;ext=([^;]*))?/i.exec(value);
  const written = uri?.[1] ?? unescapeValue(value);
  const e164 = params["VALUE"]?.[0]?.toLowerCase() === "text" ? undefined : internationalOf(written);
  const ext = uri?.[2] ?? note(property, "X-EXT");
  return {
    type,
    text: note(property, "X-TEXT") ?? written,
    ...(label === undefined ? {} : { label }),
    ...(e164 === undefined ? {} : { e164 }),
    ...(ext === undefined ? {} : { ext }),
  };
}

function internationalOf(written: string): string | undefined {
  const bare = written.replace(/[ ().-]/g, "");
  return /^\+\d{6,15}$/.test(bare) ? bare : undefined;
}

function readSocial({ params, value }: VCardProperty): CardSocial {
  const service = (params["SERVICE-TYPE"] ?? params["TYPE"])?.[0];
  const platform = service === "twitter" ? "x" : service;
  const isUrl = params["VALUE"]?.[0]?.toLowerCase() !== "text";
  const handle = isUrl
    ? ((params["X-USERNAME"] ?? params["USERNAME"] ?? params["X-USER"])?.[0] ??
      value.slice(value.lastIndexOf("/") + 1))
    : unescapeValue(value);
  return { handle, ...(platform === undefined ? {} : { platform }), ...(isUrl ? { url: value } : {}) };
}

function readAddress({ params, value }: VCardProperty): CardAddress {
  const [box, extended, street, ...rest] = splitComponents(value);
  const [locality, region, postalCode, name] = rest.map((part) => part.join(", "));
  const lines = [...(extended ?? []), ...(street ?? [])].filter((line) => line !== "");
  const poBox = box?.join(", ");
  const country = (params["X-COUNTRY"] ?? params["CC"])?.[0] ?? countryOfName((name ?? "").toLowerCase());
  const kind = params["X-KIND"]?.[0];
  return {
    lines,
    ...given("poBox", poBox),
    ...given("locality", locality),
    ...given("region", region),
    ...given("postalCode", postalCode),
    ...given("country", country),
    ...(kind === "postal" || kind === "visiting" ? { kind } : {}),
  };
}

function given<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  const trimmed = value?.trim();
  return trimmed === undefined || trimmed === "" ? {} : ({ [key]: trimmed } as { [K in Key]?: string });
}
