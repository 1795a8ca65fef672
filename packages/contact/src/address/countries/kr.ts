/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{country}\n{state} {city|town|village|hamlet} {suburb|city_district|neighbourhood} {road} {house_number}\n{attention}\n{postcode}",
  sparse: "{country}\n{state} {city|town|village|hamlet} {suburb|city_district|neighbourhood}\n{attention}",
};
