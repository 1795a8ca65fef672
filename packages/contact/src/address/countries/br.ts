/*! Address formats: OpenCageData/address-formatting, (c) OpenCage GmbH, MIT licence. Written by tools/write-address-formats.ts. */
import type { AddressFormat } from "../address-format.js";

export const addressFormat: AddressFormat = {
  lines:
    "{attention}\n{house}\n{road}, {house_number}, {quarter}\n{suburb|city_district|village|hamlet}\n{city|town|state_district} - {state_code|state}\n{postcode}\n{country}",
  sparse:
    "{attention}\n{house}\n{road} {house_number}\n{place}\n{suburb|city_district|neighbourhood|island}\n{city|town|village|hamlet|municipality}\n{county|state_district|state|region|island, archipelago}\n{country}",
  finish: [[/\b(\d{5})(\d{3})\b/, "$1-$2"]],
  stateCodes: {
    ACRE: "AC",
    ALAGOAS: "AL",
    AMAZONAS: "AM",
    AMAPÁ: "AP",
    BAHIA: "BA",
    CEARÁ: "CE",
    "DISTRITO FEDERAL": "DF",
    "ESPÍRITO SANTO": "ES",
    GOIÁS: "GO",
    MARANHÃO: "MA",
    "MINAS GERAIS": "MG",
    "MATO GROSSO DO SUL": "MS",
    "MATO GROSSO": "MT",
    PARÁ: "PA",
    PARAÍBA: "PB",
    PERNAMBUCO: "PE",
    PIAUÍ: "PI",
    PARANÁ: "PR",
    "RIO DE JANEIRO": "RJ",
    "RIO GRANDE DO NORTE": "RN",
    RONDÔNIA: "RO",
    RORAIMA: "RR",
    "RIO GRANDE DO SUL": "RS",
    "SANTA CATARINA": "SC",
    SERGIPE: "SE",
    "SÃO PAULO": "SP",
    TOCANTINS: "TO",
  },
};
