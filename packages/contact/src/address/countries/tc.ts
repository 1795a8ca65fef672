/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{quarter}\n{village|town|city|municipality|hamlet|county}\n{postcode}\n{country|state}",
  sparse:
    "{attention}\n{house_number} {road}\n{quarter}\n{village|town|city|municipality|hamlet|county}\n{island}\n{country}",
};
