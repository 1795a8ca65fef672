import { countryOfDomains } from "../internal/block-country.js";
import { findAddresses } from "../internal/find-addresses.js";
import type { Links } from "../internal/find-links.js";
import { piecesOf } from "../internal/pieces-of.js";
import type { AddressSpan, Reading } from "../internal/reading.js";
import type { PhoneEngine } from "../phone-engine.js";

function read(reading: Reading): readonly AddressSpan[] {
  return findAddresses(piecesOf(reading), reading.country, reading.folded.labelOf);
}

/** The country of the first address that names one, or else of the first national top-level domain. */
function country(reading: Reading, links: Links, engine: PhoneEngine): string | undefined {
  return read(reading).find(({ isStated }) => isStated)?.address.country ?? countryOfDomains(links, engine);
}

/** The part of `parseContact` that reads postal addresses, and the country that an address or a domain names where none is given. */
export const addresses = { read, country } as const;
