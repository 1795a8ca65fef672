import type { AddressComponent } from "./address-components.js";

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

/** Names that are parts of an address themselves, beside those in front of the equals signs. */
const PARTS =
  "village town suburb city_district city_block quarter residential postal_city county_code state_code province state_district island archipelago continent";

/** A geocoder's name: the part that it fills where the place has none of that name, and whether it is a part itself. */
type PlaceName = { readonly fills?: AddressComponent; readonly rank: number; readonly isPart: boolean };

/** What a geocoder's names stand for. */
export const placeNames: ReadonlyMap<string, PlaceName> = /* @__PURE__ */ readNames();

function readNames(): Map<string, PlaceName> {
  const names = new Map<string, PlaceName>();
  for (const row of NAMES.split("\n")) {
    const [part = "", others = ""] = row.split("=");
    names.set(part, { rank: -1, isPart: true });
    for (const [rank, name] of others.split(" ").entries())
      names.set(name, { fills: part as AddressComponent, rank, isPart: false });
  }
  for (const name of PARTS.split(" ")) names.set(name, { rank: -1, ...names.get(name), isPart: true });
  return names;
}
