import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressFormats } from "../../tools/write-address-formats.js";
import { componentsOfPlace, formatAddress } from "../address.js";
import { abbreviateAddress } from "../address-abbreviations.js";
import { type AddressComponents, isComponent } from "./address-components.js";
import type { AddressFormat } from "./address-format.js";
import { cardAddressComponents } from "./card-address-components.js";

const folder = join(import.meta.dirname, "countries");
const codes = readdirSync(folder)
  .map((file) => file.replace(".ts", ""))
  .sort();
const formats = new Map<string, AddressFormat>();
for (const code of codes)
  formats.set(
    code,
    ((await import(`./countries/${code}.ts`)) as { addressFormat: AddressFormat }).addressFormat,
  );

function linesIn(code: string, components: AddressComponents): string[] {
  const format = formats.get(code);
  if (format === undefined) throw new Error(`No format for ${code}.`);
  return formatAddress(components, format);
}

describe("formatAddress", () => {
  it("keeps sangkat and khan, and writes the postcode behind the city in Cambodia", () => {
    const components = {
      house_number: "12",
      road: "Street 63",
      suburb: "Sangkat Boeung Keng Kang I",
      city_district: "Khan Boeung Keng Kang",
      city: "Phnom Penh",
      postcode: "120102",
      country: "Cambodia",
    };
    expect(linesIn("kh", components)).toEqual([
      "12 Street 63",
      "Sangkat Boeung Keng Kang I, Khan Boeung Keng Kang",
      "Phnom Penh 120102",
      "Cambodia",
    ]);
    expect(
      linesIn("kh", { village: "Phum Thmei", suburb: "Khum A", county: "Srok B", state: "Kampot" }),
    ).toEqual(["Phum Thmei", "Khum A, Srok B", "Kampot"]);
  });

  it("leaves out a separator that has nothing on one side", () => {
    expect(linesIn("br", { road: "Rua A", city: "Belém", postcode: "66000000" })).toEqual([
      "Rua A",
      "Belém",
      "66000-000",
    ]);
    expect(linesIn("hu", { road: "Fő utca", house_number: "1", city: "Makó" }).at(-1)).toBe("Fő utca 1.");
    expect(linesIn("hu", { road: "Fő utca", city: "Makó" }).at(-1)).toBe("Fő utca");
  });

  it("writes the code of a state, of a county and of the capital", () => {
    expect(linesIn("us", { road: "Elm St", city: "Springfield", state: "illinois" })).toContain(
      "Springfield, IL",
    );
    expect(linesIn("it", { road: "Via A", city: "Lucca", county: "Provincia di Lucca" })).toContain(
      "Lucca LU",
    );
    expect(linesIn("us", { city: "Washington", state: "Washington, D.C.", postcode: "20500" })).toEqual([
      "Washington, DC 20500",
    ]);
  });

  it("takes the lines for places without road and postcode", () => {
    expect(linesIn("mc", { neighbourhood: "Larvotto", suburb: "Monaco", city: "Monaco" })).toEqual([
      "Larvotto",
      "Monaco",
    ]);
  });

  it("says which state a territory belongs to", () => {
    expect(linesIn("gp", { city: "Les Abymes", postcode: "97139", country: "Guadeloupe" })).toEqual([
      "97139 Les Abymes",
      "Guadeloupe, France",
    ]);
  });

  it("knows every part that a format names", () => {
    const layouts = [...formats.values()].flatMap(({ lines, sparse = "" }) => [lines, sparse]);
    const names = layouts.flatMap((layout) => layout.match(/(?<=\{[^}]*)\w+/g) ?? []);
    expect([...new Set(names)].filter((name) => !isComponent(name))).toEqual([]);
    expect(names.length).toBeGreaterThan(2000);
  });

  it("writes provinces in brackets in the French of Canada", () => {
    const place = { house_number: "1", road: "rue A", city: "Laval", postcode: "H7A 1A1" };
    expect(linesIn("ca-fr", { ...place, state: "Québec" })).toEqual(["1, rue A", "Laval (QC) H7A 1A1"]);
    expect(linesIn("ca-fr", place)).toEqual(["1, rue A", "Laval H7A 1A1"]);
  });

  it("is written from the templates that are installed", () => {
    expect(formats).toEqual(addressFormats());
  });
});

