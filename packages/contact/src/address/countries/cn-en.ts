/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as cn } from "./cn.js";

export const addressFormat: AddressFormat = {
  ...cn,
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{suburb|city_district|neighbourhood}\n{county}\n{city|town|municipality|village|hamlet}\n{state_code|state|state_district|region}\n{country} {postcode}",
};
