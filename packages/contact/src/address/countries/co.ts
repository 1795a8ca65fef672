/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{road} {house_number}\n{suburb|city_district|neighbourhood}\n{postcode} {city|town|state_district|village|hamlet}, {state_code|state}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
  finish: [
    [/Localidad /, " "],
    [/(Bogot[áa]),? (Distrito Capital|Capital District)/, "$1"],
    [/(Bogot[áa]), Bogot[áa]/, "$1"],
  ],
  stateCodes: {
    AMAZONAS: "AMA",
    ANTIOQUIA: "ANT",
    ARAUCA: "ARA",
    ATLÁNTICO: "ATL",
    BOLÍVAR: "BOL",
    BOYACÁ: "BOY",
    CALDAS: "CAL",
    CAQUETÁ: "CAQ",
    CASANARE: "CAS",
    CAUCA: "CAU",
    CESAR: "CES",
    CHOCÓ: "CHO",
    CÓRDOBA: "COR",
    CUNDINAMARCA: "CUN",
    "DISTRITO CAPITAL DE BOGOTÁ": "DC",
    GUAINÍA: "GUA",
    GUAVIARE: "GUV",
    HUILA: "HUI",
    "LA GUAJIRA": "LAG",
    MAGDALENA: "MAG",
    META: "MET",
    NARIÑO: "NAR",
    "NORTE DE SANTANDER": "NSA",
    PUTUMAYO: "PUT",
    QUINDÍO: "QUI",
    RISARALDA: "RIS",
    SANTANDER: "SAN",
    "SAN ANDRÉS": "SAP",
    SUCRE: "SUC",
    TOLIMA: "TOL",
    "VALLE DEL CAUCA": "VAC",
    VAUPÉS: "VAU",
    VICHADA: "VID",
  },
};
