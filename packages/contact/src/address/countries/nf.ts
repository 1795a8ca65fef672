/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{suburb|city_district|city|town|state_district|village|hamlet|region} {state_code|state} {postcode}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
  stateCodes: {
    "AUSTRALIAN ANTARCTIC TERRITORY": "AAT",
    "AUSTRALIAN CAPITAL TERRITORY": "ACT",
    "HEARD ISLAND AND MCDONALD ISLANDS": "HIMI",
    "JERVIS BAY TERRITORY": "JBT",
    "NEW SOUTH WALES": "NSW",
    "NORTHERN TERRITORY": "NT",
    QUEENSLAND: "QLD",
    "SOUTH AUSTRALIA": "SA",
    TASMANIA: "TAS",
    VICTORIA: "VIC",
    "WESTERN AUSTRALIA": "WA",
  },
  always: { country: "Australia", state: "Norfolk Island" },
};