describe("componentsOfPlace", () => {
  it("reads what geocoders call the same by several names, the nearest first", () => {
    const place = {
      path: "Path",
      footway: "Footway",
      town: "Kep",
      country_code: "UK",
      station: "Halt",
      bar: "Inn",
    };
    const expected = {
      components: { attention: "Inn, Halt", road: "Footway", town: "Kep", city: "Kep" },
      countryCode: "gb",
    };
    expect(componentsOfPlace(place)).toEqual(expected);
    expect(componentsOfPlace(Object.fromEntries(Object.entries(place).reverse()))).toEqual(expected);
  });

  it("takes a district as a part of a town in some countries, of a state in the others", () => {
    expect(componentsOfPlace({ district: "Centro", country_code: "es" }).components).toEqual({
      neighbourhood: "Centro",
    });
    expect(componentsOfPlace({ district: "Nord", country_code: "de" }).components).toEqual({
      state_district: "Nord",
    });
  });

  it("mends postcodes, numbers for countries, and the Caribbean parts of the Netherlands", () => {
    expect(componentsOfPlace({ postcode: "81829,81827" }).components).toEqual({ postcode: "81829" });
    expect(componentsOfPlace({ postcode: "81829;81827" }).components).toEqual({});
    expect(componentsOfPlace({ country: 1002, state: "Malta" }).components).toEqual({ country: "Malta" });
    expect(componentsOfPlace({ state: "Curaçao", country: "Nederland", country_code: "nl" })).toEqual({
      components: { state: "Curaçao", country: "Curaçao" },
      countryCode: "cw",
    });
  });

  it("refuses what is neither text nor a number", () => {
    const place = { road: { name: "x" } } as unknown as Record<string, string>;
    expect(() => componentsOfPlace(place)).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });
});

describe("abbreviateAddress", () => {
  it("shortens whole words of a language, and nothing in another", () => {
    expect(abbreviateAddress({ road: "Platz der Republik" }, "de").road).toBe("Pl der Republik");
    expect(abbreviateAddress({ road: "Willy-Brandt-Platz" }, "de").road).toBe("Willy-Brandt-Platz");
    expect(abbreviateAddress({ road: "Platzmann" }, "de").road).toBe("Platzmann");
    expect(abbreviateAddress({ road: "Station Road" }, "km").road).toBe("Station Road");
  });
});

describe("cardAddressComponents", () => {
  it("keeps the lines of a card in order, in front of the town or behind it", () => {
    const card = {
      lines: ["Tower B", "1 Example Road"],
      poBox: "P.O. Box 7",
      locality: "Minsk",
      region: "Minsk",
      country: "BY",
    };
    expect(linesIn("by", cardAddressComponents(card, { language: "en" }))).toEqual([
      "Belarus",
      "Minsk",
      "Tower B",
      "1 Example Road",
      "P.O. Box 7",
    ]);
  });
});

describe("properties", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab, \n-.1;é"), maxLength: 12 });
  const names = [
    "road",
    "house",
    "house_number",
    "city",
    "suburb",
    "state",
    "county",
    "postcode",
    "country",
  ] as const;
  const components = fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] });

  it("writes no empty or repeated line, and nothing that was not given", () => {
    fc.assert(
      fc.property(fc.constantFrom("generic", "kh", "es", "jp", "by", "ke"), components, (code, given) => {
        const lines = linesIn(code, given);
        expect(lines.every((line) => line !== "" && line === line.trim())).toBe(true);
        expect(new Set(lines).size).toBe(lines.length);
        const letters = new Set(Object.values(given).join(""));
        for (const char of lines.join("").replace(/[ ,-]/g, "")) expect(letters).toContain(char);
      }),
    );
  });

  it("takes linear time for parts of any length", () => {
    const time = (length: number): number => {
      const road = "a, \n ".repeat(length);
      const start = performance.now();
      for (const code of ["kh", "gb", "us", "de", "cv"]) linesIn(code, { road, city: road, country: road });
      return performance.now() - start;
    };
    time(20_000);
    expect(time(80_000)).toBeLessThan(10 * time(20_000) + 50);
  });
});
