import type { AddressKind } from "../contact-card.js";
import { type AddressPart, addressPart } from "./address-parts.js";
import { assembleAddress } from "./assemble-address.js";
import { countryOfCity } from "./country-names.js";
import { gatherAddress, startsAddress } from "./gather-address.js";
import type { Lexicon } from "./lexicon.js";
import type { Piece } from "./pieces.js";
import type { AddressSpan } from "./reading.js";

/** The postal addresses that the pieces hold, in order; `country` is that of an address which names none. */
export function findAddresses(
  pieces: readonly Piece[],
  country: string | undefined,
  labelOf: Lexicon,
): AddressSpan[] {
  const parts = readParts(pieces, country, labelOf);
  const found: AddressSpan[] = [];
  let heading: AddressKind | undefined;
  for (let i = 0; i < parts.length; ) {
    const part = parts[i];
    if (part === undefined) break;
    if (part.label !== undefined) heading = part.label === "postal" ? "postal" : "visiting";
    else if (part.kind === "name" && part.line !== parts[i + 1]?.line)
      heading = headingKind(part, labelOf) ?? heading;
    const below = parts[i + 1];
    // Under "Postal address:" the name of who lives there may stand first.
    if (
      part.label !== undefined &&
      part.kind === "name" &&
      below !== undefined &&
      below.line > part.line &&
      startsAddress(parts, i + 1)
    ) {
      i++;
      continue;
    }
    const group = startsAddress(parts, i) ? gatherAddress(parts, i) : [];
    const address = group.length === 0 ? undefined : assembleAddress(group, country, labelOf);
    if (address === undefined) {
      i++;
      continue;
    }
    found.push(
      heading === "postal" || (heading === "visiting" && found.length === 0)
        ? { ...address, address: { ...address.address, kind: heading } }
        : address,
    );
    heading = undefined;
    while ((parts[i]?.start ?? address.end) < address.end) i++;
  }
  return found;
}

/** The pieces as parts, read from the end: how a country writes its postcodes is known once its name behind them is. */
function readParts(pieces: readonly Piece[], given: string | undefined, labelOf: Lexicon): AddressPart[] {
  const parts: AddressPart[] = [];
  let named: string | undefined;
  let below: Piece | undefined;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (below?.follows !== true || below.label !== undefined || below.line - piece.line > 1)
      named = undefined;
    const above = piece.hasDigit && piece.follows ? pieces[i - 1] : undefined;
    const near =
      named ?? (above === undefined || above.hasDigit ? undefined : countryOfCity(above.key)) ?? given;
    const part = addressPart(piece, near, labelOf);
    if (part !== undefined) parts.push(part);
    if (part?.country !== undefined && (part.kind === "country" || named === undefined)) named = part.country;
    below = piece;
  }
  return parts.reverse();
}

/** A line of its own that says what kind of address follows. */
function headingKind({ key, hasDigit }: AddressPart, labelOf: Lexicon): AddressKind | undefined {
  if (hasDigit || key.length > 40) return undefined;
  const words = key.split(" ");
  return words.length <= 3 && words.some((word) => labelOf(word)?.kind === "postal") ? "postal" : undefined;
}
