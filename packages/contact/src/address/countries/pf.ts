/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";
import { addressFormat as fr } from "./fr.js";

export const addressFormat: AddressFormat = {
  ...fr,
  mend: [
    [/Polynésie française, Îles du Vent \(eaux territoriales\)/, "Polynésie française"],
    [/Polynésie française, Îles du Vent \(eaux territoriales\)/, "Polynésie française"],
    [/France, Mayotte \(eaux territoriales\)/, "Mayotte, France"],
    [/France, La Réunion \(eaux territoriales\)/, "La Réunion, France"],
    [/Grande Terre et récifs d'Entrecasteaux/, ""],
    [/France, Nouvelle-Calédonie/, "Nouvelle-Calédonie, France"],
    [/\(eaux territoriales\)/, ""],
    [/ \(France\)$/, "", "state"],
    [/Paris (\d+)(\w+) Arrondissement$/, "Paris"],
  ],
  always: { country: "Polynésie française, France" },
};
