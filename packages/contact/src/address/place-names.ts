import { type AddressComponent, COMPONENTS } from "./address-components.js";

/** For each part of an address the names that geocoders have for it, the nearest first. */
const NAMES = `house_number=street_number housenumber
house=building public_building isolated_dwelling
road=footway street street_name path pedestrian road_reference road_reference_intl square
place=farmland allotments
hamlet=locality croft
neighbourhood=area suburb city_district commune district quarter borough city_block residential commercial industrial houses subdistrict subdivision ward
city=town township
municipality=local_administrative_area subcounty
county=county_code department
postcode=postal_code partial_postcode
state=province state_code territory
region=oblast raion
country=country_name`;

/** A geocoder's name: the part that it fills where the place has none of that name, and whether it is a part itself. */
type PlaceName = {
  readonly isPart: boolean;
  readonly fills: AddressComponent | undefined;
  /** How near the name is to what it fills, the nearest 0. */
  readonly rank: number;
};

/** What a geocoder's names stand for. */
export const placeNames: ReadonlyMap<string, PlaceName> = /* @__PURE__ */ readNames();

function readNames(): Map<string, PlaceName> {
  const names = new Map<string, PlaceName>();
  // What a place has as `attention` stands beside its other names that are no parts.
  for (const name of COMPONENTS.slice(1)) names.set(name, { isPart: true, fills: undefined, rank: 0 });
  for (const row of NAMES.split("\n")) {
    const [fills, others = ""] = row.split("=");
    for (const [rank, name] of others.split(" ").entries())
      names.set(name, { isPart: names.has(name), fills: fills as AddressComponent, rank });
  }
  return names;
}
