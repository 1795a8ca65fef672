import { countryOfCity, countryOfName } from "./country-names.js";
import type { Lexicon } from "./lexicon.js";
import type { Piece } from "./pieces.js";
import { type PostalPiece, readPostalPiece } from "./postal-code.js";
import type { Span } from "./span.js";
import { KHMER, STREET, UNIT } from "./word-classes.js";

/** What a piece of a possible address is. */
export type PartKind = "street" | "weak" | "box" | "postal" | "country" | "city" | "number" | "name";

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
  /^(?:(?:g\.?)?p\.? ?o\.? ?box|b\.? ?p\.?|postfach|apartado(?: de correos)?|apdo\.?|caixa postal|casilla|private bag|locked bag|postbus|c\.? ?p\.?(?!.*\d{5})|case postale)[ .:]{0,3}[a-z]{0,2} ?\d[\d ]{0,8}$/;
const HOUSE_NUMBER =
  /^(?:n[°ºo]\.?|no\.?|nr\.?|#|№)? ?#?\d{1,5}(?:[a-z]|[-/ ]?\d{1,4}[a-z]?)?(?: ?(?:bis|ter))?$/;
const WEAK =
  /^(?:n[°ºo]\.? ?|no\.? ?|#|№ ?)?\d{1,4}[a-z]?(?:[-/]\d{1,4})?,? \p{L}|\p{L} (?:n[°ºo]\.? ?)?\d{1,4} ?[a-z]?$|^#/u;
const LOCAL_PARTS = /សង្កាត់|ខណ្ឌ|ផ្លូវ|ឃុំ|ស្រុក|丁目|番地/;
/** A code in front of a town, so that a street's word in the town's name counts for nothing. */
const CODE_FIRST = /^(?:\d{5}|\d{4}-\d{3}|\d{5}-\d{3}) \p{L}|^(?:d|f|ch|b|a)-\d{4,5} /u;
/** "Civic Square ACT 2608" is a town: its code stands at the end, and no house number in front. */
const TOWN_IN_SPITE = /^\D*(?:\d{3}-\d{4}|(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT) \d{4}|[A-Z]{2} \d{5})$/;
const NUMBERED = /(\p{L}{2,})[.:]{0,2} ?\d/gu;
/** The number of a room is no postcode. */
const ROOM = /^(?:suite|ste|room|floor|level|unit|apt|apartment|flat)\b\.? ?#?\d{1,5}\w?$/;
const LONGEST = 120;

/** The piece as a part of an address; undefined where it is too long to be one. */
export function addressPart(given: Piece, labelOf: Lexicon): AddressPart | undefined {
  if (given.isHeading && !given.hasDigit) return undefined;
  const piece = given.isHeading ? withoutHeading(given) : withoutLabel(given, labelOf);
  const { key, text, classes, hasDigit } = piece;
  if (text.length > LONGEST || (text.length < 2 && !hasDigit)) return undefined;
  const country = hasDigit ? undefined : countryOfName(key);
  const isCity = !hasDigit && countryOfCity(key) !== undefined;
  if (country !== undefined && !isCity) return partOf(piece, "country", undefined, country);
  const isStreet = (classes & STREET) !== 0 && !(hasDigit && CODE_FIRST.test(key));
  const mayHoldCode =
    hasDigit && (!isStreet || TOWN_IN_SPITE.test(text)) && !ROOM.test(key) && !isRegistered(key, labelOf);
  const postal = mayHoldCode ? withoutCountry(readPostalPiece(text)) : undefined;
  return partOf(piece, kindOf(piece, isStreet, isCity, postal), postal, country);
}

function partOf(
  { start, end, text, key, line, follows, label, hasDigit }: Piece,
  kind: PartKind,
  postal: PostalPiece | undefined,
  country: string | undefined,
): AddressPart {
  return { start, end, text, key, line, follows, label, hasDigit, kind, postal, country };
}

function kindOf(
  { key, text, classes, hasDigit }: Piece,
  isStreet: boolean,
  isCity: boolean,
  postal: PostalPiece | undefined,
): PartKind {
  if (postal?.country === "JP") return "postal";
  if (hasDigit && BOX.test(key)) return "box";
  if ((classes & KHMER) !== 0 || LOCAL_PARTS.test(key)) return "street";
  if (isStreet && postal === undefined) return hasDigit ? "street" : "weak";
  if (postal !== undefined) return "postal";
  if ((classes & UNIT) !== 0 && text.length < 60) return "weak";
  if (hasDigit && HOUSE_NUMBER.test(key)) return "number";
  if (isCity || (hasDigit && countryOfCity(key) !== undefined)) return "city";
  return hasDigit && text.length < 60 && WEAK.test(key) ? "weak" : "name";
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
  if (piece.label !== undefined) return piece;
  const [head = "", word = ""] = /^([\p{L}\p{M}]+) (?:address )?/u.exec(piece.key) ?? [];
  const kind = word.length > 3 ? labelOf(word)?.kind : undefined;
  if (kind !== "address" && kind !== "postal") return piece;
  const start = piece.start + head.length;
  if (start >= piece.end || !/\d/.test(piece.key)) return piece;
  return {
    ...piece,
    start,
    text: piece.text.slice(head.length),
    key: piece.key.slice(head.length),
    label: kind,
  };
}

/** Whether a word in front of the digits says that they are no part of an address. */
function isRegistered(key: string, labelOf: Lexicon): boolean {
  for (const [, word = ""] of key.matchAll(NUMBERED))
    if (labelOf(word)?.kind === "not" && !/^(?:pin|zip|zipcode|postcode|room|building)$/.test(word))
      return true;
  return false;
}

/** "1300 Philippines" holds a country, and the town stands in front. */
function withoutCountry(postal: PostalPiece | undefined): PostalPiece | undefined {
  const name = postal?.locality?.toLowerCase();
  const country = name === undefined || countryOfCity(name) !== undefined ? undefined : countryOfName(name);
  return postal === undefined || country === undefined ? postal : { postalCode: postal.postalCode, country };
}
