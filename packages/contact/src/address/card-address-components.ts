import type { CardAddress } from "../contact-card.js";
import { countryName } from "../internal/address-lines.js";
import type { AddressComponents } from "./address-components.js";

/** Options of {@link cardAddressComponents}. */
export type CardAddressComponentsOptions = {
  /** BCP 47 language of the country's name. Default: the country is left out, as on letters within it. */
  readonly language?: string;
};

/**
 * The parts of a card's address, for {@link formatAddress}. The lines in front of the locality stay together in their order.
 *
 * @example
 * import { cardAddressComponents, formatAddress } from "@nightdesk/contact/address";
 * import { addressFormat } from "@nightdesk/contact/address/fr";
 *
 * const address = { lines: ["Bâtiment B", "1, rue de l'Exemple"], locality: "Lyon", postalCode: "69001", country: "FR" };
 * formatAddress(cardAddressComponents(address), addressFormat); // => ["Bâtiment B", "1, rue de l'Exemple", "69001 Lyon"]
 */
export function cardAddressComponents(
  address: CardAddress,
  { language }: CardAddressComponentsOptions = {},
): AddressComponents {
  const { lines, poBox, locality, region, postalCode, country } = address;
  const road = [...lines, ...(poBox === undefined ? [] : [poBox])].join("\n");
  return {
    ...(road === "" ? {} : { road }),
    ...(locality === undefined ? {} : { city: locality }),
    ...(region === undefined ? {} : { state: region }),
    ...(postalCode === undefined ? {} : { postcode: postalCode }),
    ...(country === undefined || language === undefined ? {} : { country: countryName(country, language) }),
  };
}
