/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{suburb|city_district|neighbourhood}\n{city|town|village|hamlet|municipality}\n{county}\n{postcode}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
  mend: [
    [/ City$/, ""],
    [/The Municipal District of /, ""],
    [/The Metropolitan District of /, ""],
    [/Municipal District/, ""],
    [/Electoral Division/, ""],
  ],
  finish: [
    [/Dublin\nCounty Dublin/, "Dublin"],
    [/Dublin\nLeinster/, "Dublin"],
    [/Galway\nCounty Galway/, "Galway"],
    [/Kilkenny\nCounty Kilkenny/, "Kilkenny"],
    [/Limerick\nCounty Limerick/, "Limerick"],
    [/Tipperary\nCounty Tipperary/, "Tipperary"],
    [/\n(([AC-FHKNPRTV-Y][0-9]{2}|D6W))[ -]?([0-9AC-FHKNPRTV-Y]{4})/, "\n$1 $3"],
  ],
};
