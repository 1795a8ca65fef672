import {
  type AddressComponent,
  type AddressComponents,
  COMPONENT_COUNT,
  componentNumber,
} from "./address-components.js";
import type { AddressFormat } from "./address-format.js";
import { type AddressLine, compileFormat } from "./compile-format.js";
import { withoutEdges, withoutRepeats } from "./without-repeats.js";

const ROAD = componentNumber("road");
const POSTCODE = componentNumber("postcode");

/**
 * The lines of an address as its country writes them. Empty lines are left out, what would stand twice is written once,
 * and the country is named where `components.country` names it.
 *
 * @example
 * import { formatAddress } from "@nightdesk/contact/address";
 * import { addressFormat } from "@nightdesk/contact/address/kh";
 *
 * const street = { house_number: "N° 3", road: "Street 240", suburb: "Sangkat Chaktomuk", city_district: "Khan Daun Penh" };
 * formatAddress({ ...street, city: "Phnom Penh", postcode: "120207" }, addressFormat);
 * // => ["N° 3 Street 240", "Sangkat Chaktomuk, Khan Daun Penh", "Phnom Penh 120207"]
 */
export function formatAddress(components: AddressComponents, format: AddressFormat): string[] {
  const { lines, sparse, mends, finishes } = compileFormat(format);
  const values = valuesOf(components, format, mends);
  const layout = sparse !== undefined && values[ROAD] === "" && values[POSTCODE] === "" ? sparse : lines;
  const written: string[] = [];
  for (const line of layout) {
    const text = writeLine(line, values);
    if (text !== "") written.push(text);
  }
  const once = withoutRepeats(written);
  if (finishes === undefined) return once;
  // The patterns look for the line end in front of a line.
  let text = `\n${once.join("\n")}`;
  if (!finishes.test(text)) return once;
  for (const [find, put] of format.finish ?? []) text = text.replace(find, put);
  return withoutRepeats(text.split("\n").map(withoutEdges));
}

/** The text of each part by its number, mended, with the codes that the format knows; empty for what is absent. */
function valuesOf(components: AddressComponents, format: AddressFormat, mends: RegExp | undefined): string[] {
  const values = new Array<string>(COMPONENT_COUNT).fill("");
  const { always, stateCodes, countyCodes } = format;
  for (const name of Object.keys(components)) {
    const number = componentNumber(name);
    const value = number < 0 ? undefined : components[name as AddressComponent];
    if (value) values[number] = withoutEdges(mends?.test(value) ? mended(value, name, format) : value);
  }
  if (always !== undefined)
    for (const [name, value] of Object.entries(always))
      values[componentNumber(name)] = mended(value.replace("$state", components.state ?? ""), name, format);
  if (stateCodes !== undefined) setCode(values, "state_code", "state", stateCodes);
  if (countyCodes !== undefined) setCode(values, "county_code", "county", countyCodes);
  return values;
}

function mended(text: string, name: string, { mend = [] }: AddressFormat): string {
  let value = text;
  for (const [find, put, only] of mend)
    if (only === undefined || only === name) value = value.replace(find, put);
  return value;
}

function setCode(
  values: string[],
  code: AddressComponent,
  name: AddressComponent,
  codes: Readonly<Record<string, string>>,
): void {
  const key = (values[componentNumber(name)] ?? "").toUpperCase();
  if (values[componentNumber(code)] === "" && Object.hasOwn(codes, key))
    values[componentNumber(code)] = codes[key] ?? "";
}

/** A separator is written between two places that are filled, the end behind the last place where that is filled. */
function writeLine({ slots, end }: AddressLine, values: readonly string[]): string {
  let text = "";
  let separator = "";
  let value = "";
  for (const { before, alternatives } of slots) {
    if (before.length > separator.length) separator = before;
    value = "";
    for (const { numbers, glue, isBracketed } of alternatives) {
      for (const number of numbers) {
        const part = values[number];
        if (part) value = value === "" ? part : value + glue + part;
      }
      if (value === "") continue;
      if (isBracketed) value = `(${value})`;
      break;
    }
    if (value === "") continue;
    text = text === "" ? value : text + separator + value;
    separator = "";
  }
  return value === "" ? text : text + end;
}
