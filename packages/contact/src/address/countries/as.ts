/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as us } from "./us.js";

export const addressFormat: AddressFormat = {
  ...us,
  always: { country: "United States of America", state: "American Samoa" },
};
