/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as jp } from "./jp.js";

export const addressFormat: AddressFormat = {
  ...jp,
  lines:
    "{country}\n{postcode}\n{state|state_district}\n{city|town|village|hamlet}\n{suburb|city_district|neighbourhood}\n{road}\n{house_number}\n{house}\n{attention}",
};
