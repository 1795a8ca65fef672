/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{village|hamlet}\n{city|town|state_district|suburb|municipality|county}, {state_code|state} {postcode}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|village|hamlet}\n{city|town|municipality|county|island|state_district}, {state|state_code}\n{country}",
  finish: [
    [/, 96060/, ", MH 96060"],
    [/, 96070/, ", MH 96070"],
  ],
};
