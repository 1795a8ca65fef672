import { countryOfCity, countryOfName } from "./country-names.js";
import type { Lexicon } from "./lexicon.js";
import { partOfPiece } from "./piece-part.js";
import type { Piece } from "./pieces.js";
import { fits, type PostalPiece, readPostalPiece } from "./postal-code.js";
import type { Span } from "./span.js";
import {
  AREA,
  INSTITUTION,
  NO_NAME,
  PRESS,
  PROSE,
  STREET,
  UNIT,
  UNSPACED,
  wordClasses,
} from "./word-classes.js";

/** What a piece of a possible address is; `prose` is no part of one. */
export type PartKind =
  | "street"
  | "area"
  | "weak"
  | "box"
  | "postal"
  | "country"
  | "city"
  | "number"
  | "name"
  | "prose";

/** A piece with what it may be in an address. */
export type AddressPart = Span & {
  readonly text: string;
  readonly key: string;
  readonly line: number;
  readonly follows: boolean;
  readonly label: Piece["label"];
  readonly hasDigit: boolean;
  readonly kind: PartKind;
  readonly postal: PostalPiece | undefined;
  readonly country: string | undefined;
};

const BOX =
  /^(?:\d\d )?(?:(?:g\.?)?p\.? ?o\.? ?box|p\.? ?m\.? ?b\.?|b\.? ?p\.?|boite postale|postfach|apartado(?: postal| de correos)?|apdo\.?|caixa postal|casilla(?: postal)?|private bag|locked bag|postbus|postboks|box|c\.? ?p\.?(?!.*\d{5})|c\.?s\.?|tsa|case postale)[ .:]{0,3}(?:n[°o]\.? ?)?[a-z]{0,3}[ -]?\d[\d /]{0,8}$/;
