/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{village|hamlet}\n{suburb|quarter|neighbourhood}, {city_district|municipality|county}\n{city|town|state} {postcode}\n{country}",
};
