/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as kr } from "./kr.js";

export const addressFormat: AddressFormat = {
  ...kr,
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{suburb|city_district|neighbourhood}, {city|town|village|hamlet} {postcode}\n{state}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
};
