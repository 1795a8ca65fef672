/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{road} {house_number}\n{city|town|state_district|village|hamlet} {postcode}, {state_code|state}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
  stateCodes: {
    "DISTRITO CAPITAL": "A",
    ANZOÁTEGUI: "B",
    APURE: "C",
    ARAGUA: "D",
    BARINAS: "E",
    BOLÍVAR: "F",
    CARABOBO: "G",
    COJEDES: "H",
    FALCÓN: "I",
    GUÁRICO: "J",
    LARA: "K",
    MÉRIDA: "L",
    MIRANDA: "M",
    MONAGAS: "N",
    "NUEVA ESPARTA": "O",
    PORTUGUESA: "P",
    SUCRE: "R",
    TÁCHIRA: "S",
    TRUJILLO: "T",
    YARACUY: "U",
    ZULIA: "V",
    "DEPENDENCIAS FEDERALES": "W",
    "LA GUAIRA": "X",
    "DELTA AMACURO": "Y",
    AMAZONAS: "Z",
  },
};
