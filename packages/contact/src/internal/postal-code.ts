import { countryOfCity } from "./country-names.js";
import { keyOf } from "./fold-char.js";
import { NO_NAME, SMALL, wordClasses } from "./word-classes.js";

/** What a piece of an address says that holds a postcode; `country` only where the form of the code names it. */
export type PostalPiece = {
  readonly postalCode?: string | undefined;
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  /** What stands before the locality in the same piece. */
  readonly lead?: string | undefined;
};

/**
 * How many digits the postcodes of a country have; `<` where they stand only in front of the town, `>` where only behind
 * it. Five digits and more are written on either side. Countries that are not named have none, or one that is told by its form.
 */
const DIGITS = `3 FO GN IS LS MG OM PG TW
4< AF AL AM AR AT BE BG CH CV CY DK ET GE GL GW HT HU LI LR LU MD MK MZ NE NO PY SI SJ SV TN
4> AU BD LV NZ SZ ZA
4 PH VE
5 BA BT CR CU CZ DE DO DZ EE EG ES FI FR GF GP GR GT HN HR ID IL IQ IT JO KE KH KR KW LA LK LT LY MA MC ME MM MN MQ MU MV MX MY NC NI NP PE PF PK PR PS RE RS SA SD SE SK SM SN TH TR TW TZ UA US UY VA VN XK YT ZM
6 BY CN CO EC IN KG KH KZ NG RO RU SG TJ TM TT TW UZ VN
7 CL IL`;

const PLACE = "((?:\\p{Lu}|['d][e'] ?|\\d)[\\p{L}\\p{M}.'’()/ \\d-]*)";
const ZIP_WORD = "(?:(?:C\\.?P\\.?|CEP|PLZ|CAP|NPA|PIN|ZIP|Postcode) ?[:.]? ?)?";
const HEADED = /^(?:C\.?P|CEP|PLZ|CAP|NPA|PIN|ZIP|Postcode|[A-Z]{1,2}-\d)/;
const AHEAD = new RegExp(
  `^${ZIP_WORD}(?:([A-Z]{1,2})-)?(\\d{4} ?[A-Z]{2}(?= )|\\d{4,5}-\\d{3}|\\d\\d-\\d{3}|\\d{3} \\d\\d\\d?|\\d{3,7})(?:[ -]+${PLACE})?$`,
  "u",
);
const BEHIND = new RegExp(
  `^(?:${PLACE}(?: ?- ?| ))?(?:(?:CEP|PIN):? ?)?(?:([A-Z]{1,2})-)?([A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dA-Z]{4}|\\d{3} \\d{3}|\\d{3}-\\d{4}|\\d{5}-\\d{3,4}|\\d{3,7})$`,
  "u",
);
const JAPANESE =
  /^(?:〒? ?(\d{3}-\d{4}))? ?([^\d\s]{2,3}?[都道府県])?([^\d\s]{1,6}?市[^\d\s]{1,4}?区|[^\d\s]{1,8}?[市区町村])(.*)$/u;
const REGION = /(?:^| )(D\.C\.?|[A-Z]{2,3})$/;
/** Two capitals in front of five digits that are no American state. */
const NO_STATE = /^(?:BP|CP|HK|KH|NO|PO|RC|RM|TV)$/;
/** The letters that Europe's post once wrote in front of the code. */
const PREFIXES: Readonly<Record<string, string>> = {
  D: "DE",
  F: "FR",
  A: "AT",
  B: "BE",
  I: "IT",
  E: "ES",
  L: "LU",
  S: "SE",
  N: "NO",
};
const ROOM = /^(?:Suite|Ste|Room|Floor|Level|Unit|Apt)\.? ?\S+ (?=\p{Lu})/u;
const LONGEST = 90;

let lengths: Map<string, string> | undefined;

function readLengths(): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of DIGITS.split("\n")) {
    const [form = "", ...countries] = line.split(" ");
    for (const country of countries) found.set(country, `${found.get(country) ?? ""} ${form}`);
  }
  return found;
}

/** Whether the digits may be a postcode of the country on that side of its town; strict where no country is known. */
function fits(country: string | undefined, digits: number, side: "<" | ">" | undefined): boolean {
  if (country === undefined) return digits === 5 || digits === 6 || (digits === 4 && side === "<");
  lengths ??= readLengths();
  const form = lengths.get(country);
  const at = form?.indexOf(String(digits)) ?? -1;
  if (at < 0) return false;
  const only = form?.charAt(at + 1);
  return side === undefined || !(only === "<" || only === ">") || only === side;
}

/** The postcode of a piece and what stands with it, as the country writes it; undefined where it holds none. */
export function readPostalPiece(text: string, country: string | undefined): PostalPiece | undefined {
  if (text.length > LONGEST) return undefined;
  const first = text.charCodeAt(0);
  if (first > 0x2fff) return japanese(text);
  const bare = text.replace(ROOM, "").split(/ ?:/, 1)[0] ?? "";
  if (first > 0x2f && first < 0x3a) {
    const native = /[都道府県市区町村]/.test(bare) ? japanese(bare) : undefined;
    return native ?? ahead(bare, country) ?? behind(bare, country);
  }
  return (HEADED.test(bare) ? ahead(bare, country) : undefined) ?? behind(bare, country);
}

