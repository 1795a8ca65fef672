import { readFileSync } from "node:fs";
import type { Figure } from "@internal/scorecard";
import metadata from "libphonenumber-js/max/metadata";
import { parseContact } from "../src/parse-contact.js";
import { allParts } from "../src/parts.js";
import { createPhoneEngine } from "../src/phone.js";

type Row = { region: string; e164: string; national: string; international: string };

/** How many example numbers of all regions are read behind a label, in both forms. */
export function scorePhoneExamples(files: readonly string[]): Figure[] {
  const phoneEngine = createPhoneEngine(metadata);
  const rows = files.flatMap((file) => (JSON.parse(readFileSync(file, "utf8")) as { rows: Row[] }).rows);
  const reads = (row: Row, text: string): boolean => {
    const country = phoneEngine.callingCode(row.region) === undefined ? {} : { country: row.region };
    try {
      const { phones } = parseContact(`Tel: ${text}`, { phoneEngine, parts: allParts, ...country });
      return phones.length === 1 && phones[0]?.e164 === row.e164;
    } catch (error) {
      console.error(`${row.e164}: ${error}`);
      return false;
    }
  };
  const share = (form: "national" | "international"): number =>
    (100 * rows.filter((row) => reads(row, row[form])).length) / rows.length;
  return [
    { name: "example numbers: international form (%)", value: share("international"), goal: "none" },
    { name: "example numbers: national form (%)", value: share("national"), goal: "none" },
  ];
}
