import { findAddresses } from "../internal/find-addresses.js";
import { piecesOf } from "../internal/pieces-of.js";
import type { AddressSpan, Reading } from "../internal/reading.js";

/** The part of `parseContact` that reads postal addresses, and the country that they name. */
export function addresses(reading: Reading): readonly AddressSpan[] {
  return findAddresses(piecesOf(reading), reading.country, reading.folded.labelOf);
}
