import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Figure } from "@internal/scorecard";
import { componentsOfPlace, formatAddress, type Place } from "@nightdesk/contact/address";
import { abbreviateAddress } from "@nightdesk/contact/address-abbreviations";
import type { AddressFormat } from "../src/address/address-format.js";

type AddressCase = { file: string; components: Place; expected: string };

const formats = new Map<string, Promise<AddressFormat>>();

/** The format of a country as it is published; the generic one where there is none of that name. */
export function publishedFormat(code: string): Promise<AddressFormat> {
  let format = formats.get(code);
  if (format === undefined) {
    format = import(`@nightdesk/contact/address/${code}`).then(
      (module: { addressFormat: AddressFormat }) => module.addressFormat,
      () => publishedFormat("generic"),
    );
    formats.set(code, format);
  }
  return format;
}

/** The addresses of the files as they are written, all lines equal; those in a folder of abbreviations are shortened first. */
export async function scorePostalAddresses(files: readonly string[]): Promise<Figure[]> {
  let right = 0;
  let all = 0;
  for (const file of files) {
    const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: AddressCase[] };
    for (const { file: source, components: place, expected } of cases) {
      all++;
      const { components, countryCode = "generic" } = componentsOfPlace(place);
      const language = /abbreviations\/(\w+)/.exec(source)?.[1];
      const parts = language === undefined ? components : abbreviateAddress(components, language);
      const lines = formatAddress(parts, await publishedFormat(countryCode));
      if (lines.join("\n") === expected.trim()) right++;
      else
        console.error(
          `${basename(file)}, ${source}: got ${JSON.stringify(lines)}, not ${JSON.stringify(expected)}`,
        );
    }
  }
  return [{ name: "postal addresses as written (%)", value: (100 * right) / all, goal: { atLeast: 100 } }];
}
