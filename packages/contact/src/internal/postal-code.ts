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
 * How many digits the postcodes of a country have: five where it is not named, none or such as are told by their form where
 * it stands behind 0. `<` is for codes that stand in front of the town only, `>` for those behind it only.
 */
const DIGITS = `0 AE AG AO AW BF BI BJ BO BS BW BZ CA CD CF CG CI CM DJ DM ER FJ GA GB GD GH GM GQ GY HK IE JM JP KM KN LC ML MO MR MW NL PL PT QA RW SB SC SL SR SS SY TD TG TO UG VU YE ZW
3 FO GN IS LS MG OM PG
4< AF AL AM AR AT BE BG CH CV CY DK ET GE GL GW HT HU LI LR LU MD MK MZ NE NO PY SI SJ SV TN
4> AU BD LV NZ SZ ZA
4 PH VE
56 KH VN
357 IL TW
6 BY CN CO EC IN KG KZ NG RO RU SG TJ TM TT UZ
7 CL`;

const PLACE = "(?<place>(?:\\p{Lu}|['d][e'] ?|\\d)[\\p{L}\\p{M}.'’()/ \\d-]*?)";
const ZIP_WORD = "(?:(?:C\\.?P\\.?|CEP|PLZ|CAP|NPA|PIN|ZIP|Postcode) ?[:.]? ?)?";
const HEADED = /^(?:C\.?P|CEP|PLZ|CAP|NPA|PIN|ZIP|Postcode|[A-Z]{1,2}-\d|[A-Z]\d{4}[A-Z]{3})/;
const AHEAD = new RegExp(
  `^${ZIP_WORD}(?:(?<prefix>[A-Z]{1,2})-)?(?<code>[A-Z]\\d{4}[A-Z]{3}|\\d{4} ?[A-Z]{2}(?= )|\\d{4,5}-\\d{3}|\\d\\d-\\d{3}|\\d{3} \\d\\d\\d?|\\d{3,7})(?:[ -]+${PLACE})?$`,
  "u",
);
const BEHIND = new RegExp(
  `^(?:${PLACE}(?: ?- ?| ))?(?:(?:CEP|PIN):? ?)?(?:(?<prefix>[A-Z]{1,2})-)?(?<code>[A-Z]\\d{4}[A-Z]{3}|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[AC-FHKNPRTV-Y]\\d[\\dW] ?[\\dA-Z]{4}|\\d{3} \\d{3}|\\d{3}-\\d{4}|\\d{5}-\\d{3,4}|\\d{3,7})$`,
  "u",
);
const JAPANESE =
  /^(?:〒? ?(\d{3}-\d{4}))? ?([^\d\s]{2,3}?[都道府県])?([^\d\s]{1,6}?市[^\d\s]{1,4}?区|[^\d\s]{1,8}?[市区町村])(.*)$/u;
/** Codes whose form names the country: 9 for a digit, A for a letter. */
const SHAPES: Readonly<Record<string, string>> = {
  A9999AAA: "AR",
  "9999AA": "NL",
  "9999-999": "PT",
  "99999-999": "BR",
  "99-999": "PL",
  "999-9999": "JP",
  "99999-9999": "US",
  A9A9A9: "CA",
  A99AA: "GB",
  A999AA: "GB",
  AA99AA: "GB",
  AA999AA: "GB",
  A9A9AA: "GB",
  AA9A9AA: "GB",
};
const AUSTRALIAN = /^(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT)$/;
const REGION = /(?:^| )(D\.C\.?|[A-Z]{2,3})$/;
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D\.?C\.?|DE|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])$/;
/** "00184 Roma RM": Italy, Switzerland and Brazil write the region behind the town. */
const REGION_BEHIND = / (?:- )?([A-Z]{2})$/;
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
    for (const country of countries) found.set(country, form);
  }
  return found;
}

/** Whether the digits may be a postcode of the country on that side of its town; strict where no country is known. */
export function fits(country: string | undefined, digits: number, side?: "<" | ">"): boolean {
  if (country === undefined) return digits === 5 || digits === 6 || (digits === 4 && side === "<");
  lengths ??= readLengths();
  const form = lengths.get(country) ?? "5";
  if (digits === 0 || !form.includes(String(digits))) return false;
  return side === undefined || !/[<>]/.test(form) || form.endsWith(side);
}

