/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{quarter}\n{village|town|city|municipality|hamlet|county}\n{postcode}\n{country|state}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|island}\n{village|hamlet|municipality}\n{town|city}\n{county}\n{state|state_code}\n{country}",
  mend: [
    [/ CP$/, "", "village"],
    [/^Borough of /, ""],
    [/^County( of)? /, ""],
    [/^Parish of /, ""],
    [/^Greater London/, "London"],
    [/^London Borough of /, ""],
    [/Royal Borough of /, ""],
    [/County Borough of /, ""],
  ],
  finish: [
    [/London, London/, "London"],
    [/London, Greater London/, "London"],
    [/City of Westminster/, "London"],
    [/City of Nottingham/, "Nottingham"],
    [/, United Kingdom$/, "\nUnited Kingdom"],
    [/London\nEngland\nUnited Kingdom/, "London\nUnited Kingdom"],
  ],
  stateCodes: { ENGLAND: "ENG", "NORTHERN IRELAND": "NIR", SCOTLAND: "SCT", WALES: "WLS" },
  always: { country: "United Kingdom", county: "South Georgia" },
};
