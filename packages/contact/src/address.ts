export type { AddressComponent, AddressComponents } from "./address/address-components.js";
export type { AddressFormat } from "./address/address-format.js";
export {
  type CardAddressComponentsOptions,
  cardAddressComponents,
} from "./address/card-address-components.js";
export { componentsOfPlace, type Place, type PlaceAddress } from "./address/components-of-place.js";
export { formatAddress } from "./address/format-address.js";
