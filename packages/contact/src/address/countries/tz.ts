/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{postcode} {city|town|village|hamlet|state_district}\n{state}\n{country}",
  finish: [[/Dar es Salaam\nDar es Salaam/, "Dar es Salaam"]],
};
