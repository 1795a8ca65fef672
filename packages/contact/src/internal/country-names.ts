import { keyOf } from "./fold-char.js";

const LANGUAGES = ["en", "fr", "km", "de", "es", "pt", "ja"];
/** Codes that the runtime names but that are no country, or no longer one. */
const NO_COUNTRY =
  /^(?:EU|EZ|UN|QO|XA|XB|ZZ|AN|BU|CS|CT|DD|DY|FQ|FX|HV|JT|MI|NH|NQ|NT|PC|PU|PZ|QU|RH|SU|TP|UK|VD|WK|YD|YU|ZR)$/;
/** Names in use that are not the runtime's first choice. */
const OTHER_NAMES = `GB uk|u.k.|england|scotland|wales|great britain
US usa|u.s.a.|u.s.|united states of america
VN viet nam
NL holland
BR brasil
RU russian federation
CZ czechia|czech republic
TR turkey
LA lao pdr
KR republic of korea
HK hong kong
KH kampuchea
ES espana
DE deutschland`;
/** Cities that name their country by themselves; press contacts are mostly in capitals. */
const CITIES = `KH phnom penh|siem reap|battambang|sihanoukville|kampot|kampong cham|ភ្នំពេញ|សៀមរាប|បាត់ដំបង|ព្រះសីហនុ
FR paris|lyon|marseille|strasbourg
GB london|manchester|edinburgh
DE berlin|bonn|munchen|hamburg|frankfurt am main
CH geneva|geneve|genf|bern|berne|zurich|lausanne
AT wien|vienna
BE bruxelles|brussels|brussel
ES madrid|barcelona
PT lisboa|lisbon|porto
IT roma|rome|milano
NL den haag|the hague|amsterdam
JP tokyo|osaka|東京都|大阪府|京都府|北海道
TH bangkok
VN hanoi|ha noi|ho chi minh city
LA vientiane
SG singapore
MY kuala lumpur
ID jakarta
PH manila
IN new delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad
CN beijing|shanghai
KR seoul
BR brasilia|sao paulo|rio de janeiro
MX ciudad de mexico|mexico city
AR buenos aires
AU canberra|sydney|melbourne
IE dublin
CA ottawa|toronto|montreal
ZA pretoria|cape town|johannesburg
KE nairobi
NZ wellington|auckland
PL warszawa|warsaw
SE stockholm
NO oslo
DK copenhagen|kobenhavn
FI helsinki
GR athens
TR ankara|istanbul
RU moscow|москва
UA kyiv|київ
CZ prague|praha
HU budapest
EG cairo
SA riyadh
AE dubai|abu dhabi
MM yangon
CO bogota
US washington|new york`;

let names: Map<string, string> | undefined;
let cities: Map<string, string> | undefined;

const FORMAL =
  /^(?:the |royal(?:ty)? |kingdom of |royaume (?:du |de |d')|republic of |republique (?:du |de )|reino de |royaume )+|\.$/g;

/** The country that a folded name is the name of, in any of the languages that are read; the table is made once, when first asked. */
export function countryOfName(key: string): string | undefined {
  names ??= allNames();
  return (
    names.get(key) ??
    (/^(?:the|king|roy|rep|rei)|\.$/.test(key) ? names.get(key.replace(FORMAL, "")) : undefined)
  );
}

/** The country of a city whose name is enough, folded. */
export function countryOfCity(key: string): string | undefined {
  cities ??= tableOf(CITIES);
  const city = cities.get(key);
  if (city !== undefined || !/[\d.x]$/.test(key)) return city;
  return cities.get(key.replace(/[ ,]*(?:\d{1,2}|cedex.*|d\.?c\.?)$/, ""));
}

/** Lines of a country's code and names apart by bars, as a map from name to code. */
function tableOf(lines: string): Map<string, string> {
  const pairs = lines.split("\n").flatMap((line) =>
    line
      .slice(3)
      .split("|")
      .map((name) => [name, line.slice(0, 2)] as const),
  );
  return new Map(pairs);
}

function allNames(): Map<string, string> {
  const found = tableOf(OTHER_NAMES);
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second;
        const name = NO_COUNTRY.test(code) ? undefined : display.of(code);
        const key = name === undefined ? undefined : keyOf(name).replaceAll("’", "'");
        if (key !== undefined && !found.has(key)) found.set(key, code);
      }
    }
  }
  return found;
}
