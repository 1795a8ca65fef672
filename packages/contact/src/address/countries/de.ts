/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{road|place|hamlet} {house_number}\n{postcode} {village postal_city|town|city|municipality|hamlet|county|state}\n{archipelago}\n{country}",
  sparse:
    "{attention}\n{house}\n{road|place|hamlet} {house_number}\n{suburb|city_district|neighbourhood}\n{village|town|city|hamlet|municipality|county}\n{state|state_district}\n{country}",
  mend: [
    [/^Stadtteil /, ""],
    [/^Stadtbezirk (\d+)/, ""],
    [/^Ortsbeirat (\d+) :/, ""],
    [/^Gemeinde /, ""],
    [/^Gemeindeverwaltungsverband /, ""],
    [/Landkreis /, "", "county"],
    [/Kreis /, "", "county"],
    [/^Grenze /, ""],
    [/Free State of /, "", "state"],
    [/^Freistaat /, ""],
    [/^Regierungsbezirk /, ""],
    [/^Stadtgebiet /, ""],
    [/^Gemeindefreies Gebiet /, ""],
    [/Alt-Berlin/, "Berlin", "city"],
  ],
  finish: [
    [/Berlin\nBerlin/, "Berlin"],
    [/Bremen\nBremen/, "Bremen"],
    [/Hamburg\nHamburg/, "Hamburg"],
  ],
};
