import type { AddressKind } from "../contact-card.js";
import { type AddressPart, addressPart } from "./address-parts.js";
import { assembleAddress } from "./assemble-address.js";
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
  const parts = pieces.flatMap((piece) => addressPart(piece, labelOf) ?? []);
  const found: AddressSpan[] = [];
  let heading: AddressKind | undefined;
  for (let i = 0; i < parts.length; ) {
    const part = parts[i];
    if (part === undefined) break;
    if (part.label !== undefined) heading = part.label === "postal" ? "postal" : "visiting";
    else heading = headingKind(part, labelOf) ?? heading;
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
    i += group.length;
  }
  return found;
}

/** A line of its own that says what kind of address follows. */
function headingKind({ key, hasDigit }: AddressPart, labelOf: Lexicon): AddressKind | undefined {
  if (hasDigit || key.length > 40) return undefined;
  const words = key.match(/\p{L}+/gu) ?? [];
  return words.length <= 3 && words.some((word) => labelOf(word)?.kind === "postal") ? "postal" : undefined;
}