const HOUSE_NUMBER =
  /^(?:n\.?[°ºo]\.?|no\.?|nr\.?|#|№)? ?#?\d{1,5}(?:[a-z]|[-/ ]?\d{1,4}[a-z]?)?(?: ?(?:bis|ter))?$/;
const WEAK =
  /^(?:n\.?[°ºo]\.? ?|no\.? ?|#|№ ?)?\d{1,4}[a-z]?(?:[-/]\d{1,4})?,? \p{L}|\p{L} (?:n\.?[°ºo]\.? ?)?\d{1,5}(?:[-/]\d{1,4})? ?[a-z]?$|^#/u;
const LOCAL_PARTS = /សង្កាត់|ខណ្ឌ|ផ្លូវ|មហាវិថី|ឃុំ|ស្រុក|ភូមិ(?!ភាគ|សាស្ត្រ)|丁目|番地/;
/** A code in front of a town, so that a street's word in the town's name counts for nothing. */
const CODE_FIRST = /^(?:\d{5}|\d{4}-\d{3}|\d{5}-\d{3}) \p{L}|^(?:d|f|ch|b|a)-\d{4,5} /u;
/** "Civic Square ACT 2608" is a town: its code stands at the end, and no house number in front. */
const TOWN_IN_SPITE = /^\D*(?:\d{3}-\d{4}|(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT) \d{4}|[A-Z]{2} \d{5})$/;
const NUMBERED = /(\p{L}{2,})[.:]{0,2} ?\d/gu;
/** The number of a room is no postcode. */
const ROOM =
  /^(?:suite|ste|room|floor|level|unit|apt|apartment|flat|office|oficina|km|piso|tower|torre)\b\.? ?#?\d{1,5}\w?$/;
/** What stands in front of an address inside a sentence. */
const LEAD_IN = /.* (?:at|in|à|au|en|im|em|na|no) (?:the )?(?=[\p{Lu}\d#])/u;
/** "The Example Association at 18 High Street". */
const AT_NUMBER = /\p{L} at \d/u;
/** A day, a month and a year, or what is written small in front of a year. */
const DATE = /(?:\b\d{1,2}(?:\p{Ll}{2}|\.)?,? (?:de )?\p{L}{3,}\.?|\p{Ll}{2,}),? (?:de )?(?:19|20)\d\d$/u;
const LONGEST = 120;

/**
 * The piece as a part of an address; undefined where it is too long to be one. `near` is the country that the pieces around
 * it name, or that of an address which names none.
 */
export function addressPart(
  given: Piece,
  near: string | undefined,
  labelOf: Lexicon,
): AddressPart | undefined {
  if (given.isHeading && !given.hasDigit) return undefined;
  let piece = given.isHeading ? withoutHeading(given) : withoutLabel(given, labelOf);
  if (piece.text.length > LONGEST || (piece.text.length < 2 && !piece.hasDigit)) return undefined;
  if (((piece.classes & PROSE) !== 0 || AT_NUMBER.test(piece.text)) && !BOX.test(piece.key)) {
    const lead = LEAD_IN.exec(piece.text)?.[0].length ?? 0;
    piece = partOfPiece(piece, lead);
    const isPlaced = piece.hasDigit || (piece.classes & (STREET | UNIT)) !== 0;
    if (lead === 0 || !isPlaced || (piece.classes & PROSE) !== 0)
      return partOf(piece, "prose", undefined, undefined);
  }
  const { key, text, classes, hasDigit } = piece;
  if (!hasDigit) {
    const city = countryOfCity(key);
    if (city !== undefined) return partOf(piece, "city", undefined, city);
    const country = countryOfName(key);
    if (country !== undefined) return partOf(piece, "country", undefined, country);
    return partOf(piece, kindOfWords(piece), undefined, undefined);
  }
  if (DATE.test(text) && (classes & STREET) === 0) return partOf(piece, "prose", undefined, undefined);
  const isStreet = (classes & STREET) !== 0 && !CODE_FIRST.test(key);
  if (!isStreet && isRegistered(key, labelOf)) return partOf(piece, "prose", undefined, undefined);
  const mayHoldCode = (!isStreet || TOWN_IN_SPITE.test(text)) && !ROOM.test(key);
  const postal = mayHoldCode ? withoutCountry(readPostalPiece(text, near)) : undefined;
  return partOf(piece, kindOfFigures(piece, isStreet, postal), postal, undefined);
}

function partOf(
  { start, end, text, key, line, follows, label, hasDigit }: Piece,
  kind: PartKind,
  postal: PostalPiece | undefined,
  country: string | undefined,
): AddressPart {
  return { start, end, text, key, line, follows, label, hasDigit, kind, postal, country };
}

function kindOfWords({ key, text, classes }: Piece): PartKind {
  if ((classes & UNSPACED) !== 0) {
    if (/^(?:ក្រុង|រាជធានី)/.test(key) && text.length < 30) return "city";
    if (key.startsWith("ខេត្ត") && text.length < 30) return "area";
    if (LOCAL_PARTS.test(key)) return "street";
  }
  if ((classes & STREET) !== 0 && !((classes & INSTITUTION) !== 0 && isNamedFirst(key))) return "weak";
  if ((classes & (INSTITUTION | PRESS)) !== 0) return "name";
  if ((classes & AREA) !== 0) return "area";
  return (classes & UNIT) !== 0 && text.length < 60 && !key.endsWith(" unit") ? "weak" : "name";
}

/** "Förderverein Spreeufer" is an institution, "College Road" is a street. */
function isNamedFirst(key: string): boolean {
  const words = key.split(" ");
  return (
    (wordClasses(words[0] ?? "") & INSTITUTION) !== 0 && (wordClasses(words.at(-1) ?? "") & STREET) === 0
  );
}

function kindOfFigures(
  { key, text, classes }: Piece,
  isStreet: boolean,
  postal: PostalPiece | undefined,
): PartKind {
  if (postal?.country === "JP") return "postal";
  if (BOX.test(key)) return "box";
  if ((classes & UNSPACED) !== 0 && LOCAL_PARTS.test(key)) return "street";
  if (isStreet && postal === undefined) return "street";
  if (postal !== undefined) return "postal";
  if ((classes & AREA) !== 0) return "area";
  if ((classes & UNIT) !== 0 && text.length < 60) return "weak";
  if (HOUSE_NUMBER.test(key)) return "number";
  if (countryOfCity(key) !== undefined) return "city";
  return text.length < 60 && (classes & NO_NAME) === 0 && WEAK.test(key) ? "weak" : "name";
}

/** "1091 GR Amsterdam newsdesk:" has lost a line end in front of its last word. */
function withoutHeading(piece: Piece): Piece {
  const word = /\d.*\p{L}( \p{L}+)$/u.exec(piece.text)?.[1];
  if (word === undefined) return piece;
  const { length } = word;
  return {
    ...piece,
    end: piece.end - length,
    text: piece.text.slice(0, -length),
    key: piece.key.slice(0, -length),
  };
}

/** "Address 12 High Street" has lost its colon. */
function withoutLabel(piece: Piece, labelOf: Lexicon): Piece {
  if (piece.label !== undefined || !piece.hasDigit) return piece;
  const space = piece.key.indexOf(" ");
  if (space < 4) return piece;
  const word = piece.key.slice(0, space);
  const kind = labelOf(word)?.kind;
  if (kind !== "address" && kind !== "postal") return piece;
  const lead = piece.key.startsWith("address ", space + 1) ? space + 9 : space + 1;
  if (lead >= piece.key.length) return piece;
  return {
    ...piece,
    start: piece.start + lead,
    text: piece.text.slice(lead),
    key: piece.key.slice(lead),
    label: kind,
  };
}

/** Whether a word in front of the digits says that they are no part of an address. */
function isRegistered(key: string, labelOf: Lexicon): boolean {
  NUMBERED.lastIndex = 0;
  for (let match = NUMBERED.exec(key); match !== null; match = NUMBERED.exec(key)) {
    const word = match[1] ?? "";
    if (labelOf(word)?.kind === "not" && !/^(?:pin|zip|zipcode|postcode|room|building|lot|build)$/.test(word))
      return true;
  }
  return false;
}

/** "1300 Philippines" holds a country, and the town stands in front. */
function withoutCountry(postal: PostalPiece | undefined): PostalPiece | undefined {
  const name = postal?.locality?.toLowerCase();
  const country = name === undefined || countryOfCity(name) !== undefined ? undefined : countryOfName(name);
  // "Georgia 30303" is one of the United States.
  if (postal?.postalCode === undefined || country === undefined || !fits(country, postal.postalCode.length))
    return postal;
  return { postalCode: postal.postalCode, country };
}
