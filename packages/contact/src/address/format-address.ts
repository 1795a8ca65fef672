import type { AddressComponent, AddressComponents } from "./address-components.js";
import type { AddressFormat } from "./address-format.js";
import {
  type AddressLine,
  type Alternative,
  type CompiledFormat,
  compileFormat,
  type PartsTogether,
  type Slot,
} from "./compile-format.js";
import { withoutEdges, withoutRepeatedParts, withoutRepeats } from "./without-repeats.js";

/** An address that is being written. */
type Draft = {
  readonly components: AddressComponents;
  readonly format: CompiledFormat;
  /** Whether a part was taken that had to be mended or that has commas, line ends or edges of its own. */
  isRough: boolean;
};

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
  const made = compileFormat(format);
  const { lines, sparse, finish, unfinished } = made;
  const draft: Draft = { components: ownParts(components, made), format: made, isRough: false };
  const isSparse = sparse !== undefined && partOf(draft, "road") === "" && partOf(draft, "postcode") === "";
  const written: string[] = [];
  for (const line of isSparse ? sparse : lines) {
    let text = writeLine(line, draft);
    if (line.hasCommas && !draft.isRough) text = withoutRepeatedParts(text);
    if (text !== "" && !written.includes(text)) written.push(text);
  }
  const once = draft.isRough ? withoutRepeats(written) : written;
  if (unfinished === undefined) return once;
  // The patterns look for the line end in front of a line. Few texts are joined faster one by one than as an array.
  let text = "";
  for (const line of once) text += `\n${line}`;
  if (!unfinished.test(text)) return once;
  for (const [find, put] of finish) text = text.replace(find, put);
  return withoutRepeats(text.split("\n").map(withoutEdges));
}

/** The parts without what an object inherits, and with those that the format always has. */
function ownParts(components: AddressComponents, { always }: CompiledFormat): AddressComponents {
  if (always === undefined && Object.getPrototypeOf(components) === Object.prototype) return components;
  const parts: { -readonly [Name in AddressComponent]?: string } = { ...components };
  for (const [name, value] of Object.entries(always ?? {}))
    parts[name as AddressComponent] = value.replace("$state", components.state ?? "");
  return parts;
}

/** A part, mended and without its edges; for a code that is absent that of the name. */
function partOf(draft: Draft, name: AddressComponent): string {
  const { components, format } = draft;
  let part = components[name];
  if (part && format.rough.test(part)) {
    draft.isRough = true;
    for (const [find, put, only] of format.mend)
      if (only === undefined || only === name) part = part.replace(find, put);
    part = withoutEdges(part);
  }
  if (part) return part;
  if (name === "state_code") return codeOf(draft, "state", format.stateCodes);
  return name === "county_code" ? codeOf(draft, "county", format.countyCodes) : "";
}

function codeOf(draft: Draft, name: AddressComponent, codes: CompiledFormat["stateCodes"] = {}): string {
  const key = partOf(draft, name).toUpperCase();
  return Object.hasOwn(codes, key) ? (codes[key] ?? "") : "";
}

/**
 * A separator is written between two places that are filled, the end behind the last place where that is filled. Loops
 * over indices: the lists are too short for what iterators cost.
 */
function writeLine({ slots, end }: AddressLine, draft: Draft): string {
  let text = "";
  let separator = "";
  let value = "";
  for (let i = 0; i < slots.length; i++) {
    const { before, alternatives } = slots[i] as Slot;
    if (before.length > separator.length) separator = before;
    value = "";
    for (let j = 0; j < alternatives.length && value === ""; j++) {
      const alternative = alternatives[j] as Alternative;
      value = typeof alternative === "string" ? partOf(draft, alternative) : together(alternative, draft);
    }
    if (value === "") continue;
    text = text === "" ? value : text + separator + value;
    separator = "";
  }
  return value === "" ? text : text + end;
}

function together({ names, glue, isBracketed }: PartsTogether, draft: Draft): string {
  const text = names
    .map((name) => partOf(draft, name))
    .filter((part) => part)
    .join(glue);
  return isBracketed && text !== "" ? `(${text})` : text;
}