/** The postcode of a piece and what stands with it, as the country writes it; undefined where it holds none. */
export function readPostalPiece(text: string, country: string | undefined): PostalPiece | undefined {
  if (text.length > LONGEST) return undefined;
  const first = text.charCodeAt(0);
  if (first > 0x2fff) return japanese(text);
  const bare = text.replace(ROOM, "").split(/ ?:/, 1)[0] ?? "";
  if (first > 0x2f && first < 0x3a) {
    const native = /[都道府県市区町村]/.test(bare) ? japanese(bare) : undefined;
    return native ?? readCode(bare, country, "<") ?? readCode(bare, country, ">");
  }
  return (HEADED.test(bare) ? readCode(bare, country, "<") : undefined) ?? readCode(bare, country, ">");
}

function japanese(text: string): PostalPiece | undefined {
  const [, postalCode, region, locality, lead = ""] = JAPANESE.exec(text) ?? [];
  if (locality === undefined)
    return /^〒 ?\d{3}-\d{4}$/.test(text) ? { postalCode: text.slice(-8), country: "JP" } : undefined;
  if (postalCode === undefined && (region === undefined || !/\d/.test(lead))) return undefined;
  return { postalCode, locality, region, country: "JP", lead: lead.trim() || undefined };
}

/** The code in front of its town, as in "75015 Paris", or behind it, as in "London SW1A 2AA". */
function readCode(text: string, given: string | undefined, side: "<" | ">"): PostalPiece | undefined {
  const { prefix, code, place } = (side === "<" ? AHEAD : BEHIND).exec(text)?.groups ?? {};
  if (code === undefined) return undefined;
  const shape = code.replace(/\d/g, "9").replace(/[A-Z]/g, "A").replace(" ", "");
  const digits = /^9+$/.test(shape) ? shape.length : 0;
  let named = SHAPES[shape] ?? (shape.startsWith("A") ? "IE" : undefined);
  let locality = place?.trim();
  let region = locality === undefined || side === "<" ? undefined : REGION.exec(locality)?.[1];
  const behind =
    side === "<" && (given === "IT" || given === "CH" || named === "BR")
      ? REGION_BEHIND.exec(locality ?? "")
      : null;
  if (behind !== null) {
    region = behind[1];
    locality = locality?.slice(0, behind.index);
  } else if (region !== undefined) {
    if (digits === 5 && STATE.test(region)) named = "US";
    else if (digits === 4 && AUSTRALIAN.test(region)) named = "AU";
    if (named === undefined) region = undefined;
    else locality = locality?.slice(0, -region.length).trim() || undefined;
  }
  if (locality !== undefined && !isPlace(locality)) return undefined;
  // The forms of the Netherlands and Poland are those of other figures where no town follows.
  if (locality === undefined && (named === "NL" || named === "PL")) return undefined;
  if (named === "JP" && given !== undefined && given !== "JP") return undefined;
  if (prefix !== undefined) named = PREFIXES[prefix] ?? prefix;
  const country = (locality === undefined ? undefined : countryOfCity(keyOf(locality))) ?? given;
  const isLabelled = side === "<" && /^\D.*\D$|^[CPNZ]/.test(text);
  if (named === undefined && !isLabelled && !fits(country, digits, locality === undefined ? undefined : side))
    return undefined;
  // Three digits and two are written so in a few countries only.
  if (digits === 5 && code.length > 5 && !/^(?:CZ|GR|SE|SK)$/.test(country ?? "SE")) return undefined;
  return { postalCode: code, locality, region, country: named };
}

/** Whether words with a postcode can be a town: no month, nothing that goes on, no number of three digits. */
export function isPlace(text: string): boolean {
  if (/\d{3}/.test(text) || !/\p{L}/u.test(text)) return false;
  const words = keyOf(text).split(/[ -]/);
  const last = words.at(-1) ?? "";
  if (words.length > 6 || ((wordClasses(last) & SMALL) !== 0 && last.length > 1)) return false;
  return !words.some((word) => word.length > 2 && (wordClasses(word) & (NO_NAME | SMALL)) === NO_NAME);
}