function japanese(text: string): PostalPiece | undefined {
  const [, postalCode, region, locality, lead = ""] = JAPANESE.exec(text) ?? [];
  if (locality === undefined)
    return /^〒 ?\d{3}-\d{4}$/.test(text) ? { postalCode: text.slice(-8), country: "JP" } : undefined;
  if (postalCode === undefined && (region === undefined || !/\d/.test(lead))) return undefined;
  return { postalCode, locality, region, country: "JP", lead: lead.trim() || undefined };
}

/** "75015 Paris". */
function ahead(text: string, given: string | undefined): PostalPiece | undefined {
  const [, prefix, code = "", locality] = AHEAD.exec(text) ?? [];
  if (code === "" || (locality !== undefined && !isPlace(locality))) return undefined;
  const named = formAhead(code, locality);
  if (named === "") return undefined;
  const country = prefix === undefined ? named : (PREFIXES[prefix] ?? prefix);
  const town = cityIn(locality);
  const isExplicit = named !== undefined || prefix !== undefined || !/\d$|^\d/.test(text);
  const digits = code.replace(" ", "").length;
  const side = locality === undefined ? undefined : "<";
  if (!isExplicit && !fits(town ?? given, digits, side)) return undefined;
  // Three digits and two are written so in a few countries only.
  if (code.length > digits && digits === 5 && !/^(?:CZ|GR|SE|SK)$/.test(town ?? given ?? "SE"))
    return undefined;
  return { postalCode: code, locality: locality?.trim(), country };
}

/** The country whose codes have that form; "" where it is the form of no code. */
function formAhead(code: string, locality: string | undefined): string | undefined {
  if (/[A-Z]$/.test(code)) return locality === undefined || /S[ADS]$/.test(code) ? "" : "NL";
  if (code.charAt(2) === "-") return locality === undefined ? "" : "PL";
  if (code.charAt(4) === "-") return "PT";
  return code.charAt(5) === "-" ? "BR" : undefined;
}

/** "London SW1A 2AA". */
function behind(text: string, given: string | undefined): PostalPiece | undefined {
  const [, place, prefix, code = ""] = BEHIND.exec(text) ?? [];
  if (code === "") return undefined;
  let locality = place;
  let region: string | undefined;
  let named = formBehind(code);
  const digits = named === undefined ? code.replace(/ |-.*/, "").length : 0;
  const abbreviation = locality === undefined ? undefined : REGION.exec(locality)?.[1];
  if (abbreviation !== undefined && locality !== undefined) {
    const isState = digits === 5 && abbreviation.length !== 3 && !NO_STATE.test(abbreviation);
    const isAustralian = digits === 4 && /^(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT)$/.test(abbreviation);
    if (isState) named = "US";
    else if (isAustralian) named = "AU";
    if (isState || isAustralian || (named === "CA" && abbreviation.length === 2)) {
      region = abbreviation;
      locality = locality.slice(0, -abbreviation.length).trim() || undefined;
    }
  }
  if (locality !== undefined && !isPlace(locality)) return undefined;
  if (named === "JP" && given !== undefined && given !== "JP") return undefined;
  if (prefix !== undefined) named = prefix.length === 2 ? prefix : PREFIXES[prefix];
  const side = locality === undefined ? undefined : ">";
  if (named === undefined && !fits(cityIn(locality) ?? given, digits, side)) return undefined;
  return { postalCode: code, locality: locality?.trim(), region, country: named };
}

function formBehind(code: string): string | undefined {
  if (/^\d/.test(code)) {
    if (code.charAt(3) === "-") return "JP";
    if (code.charAt(5) === "-") return code.length === 9 ? "BR" : "US";
    return undefined;
  }
  if (/^[A-Z]\d[A-Z] ?\d[A-Z]\d$/.test(code)) return "CA";
  return /\d[A-Z]{2}$/.test(code) && /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/.test(code) ? "GB" : "IE";
}

function cityIn(locality: string | undefined): string | undefined {
  return locality === undefined ? undefined : countryOfCity(keyOf(locality));
}

/** Whether words with a postcode can be a town: no month, nothing that goes on, no number of three digits. */
export function isPlace(text: string): boolean {
  if (/\d{3}/.test(text) || !/\p{L}/u.test(text)) return false;
  const words = keyOf(text).split(/[ -]/);
  const last = words.at(-1) ?? "";
  if (words.length > 6 || ((wordClasses(last) & SMALL) !== 0 && last.length > 1)) return false;
  return !words.some((word) => word.length > 2 && (wordClasses(word) & (NO_NAME | SMALL)) === NO_NAME);
}
