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

/** The names of all parts, who the address belongs to first. */
export const COMPONENTS: readonly string[] =
  /* @__PURE__ */ "attention house house_number road place neighbourhood quarter suburb city_district city_block residential hamlet village town city postal_city municipality county county_code state_district state state_code province region island archipelago postcode country continent".split(
    " ",
  );

/** Whether a name is that of a part. */
export function isComponent(name: string): name is AddressComponent {
  return COMPONENTS.includes(name);
}
