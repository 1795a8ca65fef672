/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{road}, {house_number}\n{suburb|city_district}\n{city|town|village|hamlet}\n{state}\n{country}\n{postcode}",
  sparse:
    "{attention}\n{house}\n{road}, {house_number}\n{suburb|city_district|neighbourhood|island|village|hamlet}\n{city|town|municipality}\n{county|state_district|state}\n{country}",
};
