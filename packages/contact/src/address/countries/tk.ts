/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as nz } from "./nz.js";

export const addressFormat: AddressFormat = { ...nz, always: { country: "Tokelau, New Zealand" } };
