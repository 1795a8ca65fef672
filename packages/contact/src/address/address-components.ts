/** The parts of a postal address, after the names of OpenStreetMap; each country's format takes what it writes. */
export type AddressComponents = {
  /** Who the address belongs to. */
  readonly attention?: string;
  /** The building's name. */
  readonly house?: string;
  readonly house_number?: string;
  readonly road?: string;
  /** A named spot that stands for a road. */
  readonly place?: string;
  readonly neighbourhood?: string;
  readonly quarter?: string;
  /** In Cambodia the sangkat. */
  readonly suburb?: string;
  /** In Cambodia the khan. */
  readonly city_district?: string;
  /** A numbered block of streets. */
  readonly city_block?: string;
  readonly residential?: string;
  readonly hamlet?: string;
  readonly village?: string;
  readonly town?: string;
  readonly city?: string;
  /** The town that letters go through, where it is not the one that the address lies in. */
  readonly postal_city?: string;
  readonly municipality?: string;
  readonly county?: string;
  readonly county_code?: string;
  readonly state_district?: string;
  readonly state?: string;
  readonly state_code?: string;
  readonly province?: string;
  readonly region?: string;
  readonly island?: string;
  readonly archipelago?: string;
  readonly postcode?: string;
  /** The country's name, as it shall be written; without it no line for the country. */
  readonly country?: string;
  readonly continent?: string;
};

/** The name of a part of an address. */
export type AddressComponent = keyof AddressComponents;

const NAMES = [
  "attention",
  "house",
  "house_number",
  "road",
  "place",
  "neighbourhood",
  "quarter",
  "suburb",
  "city_district",
  "city_block",
  "residential",
  "hamlet",
  "village",
  "town",
  "city",
  "postal_city",
  "municipality",
  "county",
  "county_code",
  "state_district",
  "state",
  "state_code",
  "province",
  "region",
  "island",
  "archipelago",
  "postcode",
  "country",
  "continent",
] as const satisfies readonly AddressComponent[];

const NUMBERS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  NAMES.map((name, number) => [name, number]),
);

/** How many parts an address can have. */
export const COMPONENT_COUNT = NAMES.length;

/** The place of a part in a list of all of them; −1 for what is none. */
export function componentNumber(name: string): number {
  return NUMBERS.get(name) ?? -1;
}
