import type { Contact } from "./contact.js";
import type { ReferenceReader } from "./internal/fold.js";
import type { Folded } from "./internal/fold-builder.js";
import type { Lexicon } from "./internal/lexicon.js";
import type { AddressSpan, NamesRead, Reading } from "./internal/reading.js";

/**
 * What {@link parseContact} reads besides telephones, faxes, e-mail and web addresses. Each part is imported from
 * `@nightdesk/contact/parts`, so that a bundle holds only those that it uses; `allParts` is all of them.
 */
export type ContactParts = {
  /** Postal addresses, and the country that they name. */
  readonly addresses?: (reading: Reading) => readonly AddressSpan[];
  /** The institution, its office and people, and whose number or address is whose. */
  readonly names?: (reading: Reading, addresses: readonly AddressSpan[]) => NamesRead;
  /** Opening hours. */
  readonly hours?: (reading: Reading) => Contact["hours"];
  /** Accounts on social networks. */
  readonly social?: (reading: Reading, urls: Contact["urls"]) => Contact["social"];
  /** The format `html`, and character references such as `&nbsp;` in text. */
  readonly html?: {
    readonly fold: (source: string, lexicon: Lexicon) => Folded;
    readonly reference: ReferenceReader;
  };
  /** Labels of seventeen languages besides English, French, Khmer, German, Spanish, Portuguese and Japanese. */
  readonly languages?: () => Lexicon;
};
