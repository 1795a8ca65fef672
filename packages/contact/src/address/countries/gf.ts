/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{house_number} {road}\n{place}\n{postcode} {town|village|hamlet|city|municipality|state}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
  mend: [
    [/Polynésie française, Îles du Vent \(eaux territoriales\)/, "Polynésie française"],
    [/France, Mayotte \(eaux territoriales\)/, "Mayotte, France"],
    [/France, La Réunion \(eaux territoriales\)/, "La Réunion, France"],
    [/Grande Terre et récifs d'Entrecasteaux/, ""],
    [/France, Nouvelle-Calédonie/, "Nouvelle-Calédonie, France"],
    [/\(eaux territoriales\)/, ""],
    [/ \(France\)$/, "", "state"],
    [/Paris (\d+)(\w+) Arrondissement$/, "Paris"],
  ],
  always: { country: "France" },
};
