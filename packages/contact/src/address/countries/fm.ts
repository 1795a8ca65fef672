/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{village|hamlet}\n{city|town|state_district|suburb|municipality|county}, {state_code|state} {postcode}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|village|hamlet}\n{city|town|municipality|county|island|state_district}, {state|state_code}\n{country}",
  finish: [
    [/PNI 96941/, "FM 96941"],
    [/TRK 96942/, "FM 96942"],
    [/YAP 96943/, "FM 96943"],
    [/KSA 96944/, "FM 96944"],
  ],
  stateCodes: { KOSRAE: "KSA", POHNPEI: "PNI", CHUUK: "TRK", YAP: "YAP" },
};
