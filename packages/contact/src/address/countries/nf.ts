/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as au } from "./au.js";

export const addressFormat: AddressFormat = {
  ...au,
  always: { country: "Australia", state: "Norfolk Island" },
};
