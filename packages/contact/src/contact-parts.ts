import type { Contact } from "./contact.js";
import type { Links } from "./internal/find-links.js";
import type { Folded } from "./internal/fold-builder.js";
import type { Lexicon } from "./internal/lexicon.js";
import type { AddressSpan, NamesRead, Reading } from "./internal/reading.js";
import type { PhoneEngine } from "./phone-engine.js";

/**
 * What {@link parseContact} reads besides telephones, faxes, e-mail and web addresses. Each part is imported from
 * `@nightdesk/contact/parts`, so that a bundle holds only those that it uses; `allParts` is all of them.
 */
export type ContactParts = {
  /** Postal addresses, and the country that an address or a domain names where none is given. */
  readonly addresses?: {
    readonly read: (reading: Reading) => readonly AddressSpan[];
    readonly country: (reading: Reading, links: Links, engine: PhoneEngine) => string | undefined;
  };
  /** The institution, its office and people, and whose number or address is whose. */
  readonly names?: (reading: Reading, addresses: readonly AddressSpan[]) => NamesRead;
  /** Opening hours. */
  readonly hours?: (reading: Reading) => Contact["hours"];
  /** Accounts on social networks. */
  readonly social?: (reading: Reading, urls: Contact["urls"]) => Contact["social"];
  /** The format `html`. */
  readonly html?: (source: string, lexicon: Lexicon) => Folded;
  /** Character references such as `&nbsp;` in plain text, and articles at a multiple of the speed. */
  readonly text?: (source: string, lexicon: Lexicon) => Folded;
  /** Labels in other languages than English, and which languages were met. */
  readonly languages?: {
    readonly lexicon: () => Lexicon;
    readonly count: (fields: readonly { readonly language: string | undefined }[]) => string[];
  };
};
