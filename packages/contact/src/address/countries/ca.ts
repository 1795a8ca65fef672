/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number road|suburb}\n{city|town|village|hamlet|county|state_district}, {state_code|state} {postcode}\n{country}",
  sparse:
    "{attention}\n{house}\n{house_number road|suburb}\n{city|town|village|hamlet|county|state_district|region}, {state|state_code} {postcode}\n{country}",
  finish: [[/ ([A-Za-z]{2}) ([A-Za-z]\d[A-Za-z])(\d[A-Za-z]\d)\n/, " $1 $2 $3\n"]],
  stateCodes: {
    ALBERTA: "AB",
    "BRITISH COLUMBIA": "BC",
    "COLOMBIE-BRITANNIQUE": "BC",
    MANITOBA: "MB",
    "NEW BRUNSWICK": "NB",
    "NOUVEAU-BRUNSWICK": "NB",
    "NEWFOUNDLAND AND LABRADOR": "NL",
    "TERRE-NEUVE-ET-LABRADOR": "NL",
    "NORTHWEST TERRITORIES": "NT",
    "TERRITOIRES DU NORD-OUEST": "NT",
    "NOVA SCOTIA": "NS",
    "NOUVELLE-ÉCOSSE": "NS",
    NUNAVUT: "NU",
    ONTARIO: "ON",
    "PRINCE EDWARD ISLAND": "PE",
    "ÎLE-DU-PRINCE-ÉDOUARD": "PE",
    QUEBEC: "QC",
    QUÉBEC: "QC",
    SASKATCHEWAN: "SK",
    YUKON: "YT",
  },
};
