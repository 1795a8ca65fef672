/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as hk } from "./hk.js";

export const addressFormat: AddressFormat = {
  ...hk,
  lines: "{country}\n{state}\n{state_district}\n{road}\n{house_number}\n{house}\n{attention}",
};
