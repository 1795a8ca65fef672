import { ContactError } from "../errors.js";
import type { AddressComponent, AddressComponents } from "./address-components.js";
import { placeNames } from "./place-names.js";

/** What a geocoder says of a place, by the names of OpenStreetMap: `{ hotel: "Riverside", road: "Quay 1", country_code: "kh" }`. */
export type Place = Readonly<Record<string, string | number | undefined>>;

/** A place as the parts of an address. */
export type PlaceAddress = {
  readonly components: AddressComponents;
  /** ISO 3166-1 alpha-2, lower case, as in the name of the country's module; absent where the place has no such code. */
  readonly countryCode?: string;
};

/** Countries whose `district` is a part of a town; elsewhere it is a part of a state. */
const SMALL_DISTRICTS = /^(?:br|cr|es|ni|py|ro|tg|tm|xk)$/;

/** Parts of the Netherlands' kingdom that geocoders give as its states. */
const CARIBBEAN: readonly (readonly [RegExp, string, string])[] = [
  [/^curaçao$/i, "cw", "Curaçao"],
  [/sint maarten/i, "sx", "Sint Maarten"],
  [/aruba/i, "aw", "Aruba"],
];

/**
 * The parts of the address of a geocoder's place, and its country. Names that mean the same become one, in any order of keys;
 * what an address has no part for (the name of a hotel, of a school) stands as `attention`, those of several in the order
 * of their keys. Addresses of pages, lists and ranges of postcodes and postcodes of more than 20 characters are no parts of an address: they are
 * left out, of `81829,81827` the first is taken.
 *
 * @throws {ContactError} `invalid-option` where a value is neither text nor a number.
 *
 * @example
 * import { componentsOfPlace } from "@nightdesk/contact/address";
 *
 * componentsOfPlace({ hotel: "Riverside", pedestrian: "Quay 1", village: "Kep", country_code: "KH" });
 * // => { components: { attention: "Riverside", road: "Quay 1", village: "Kep" }, countryCode: "kh" }
 */
export function componentsOfPlace(place: Place): PlaceAddress {
  return componentsOf(Object.getPrototypeOf(place) === Object.prototype ? place : { ...place });
}

/** Goes through the keys by the loop that engines run fastest, which an object with inherited ones would mislead. */
function componentsOf(place: Place): PlaceAddress {
  const components: { -readonly [Name in AddressComponent]?: string } = {};
  const ranks: { [Name in AddressComponent]?: number } = {};
  const unknown: string[] = [];
  const countryCode = codeOf(place);
  for (const key in place) {
    const value = textOf(place[key], key);
    if (value === undefined || key === "country_code") continue;
    const known = placeNames.get(key);
    if (known === undefined) {
      unknown.push(key);
      continue;
    }
    if (known.isPart) components[key as AddressComponent] = value;
    if (known.fills === undefined) continue;
    const isLarge = key === "district" && !SMALL_DISTRICTS.test(countryCode ?? "");
    const fills = isLarge ? "state_district" : known.fills;
    if ((ranks[fills] ?? known.rank) < known.rank || textOf(place[fills], fills) !== undefined) continue;
    components[fills] = value;
    ranks[fills] = known.rank;
  }
  if (unknown.length > 1) unknown.sort();
  for (const key of unknown) {
    const text = textOf(place[key], key) ?? "";
    components.attention = components.attention ? `${components.attention}, ${text}` : text;
  }
  mendPostcode(components);
  // A country that is a number is an object of a map, not a name.
  if (components.state !== undefined && /^\d+$/.test(components.country ?? "")) {
    components.country = components.state;
    delete components.state;
  }
  const caribbean = countryCode === "nl" && CARIBBEAN.find(([state]) => state.test(components.state ?? ""));
  if (caribbean) return { components: { ...components, country: caribbean[2] }, countryCode: caribbean[1] };
  return countryCode === undefined ? { components } : { components, countryCode };
}

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value === "string") return value === "" || isPageAddress(value) ? undefined : value;
  if (value === undefined) return undefined;
  if (typeof value !== "number") {
    const message = `The part "${key}" of the place is no text: expected a string or a number, got ${value === null ? "null" : typeof value}.`;
    throw new ContactError({ code: "invalid-option", path: ["place", key], message });
  }
  return String(value);
}

function isPageAddress(text: string): boolean {
  // Most texts are told from one by their first letter.
  return (text.charCodeAt(0) | 0x20) === 0x68 && text.includes("://") && /^https?:/i.test(text);
}

function codeOf(place: Place): string | undefined {
  const code = Object.hasOwn(place, "country_code")
    ? textOf(place["country_code"], "country_code")
    : undefined;
  if (code === undefined || !/^[a-z]{2}$/i.test(code)) return undefined;
  const lower = code.toLowerCase();
  return lower === "uk" ? "gb" : lower;
}

function mendPostcode(components: { postcode?: string }): void {
  const { postcode } = components;
  if (postcode === undefined || /^[^,;]{1,20}$/.test(postcode)) return;
  if (postcode.length > 20 || /\d;\d/.test(postcode)) delete components.postcode;
  else components.postcode = /^(\d{5}),\d{5}/.exec(postcode)?.[1] ?? postcode;
}
