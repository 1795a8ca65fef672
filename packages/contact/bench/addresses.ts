import addressFormatter from "@fragaria/address-formatter";
import { compare, type Figure } from "@internal/scorecard";
import { componentsOfPlace, formatAddress, type Place } from "@nightdesk/contact/address";
import { publishedFormat } from "../conformance/postal-addresses.js";

const CITIES = [
  ["kh", "Cambodia", "Phnom Penh", "Phnom Penh", "120102"],
  ["us", "United States of America", "Springfield", "Illinois", "62701"],
  ["gb", "United Kingdom", "York", "England", "YO1 7HH"],
  ["de", "Deutschland", "Ulm", "Baden-Württemberg", "89073"],
  ["fr", "France", "Lyon", "Auvergne-Rhône-Alpes", "69001"],
  ["it", "Italia", "Lucca", "Toscana", "55100"],
  ["br", "Brasil", "Belém", "Pará", "66000-000"],
  ["jp", "Japan", "Nara", "Nara Prefecture", "6308001"],
  ["in", "India", "Mysuru", "Karnataka", "570001"],
  ["ke", "Kenya", "Nakuru", "Nakuru", "20100"],
] as const;

/** Full, sparse and named places in ten countries, as a geocoder gives them. */
const PLACES: readonly Place[] = CITIES.flatMap(([country_code, country, city, state, postcode]) => {
  const area = { country_code, country, city, state, county: city, suburb: "Old Town" };
  const full = { ...area, postcode, road: "Example Road", house_number: "12" };
  return [
    full,
    area,
    { ...full, library: "Example Library", neighbourhood: "Market" },
    { ...full, pedestrian: "The Square" },
  ];
});

/** Speed beside the formatter that reads the same templates as it runs: a place in, the text of its address out. */
export async function figuresOfAddresses(rounds: number, minMs: number): Promise<Figure[]> {
  const formats = new Map(
    await Promise.all(CITIES.map(async ([code]) => [code as string, await publishedFormat(code)] as const)),
  );
  const generic = await publishedFormat("generic");
  const times = await compare(
    {
      own: () => {
        for (const place of PLACES) {
          const { components, countryCode = "" } = componentsOfPlace(place);
          formatAddress(components, formats.get(countryCode) ?? generic).join("\n");
        }
      },
      peer: () => {
        for (const place of PLACES) addressFormatter.format({ ...place });
      },
    },
    { rounds, minMs },
  );
  return [
    { name: "an address: format (us)", value: (1000 * times.own) / PLACES.length, goal: "none" },
    {
      name: "an address: speed, @fragaria/address-formatter = 1",
      value: times.peer / times.own,
      goal: { atLeast: 50 },
    },
  ];
}
