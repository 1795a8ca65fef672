import type { AddressPart } from "./address-parts.js";
import { countryOfCity, countryOfName } from "./country-names.js";
import { keyOf } from "./fold-char.js";

/** More parts than this make no address. */
const MAX_PARTS = 12;

/** An address begins with a street, a box, a house number or a postcode; a weaker sign needs a stronger one behind it. */
export function startsAddress(pieces: readonly AddressPart[], index: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  const { kind, postal } = piece;
  if (piece.label !== undefined || kind === "street" || kind === "box") return true;
  if (kind === "postal" && isWholeTown(pieces, index)) return true;
  const next = pieces[index + 1];
  if (next?.follows !== true || next.line - piece.line > 1) return false;
  if (kind === "number") return next.kind === "weak" || next.kind === "street" || next.kind === "name";
  if (kind === "weak") return /street|box|postal|country|city/.test(next.kind) || leadsToTown(pieces, index);
  if (kind === "postal")
    return /country|city/.test(next.kind) || isTownName(next.text) || postal?.locality !== undefined;
  if (kind === "name" || kind === "city") {
    // A code that comes with a region and names its country follows its town.
    if (next.line !== piece.line) return false;
    if (next.postal?.region !== undefined && next.postal.country !== undefined) return isTownName(piece.text);
    return next.kind === "country" && piece.text.length < 30;
  }
  return false;
}

/** A postcode with its town is enough where the code or the town names its country, or a line of its own stands under another. */
function isWholeTown(pieces: readonly AddressPart[], index: number): boolean {
  const piece = pieces[index];
  const { locality, postalCode = "", country } = piece?.postal ?? {};
  if (piece === undefined || locality === undefined || /^(?:19|20)\d\d$/.test(postalCode)) return false;
  const name = keyOf(locality);
  if (country !== undefined || countryOfCity(name) !== undefined || countryOfName(name) !== undefined)
    return true;
  const above = pieces[index - 1];
  const below = pieces[index + 1];
  const isOwnLine = above?.line !== piece.line && below?.line !== piece.line && postalCode.length >= 4;
  return (
    isOwnLine &&
    piece.follows &&
    above !== undefined &&
    piece.line - above.line === 1 &&
    above.text.length < 60
  );
}

/** Whether a town, a postcode or a country stands a little further on the same line. */
function leadsToTown(pieces: readonly AddressPart[], index: number): boolean {
  const line = pieces[index]?.line;
  const ahead = pieces.slice(index + 1, index + 4);
  const end = ahead.findIndex((piece) => !piece.follows || piece.line !== line);
  return (end < 0 ? ahead : ahead.slice(0, end)).some(({ kind }) => /postal|country|city/.test(kind));
}

/** The pieces of the address that begins at `from`. */
export function gatherAddress(pieces: readonly AddressPart[], from: number): AddressPart[] {
  const group: AddressPart[] = [];
  let hasPostal = false;
  let hasTown = false;
  for (let i = from; i < pieces.length && group.length < MAX_PARTS; i++) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const last = group.at(-1);
    const isNewLine = last !== undefined && piece.line > last.line;
    if (last !== undefined && (!piece.follows || piece.line - last.line > 1 || piece.label !== undefined))
      break;
    const { postal } = piece;
    const kind = isHouseNumber(piece, group) ? "number" : piece.kind;
    if (kind === "country") {
      group.push(piece);
      break;
    }
    if (hasPostal && hasTown) {
      // A region may follow: in two capitals, or in front of its country.
      const isRegion = /^[A-Z]{2}$/.test(piece.text) || pieces[i + 1]?.kind === "country";
      if (isNewLine || kind !== "name" || !isRegion) break;
    } else if (kind === "postal") {
      hasPostal = true;
      // Codes that come with a region, or whose form names the country, follow their town; others precede it.
      const isBehindTown = postal?.region !== undefined || postal?.country !== undefined;
      const isTown = last !== undefined && (last.kind === "name" || last.kind === "city") && isBehindTown;
      hasTown ||= postal?.locality !== undefined || (isTown && last.line === piece.line);
    } else if (kind === "name" || kind === "city" || (hasPostal && kind === "weak")) {
      if (hasPostal && !isTownName(piece.text)) break;
      if (hasTown && /^[A-Z]{2}$/.test(piece.text)) {
        group.push(piece);
        continue;
      }
      if (hasPostal) hasTown = true;
      else if (hasTown && kind === "name") break;
      else if (last !== undefined && kind === "name" && isNewLine && !leadsOn(pieces, i)) break;
      else if (kind === "city") hasTown = !leadsOn(pieces, i);
    } else if (hasTown && isNewLine) break;
    group.push(kind === piece.kind ? piece : { ...piece, kind });
  }
  return group;
}

/** "Av. Paulista, 1000" is a street with its number, not a postcode: no number stands in front yet. */
function isHouseNumber(piece: AddressPart, group: readonly AddressPart[]): boolean {
  const last = group.at(-1);
  if (piece.kind !== "postal" || last?.kind !== "weak" || !/^\d{1,5}$/.test(piece.text)) return false;
  return group.every(({ text }) => !/\d/.test(text));
}

/** Letters, at most a small number behind them: "Geneva 27". */
function isTownName(text: string): boolean {
  return /^\p{L}[\p{L}\p{M} .'’-]*(?: \d{1,2}|\/[A-Z]{2})?$/u.test(text) && text.length < 40;
}

/** Whether a postcode or a country stands right behind a piece. */
function leadsOn(pieces: readonly AddressPart[], index: number): boolean {
  const next = pieces[index + 1];
  return (
    next?.follows === true && /postal|country/.test(next.kind) && next.line - (pieces[index]?.line ?? 0) <= 1
  );
}
