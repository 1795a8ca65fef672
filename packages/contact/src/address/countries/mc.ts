/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{place}\n{postcode} {town|village|hamlet|city|municipality|state}\n{country}",
  sparse: "{attention}\n{house}\n{place}\n{neighbourhood|suburb}\n{town|city}\n{country}",
  finish: [[/(\n\d{5} Monaco)\nMonaco$/, "$1"]],
};
