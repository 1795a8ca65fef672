/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as mo } from "./mo.js";

export const addressFormat: AddressFormat = {
  ...mo,
  lines: "{country}\n{suburb|village|hamlet|state_district}\n{road}\n{house_number}\n{house}\n{attention}",
};
