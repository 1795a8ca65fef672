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
const CITIES = `KH phnom penh|siem reap|battambang|sihanoukville|preah sihanouk|kampot|kep|takeo|kampong cham|kampong thom|poipet|ភ្នំពេញ|សៀមរាប|បាត់ដំបង|ព្រះសីហនុ
FR paris
GB london
DE berlin|bonn|hamburg
CH geneva|geneve|genf|bern|berne|zurich
AT wien|vienna
BE bruxelles|brussels|brussel
ES madrid|barcelona|granada
PT lisboa|lisbon
IT roma|rome
NL den haag|the hague|amsterdam
JP tokyo|osaka|東京都|大阪府|京都府|北海道
TH bangkok|chiang mai
VN hanoi|ha noi|ho chi minh|ho chi minh city|da nang
LA vientiane
SG singapore
HK hong kong
MO macau|macao
TW taipei
MY kuala lumpur|putrajaya
ID jakarta
PH manila|makati city|quezon city|cebu city
IN new delhi|delhi|mumbai|kolkata|chennai|bengaluru
NP kathmandu
BD dhaka
PK islamabad|karachi|lahore
LK colombo
CN beijing|shanghai
KR seoul
MN ulaanbaatar
BR brasilia|salvador|sao paulo|rio de janeiro
MX ciudad de mexico|mexico city
AR buenos aires
CL santiago|santiago de chile
CO bogota|medellin
PE lima
EC quito|guayaquil
BO la paz
UY montevideo
PY asuncion
VE caracas
CU la habana|havana
CR san jose
GT ciudad de guatemala
PA ciudad de panama|panama city
DO santo domingo
HT port-au-prince
AU canberra|sydney|melbourne
IE dublin
CA ottawa|toronto
ZA pretoria|cape town|johannesburg
KE nairobi|mombasa
UG kampala
TZ dar es salaam
RW kigali
ET addis ababa|addis abeba
GH accra
NG abuja|lagos|ibadan
SN dakar
CI abidjan
CM yaounde|douala
ML bamako
BF ouagadougou
NE niamey
BJ cotonou
TG lome
CD kinshasa
CG brazzaville
GA libreville
GN conakry
MG antananarivo
MZ maputo
AO luanda
ZM lusaka
ZW harare
BW gaborone
NA windhoek
MA rabat|casablanca
DZ alger|algiers
TN tunis
NZ wellington|auckland
PG port moresby
FJ suva
PL warszawa|warsaw
SE stockholm
NO oslo
DK copenhagen|kobenhavn
FI helsinki
IS reykjavik
GR athens|athina
TR ankara|istanbul
RU moscow|москва
UA kyiv|київ
CZ prague|praha
SK bratislava
HU budapest
RO bucharest|bucuresti
BG sofia
RS belgrade|beograd
HR zagreb
EE tallinn
LV riga
LT vilnius
EG cairo
IL jerusalem|tel aviv
LB beirut
JO amman
SA riyadh|jeddah
AE dubai|abu dhabi
QA doha
KW kuwait city
OM muscat
BH manama
MM yangon|naypyitaw|nay pyi taw|mandalay
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
    ("tkr".includes(key.charAt(0)) || key.endsWith(".") ? names.get(key.replace(FORMAL, "")) : undefined)
  );
}

const LAST_BEHIND = "0123456789xc.ly";
const BEHIND_CITY = /^(?:\d{1,2}|cedex|d\.?c\.?|capital|city)$/;

/** The country of a city whose name is enough, folded. */
export function countryOfCity(key: string): string | undefined {
  cities ??= tableOf(CITIES);
  const city = cities.get(key);
  const space = city === undefined ? key.lastIndexOf(" ") : -1;
  // "Paris Cedex 07", "Bogotá D.C.", "Abidjan 01".
  const isLonger = space > 0 && LAST_BEHIND.includes(key.charAt(key.length - 1));
  return isLonger && BEHIND_CITY.test(key.slice(space + 1)) ? countryOfCity(key.slice(0, space)) : city;
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
