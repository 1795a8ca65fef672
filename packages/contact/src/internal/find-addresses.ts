import type { AddressKind } from "../contact-card.js";
import { type AddressPart, addressPart } from "./address-parts.js";
import { type AddressSpan, assembleAddress } from "./assemble-address.js";
import { gatherAddress, startsAddress } from "./gather-address.js";
import { labelOf } from "./lexicon.js";
import type { Piece } from "./pieces.js";

/** The postal addresses that the pieces hold, in order; `country` is that of an address which names none. */
export function findAddresses(pieces: readonly Piece[], country: string | undefined): AddressSpan[] {
  const parts = pieces.flatMap((piece) => addressPart(piece) ?? []);
  const found: AddressSpan[] = [];
  let heading: AddressKind | undefined;
  for (let i = 0; i < parts.length; ) {
    const part = parts[i];
    if (part === undefined) break;
    if (part.label !== undefined) heading = part.label === "postal" ? "postal" : "visiting";
    else heading = headingKind(part) ?? heading;
    const group = startsAddress(parts, i) ? gatherAddress(parts, i) : [];
    const address = group.length === 0 ? undefined : assembleAddress(group, country);
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
function headingKind({ key, hasDigit }: AddressPart): AddressKind | undefined {
  if (hasDigit || key.length > 40) return undefined;
  const words = key.match(/\p{L}+/gu) ?? [];
  return words.length <= 3 && words.some((word) => labelOf(word)?.kind === "postal") ? "postal" : undefined;
}
