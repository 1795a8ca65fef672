const LANGUAGES = ["en", "fr", "km", "de", "es", "pt", "ja"];
/** Codes that the runtime names but that are no country, or no longer one. */
const NO_COUNTRY =
  /^(?:EU|EZ|UN|QO|XA|XB|ZZ|AN|BU|CS|CT|DD|DY|FQ|FX|HV|JT|MI|NH|NQ|NT|PC|PU|PZ|QU|RH|SU|TP|UK|VD|WK|YD|YU|ZR)$/;
/** Names in use that are not the runtime's first choice. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  uk: "GB",
  "u.k.": "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "great britain": "GB",
  usa: "US",
  "u.s.a.": "US",
  "u.s.": "US",
  "united states of america": "US",
  "viet nam": "VN",
  holland: "NL",
  brasil: "BR",
  "russian federation": "RU",
  czechia: "CZ",
  "czech republic": "CZ",
  turkey: "TR",
  "lao pdr": "LA",
  "republic of korea": "KR",
  "hong kong": "HK",
  kampuchea: "KH",
  espana: "ES",
  deutschland: "DE",
};
/** Cities that name their country by themselves; press contacts are mostly in capitals. */
const CITIES: Readonly<Record<string, string>> = {
  KH: "phnom penh|siem reap|battambang|sihanoukville|kampot|kampong cham|ភ្នំពេញ|សៀមរាប|បាត់ដំបង|ព្រះសីហនុ",
  FR: "paris|lyon|marseille|strasbourg",
  GB: "london|manchester|edinburgh",
  DE: "berlin|bonn|munchen|hamburg|frankfurt am main",
  CH: "geneva|geneve|genf|bern|berne|zurich|lausanne",
  AT: "wien|vienna",
  BE: "bruxelles|brussels|brussel",
  ES: "madrid|barcelona",
  PT: "lisboa|lisbon|porto",
  IT: "roma|rome|milano",
  NL: "den haag|the hague|amsterdam",
  JP: "tokyo|osaka|東京都|大阪府|京都府|北海道",
  TH: "bangkok",
  VN: "hanoi|ha noi|ho chi minh city",
  LA: "vientiane",
  SG: "singapore",
  MY: "kuala lumpur",
  ID: "jakarta",
  PH: "manila",
  IN: "new delhi|mumbai|kolkata|chennai|bengaluru|bangalore|hyderabad",
  CN: "beijing|shanghai",
  KR: "seoul",
  BR: "brasilia|sao paulo|rio de janeiro",
  MX: "ciudad de mexico|mexico city",
  AR: "buenos aires",
  AU: "canberra|sydney|melbourne",
  IE: "dublin",
  CA: "ottawa|toronto|montreal",
  ZA: "pretoria|cape town|johannesburg",
  KE: "nairobi",
  US: "washington|new york",
};

let names: Map<string, string> | undefined;
let cities: Map<string, string> | undefined;

/** The country that a folded name is the name of, in any of the languages that are read; the table is made once, when first asked. */
export function countryOfName(key: string): string | undefined {
  names ??= allNames();
  const bare = key.replace(
    /^(?:the |royal(?:ty)? |kingdom of |royaume (?:du |de |d')|republic of |republique (?:du |de )|reino de |royaume )+|[.\s]+$/g,
    "",
  );
  return names.get(key) ?? names.get(bare) ?? names.get(key.replace(/\.$/, ""));
}

/** The country of a city whose name is enough, folded. */
export function countryOfCity(key: string): string | undefined {
  cities ??= new Map(
    Object.entries(CITIES).flatMap(([code, list]) => list.split("|").map((name) => [name, code] as const)),
  );
  return cities.get(key) ?? cities.get(key.replace(/[ ,]*(?:\d{1,2}|cedex.*|d\.?c\.?)$/, ""));
}

function allNames(): Map<string, string> {
  const found = new Map(Object.entries(OTHER_NAMES));
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const first of letters) {
      for (const second of letters) {
        const code = first + second;
        const name = NO_COUNTRY.test(code) ? undefined : display.of(code);
        const key = name === undefined ? undefined : plain(name);
        if (key !== undefined && !found.has(key)) found.set(key, code);
      }
    }
  }
  return found;
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[’]/g, "'")
    .toLowerCase();
}
