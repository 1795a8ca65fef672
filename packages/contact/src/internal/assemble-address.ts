import type { CardAddress } from "../contact-card.js";
import type { AddressPart } from "./address-parts.js";
import { countryOfCity } from "./country-names.js";
import { keyOf } from "./fold-char.js";
import { isTownName } from "./gather-address.js";
import type { Lexicon } from "./lexicon.js";
import { trimLocality } from "./locality.js";
import type { AddressSpan } from "./reading.js";
import { isRegionName } from "./region-names.js";

const KHMER = /^(?:sangkat|khan) |[\u1780-\u17ff]/;

/** The address that the parts make; `fallback` is the country of one that names none. Undefined where they make none. */
export function assembleAddress(
  group: readonly AddressPart[],
  fallback: string | undefined,
  labelOf: Lexicon,
): AddressSpan | undefined {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const parts: { -readonly [Key in keyof CardAddress]?: CardAddress[Key] } = {};
  const lines: string[] = [];
  let named: string | undefined;
  let town = -1;
  for (const [index, piece] of group.entries()) {
    if (piece.kind === "country") named = piece.country;
    else if (piece.kind === "box") parts.poBox = piece.text;
    else if (piece.kind === "postal" && piece.postal !== undefined) {
      const { postalCode, locality, region, country, lead } = piece.postal;
      if (postalCode !== undefined) parts.postalCode = postalCode;
      if (region !== undefined) parts.region = region;
      if (lead !== undefined) lines.push(lead);
      named ??= country;
      if (locality !== undefined) {
        const trimmed = trimLocality(locality, labelOf);
        parts.locality = trimmed.town;
        if (trimmed.region !== undefined) parts.region = trimmed.region;
        named ??= trimmed.country;
      }
      town = index;
    } else if (parts.locality !== undefined && /name|area/.test(piece.kind)) parts.region ??= piece.text;
    else lines.push(piece.text);
  }
  if (parts.locality === undefined) takeLocality(group, lines, town, parts, labelOf);
  const city = countryOfCity(keyOf(parts.locality ?? ""));
  const isPlaced = group.some(
    ({ kind }) =>
      kind === "street" || kind === "box" || (city !== undefined && (kind === "weak" || kind === "area")),
  );
  // "Address for enquiries" may stand above names.
  const isLabelled =
    first.label !== undefined && group.some(({ kind, hasDigit }) => hasDigit || kind !== "name");
  const isKnown = parts.postalCode !== undefined || named !== undefined || isLabelled;
  const isKhmer = group.some(({ key }) => KHMER.test(key));
  if (!isKnown && (!isPlaced || (parts.locality === undefined && !isKhmer))) return undefined;
  const own = named ?? city ?? (isKhmer ? "KH" : undefined);
  const country = own ?? fallback;
  const before = group[town - 1];
  // "Des Moines, Iowa 50319": a state written out stands between the town and the code.
  const state = city === undefined && parts.region === undefined ? parts.locality : undefined;
  if (
    state !== undefined &&
    (before?.kind === "name" || before?.kind === "city") &&
    before.line === group[town]?.line &&
    (country === "US" || country === "CA" || isRegionName(state))
  ) {
    parts.region = state;
    parts.locality = before.text;
    lines.splice(lines.lastIndexOf(before.text), 1);
  }
  const address: { -readonly [Key in keyof CardAddress]: CardAddress[Key] } = Object.assign(parts, {
    lines: joinHouseNumbers(lines),
  });
  if (country !== undefined) address.country = country;
  const isStated = own !== undefined;
  return { start: first.start, end: last.end, isStated, address };
}

/** Where the postcode has no town beside it, the town is the part behind it, or else the last one in front. */
function takeLocality(
  group: readonly AddressPart[],
  lines: string[],
  postalAt: number,
  parts: { locality?: string; region?: string },
  labelOf: Lexicon,
): void {
  const ahead = group.slice(0, postalAt < 0 ? undefined : postalAt).filter(({ kind }) => kind !== "country");
  // "São Paulo, SP, 01310-100": two capitals between are the region, and so is "Oyo State".
  const last = ahead.at(-1);
  const isRegion = ahead.length > 1 && /^[A-Z]{2}$/.test(last?.text ?? "");
  const hasRegion =
    isRegion ||
    (last !== undefined &&
      (last.kind === "area" || isRegionName(last.text)) &&
      /^(?:name|city)$/.test(ahead.at(-2)?.kind ?? ""));
  if (hasRegion && last !== undefined) {
    lines.splice(lines.lastIndexOf(last.text), 1);
    parts.region = last.text;
    ahead.pop();
  }
  const before = ahead.at(-1);
  const isTown = ({ kind, text }: AddressPart): boolean =>
    kind === "city" || (kind === "name" && !/^\p{Ll}{2}/u.test(text));
  const town =
    (postalAt < 0
      ? undefined
      : group.slice(postalAt + 1).find((part) => isTown(part) || part.kind === "weak")) ??
    (postalAt < 0 ? ahead.filter(({ kind }) => kind === "city").at(-1) : undefined) ??
    (before !== undefined && isTown(before) ? before : undefined) ??
    (postalAt >= 0
      ? (ahead.filter(isTown).at(-1) ?? (before?.kind === "weak" ? before : undefined))
      : (townBehindBox(group) ?? khmerTown(before)));
  if (town === undefined || !/[\p{L}\p{M}]{2}/u.test(town.text)) return;
  const index = lines.lastIndexOf(town.text);
  if (index >= 0) lines.splice(index, 1);
  parts.locality = trimLocality(town.text, labelOf).town;
}

/** "BP 1187, Abidjan 06". */
function townBehindBox(group: readonly AddressPart[]): AddressPart | undefined {
  const town = group[group.findIndex(({ kind }) => kind === "box") + 1];
  return town?.kind === "weak" && isTownName(town.text) ? town : undefined;
}

/** In Khmer the parts of an address follow each other without commas: the town is the last word. */
function khmerTown(piece: AddressPart | undefined): AddressPart | undefined {
  if (piece === undefined || !/[\u1780-\u17ff]/.test(piece.text)) return undefined;
  return { ...piece, text: piece.text.slice(piece.text.lastIndexOf(" ") + 1) };
}

const NUMBER = /^(?:(?:n\.?[°º]\.?|no\.?|nr\.?|#)? ?#?\d{1,5}(?:-\d{1,4})?\w?|s\/n)$/i;

/** "N° 3, Samdech Street" is one line: a house number belongs to the street in front or else to what follows, a suite to what precedes. */
function joinHouseNumbers(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = joined.at(-1);
    const isNumber = NUMBER.test(line);
    const isTail =
      (isNumber && last !== undefined && !/\d/.test(last)) || /^(?:suite|apt\.?|unit|ste\.?) /i.test(line);
    if (last !== undefined && (isOpen || isTail)) joined[joined.length - 1] = `${last}, ${line}`;
    else joined.push(line);
    isOpen = isNumber && !isTail;
  }
  return joined;
}
