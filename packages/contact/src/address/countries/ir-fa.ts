/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as ir } from "./ir.js";

export const addressFormat: AddressFormat = {
  ...ir,
  lines:
    "{country}\n{state}\n{state_district}\n{state|province}\n{city|town|village|hamlet}\n{suburb|city_district|neighbourhood}\n{road}\n{house_number}\n{house}\n{attention}\n{postcode}",
};
