import { countryOfCity, countryOfName } from "./country-names.js";
import type { Folded } from "./fold.js";
import { labelOf } from "./labels.js";
import { type PostalPiece, readPostalPiece } from "./postal-code.js";
import type { Span } from "./span.js";

/** What a piece of a possible address is. */
export type PieceKind = "street" | "weak" | "box" | "postal" | "country" | "city" | "number" | "name";

/** A stretch between commas, dashes, line ends and other fields. */
export type Piece = Span & {
  readonly text: string;
  readonly kind: PieceKind;
  readonly line: number;
  /** Whether nothing but a comma, a dash or one line end stands between this piece and the one before. */
  readonly follows: boolean;
  readonly label: "address" | "postal" | undefined;
  readonly postal: PostalPiece | undefined;
  readonly country: string | undefined;
};

const STREET_WORDS =
  "street|st|avenue|ave?|road|rd|boulevard|boul|blvd|bd|bld|lane|ln|drive|square|sq|place|court|parkway|pkwy|highway|hwy|way|terrace|crescent|close|mews|embankment|gardens|row|hill|rue|quai|allees?|chemin|impasse|cours|passage|route|faubourg|calle|avenida|avda|av|paseo|plaza|carretera|ronda|colonia|col|rua|travessa|largo|praca|alameda|estrada|rodovia|via|viale|piazza|corso|soi|thanon|jalan|jl|lorong|marg|nagar|bhavan|bhawan|chambers|phlauv";
const UNIT =
  /\b(?:building|bldg|tower|floor|suite|level|room|unit|bureau|batiment|etage|house|menara|edificio|andar|piso)\b/;
const STREET = new RegExp(
  `\\b(?:${STREET_WORDS})\\b|[a-zß](?:strasse|straße|str|platz|weg|allee|gasse|ufer|damm|ring|straat|laan|plein|gracht|kade)\\b`,
);
const KHMER_PARTS = /\b(?:sangkat|khan|khum|srok|phum|commune of|quartier)\b|សង្កាត់|ខណ្ឌ|ផ្លូវ|ឃុំ|ស្រុក|丁目|番地/;
const BOX =
  /^(?:(?:g\.?)?p\.? ?o\.? ?box|b\.? ?p\.?|postfach|apartado(?: de correos)?|apdo\.?|caixa postal|casilla|private bag|locked bag|postbus|c\.? ?p\.?(?!.*\d{5})|case postale)[ .:]{0,3}[a-z]{0,2} ?\d[\d ]{0,8}$/;
const HOUSE_NUMBER =
  /^(?:n[°ºo]\.?|no\.?|nr\.?|#|№)? ?#?\d{1,5}(?:[a-z]|[-/ ]?\d{1,4}[a-z]?)?(?: ?(?:bis|ter))?$/;
const WEAK =
  /^(?:n[°ºo]\.? ?|no\.? ?|#|№ ?)?\d{1,4}[a-z]?(?:[-/]\d{1,4})?,? \p{L}|\p{L} (?:n[°ºo]\.? ?)?\d{1,4} ?[a-z]?$|^#/u;
const SEPARATOR = /[\n,;|·()[\]]| - | \/ | "|" |(?<=\p{Ll}{4}|\d{4})\. (?=\p{Lu})/gu;
/** Where a postcode begins or ends inside a piece whose commas and line ends are lost. */
const CUT_BEFORE =
  /(?:(?:[A-Z]{1,2}-)?\d{5}|[A-Z]{1,2}-\d{4}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3}) (?=\p{Lu}\p{L})|〒|\b(?:(?:P\.? ?O\.?|GPO) Box |Private Bag |Postfach )/gu;
const CUT_AFTER =
  /(?<= )(?:[A-Z]{2} \d{5}(?:-\d{4})?|(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT) \d{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?= )/g;
const BOX_END = /\b(?:Box|Bag|Postfach|BP) [A-Z]?\d{1,6}(?= \p{Lu})/gu;
/** Where an English street ends and the town begins, of use only in front of such a postcode. */
const STREET_END =
  /(?<= (?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|lane|square|way|parkway|court|terrace|crescent|building|tower)(?: [ns]?[ew]| [ns])?) (?=\p{Lu})/giu;
const LONGEST = 120;
/** Texts up to this length are looked at whole. */
const SHORT = 1500;
const NEAR = 300;
const SIGN = /\d{5}|\d{3}-\d{4}|[A-Z]\d[A-Z\d]? ?\d[A-Z]|\b[A-Z]{2,3} \d{4}\b|\bSangkat\b|Box \d|〒|សង្កាត់/g;

function pushSeparators(text: string, from: number, to: number, cuts: Span[]): void {
  for (const match of text.slice(from, to).matchAll(SEPARATOR))
    cuts.push({ start: from + match.index, end: from + match.index + match[0].length });
}

/** In long texts only what stands near other details, or near the signs of an address, is looked at closely. */
function skipFarText(text: string, from: number, to: number, cuts: Span[]): void {
  let at = from;
  const look = (start: number, end: number): void => {
    if (start > at) cuts.push({ start: at, end: start });
    pushSeparators(text, Math.max(at, start), end, cuts);
    at = Math.max(at, end);
  };
  look(from, from + NEAR);
  for (const { index } of text.slice(from, to).matchAll(SIGN)) {
    const sign = from + index;
    if (sign + NEAR > at) look(Math.max(from, sign - NEAR), Math.min(to, sign + NEAR));
  }
  look(to - NEAR, to);
}

/** The pieces of the text outside of `taken`, in order; a stretch too long to be a part of an address is left out. */
export function addressPieces(folded: Folded, taken: readonly Span[]): Piece[] {
  const { text } = folded;
  const cuts: Span[] = [];
  let at = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    if (start - at > 2 * NEAR && text.length > SHORT) skipFarText(text, at, start, cuts);
    else pushSeparators(text, at, start, cuts);
    cuts.push({ start, end });
    at = Math.max(at, end);
  }
  const pieces: Piece[] = [];
  let line = 0;
  let from = 0;
  let follows = false;
  for (const cut of cuts) {
    if (cut.start - from <= LONGEST * 3) {
      for (const span of cutAtPostcodes(text, from, cut.start)) {
        const piece = readPiece(folded, span, line, follows);
        if (piece === undefined) continue;
        pieces.push(piece);
        follows = true;
      }
    } else follows = false;
    const separator = text.slice(cut.start, Math.min(cut.end, cut.start + 4));
    if (separator === "\n") {
      if (/\S/.test(text.slice(from, cut.start))) line++;
      else if (cut.start > 0) line += 2;
    }
    if (!/^(?:[\n,·|()]| - | \/ )$/.test(separator)) follows = false;
    from = Math.max(from, cut.end);
  }
  return pieces;
}

function cutAtPostcodes(text: string, start: number, end: number): Span[] {
  const part = text.slice(start, end);
  if (!/\d/.test(part)) return [{ start, end }];
  const points = [...part.matchAll(CUT_BEFORE)].map(({ index }) => index);
  for (const match of part.matchAll(CUT_AFTER)) points.push(match.index + match[0].length);
  for (const match of part.matchAll(BOX_END)) points.push(match.index + match[0].length);
  if (CUT_AFTER.test(`${part} `)) for (const { index } of part.matchAll(STREET_END)) points.push(index);
  CUT_AFTER.lastIndex = 0;
  const spans: Span[] = [];
  let from = 0;
  for (const point of points.sort((a, b) => a - b)) {
    if (
      point <= from ||
      /:\s*$|(?:^|[ (])(?:[A-Z]{2}|\w+ Box|C\.?P\.?) $/i.test(part.slice(Math.max(0, point - 16), point))
    )
      continue;
    spans.push({ start: start + from, end: start + point });
    from = point;
  }
  return [...spans, { start: start + from, end }];
}

/** List marks, bullets and quotes in front, and what ends a sentence behind, are no part of an address. */
function readPiece(folded: Folded, span: Span, line: number, follows: boolean): Piece | undefined {
  const { text, key } = folded;
  let { start, end } = span;
  const mark =
    /^[\s."'*>·-]*(?:\d{1,2}[.)] +)?/.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
  start += mark;
  while (end > start && /[\s."'-]/.test(text.charAt(end - 1))) end--;
  if (end <= start || end - start > LONGEST) return undefined;
  const labelled = readLabel(key.slice(start, end));
  start += labelled.length;
  const bare = text.slice(start, end);
  if (bare === "") return undefined;
  const keyText = key.slice(start, end);
  if (keyText.length < 2 && !/\d/.test(keyText)) return undefined;
  const hasDigit = /\d/.test(keyText);
  const country = hasDigit ? undefined : countryOfName(keyText);
  const isStreet =
    STREET.test(keyText) &&
    !/^(?:\d{5}|\d{4}-\d{3}|\d{5}-\d{3}) \p{L}/u.test(keyText) &&
    !/^(?:d|f|ch|b|a)-\d{4,5} /.test(keyText);
  const isRegistered =
    hasDigit &&
    [...keyText.matchAll(/(\p{L}{2,})[.:]{0,2} ?\d/gu)].some(
      ([, word = ""]) =>
        labelOf(word)?.kind === "not" && !/^(?:pin|zip|zipcode|postcode|room|building)$/.test(word),
    );
  const postal =
    isRegistered || country !== undefined || (isStreet && !isTownInSpiteOfStreet(bare))
      ? undefined
      : withoutCountry(readPostalPiece(bare));
  const shape = {
    start,
    end,
    text: bare,
    line,
    follows: follows && labelled.length === 0,
    label: labelled.label,
    country,
  };
  return { ...shape, kind: kindOf(keyText, bare, isStreet, postal, country), postal };
}

/** "Civic Square ACT 2608" is a town: a code that follows its town stands at the end, and no house number in front. */
function isTownInSpiteOfStreet(text: string): boolean {
  return /^\D*(?:\d{3}-\d{4}|(?:ACT|NSW|VIC|QLD|SA|WA|TAS|NT) \d{4}|[A-Z]{2} \d{5})$/.test(text);
}

/** "1300 Philippines" holds a country, and the town stands in front. */
function withoutCountry(postal: PostalPiece | undefined): PostalPiece | undefined {
  const name = postal?.locality?.toLowerCase();
  const country = name === undefined || countryOfCity(name) !== undefined ? undefined : countryOfName(name);
  return postal === undefined || country === undefined ? postal : { postalCode: postal.postalCode, country };
}

function kindOf(
  key: string,
  text: string,
  isStreet: boolean,
  postal: PostalPiece | undefined,
  country: string | undefined,
): PieceKind {
  if (country !== undefined && countryOfCity(key) === undefined) return "country";
  if (postal?.country === "JP") return "postal";
  if (BOX.test(key)) return "box";
  if (KHMER_PARTS.test(key)) return "street";
  if (isStreet && postal === undefined) return /\d/.test(text) ? "street" : "weak";
  if (postal !== undefined) return "postal";
  if (UNIT.test(key) && text.length < 60) return "weak";
  if (HOUSE_NUMBER.test(key)) return "number";
  if (countryOfCity(key) !== undefined) return "city";
  return WEAK.test(key) && text.length < 60 ? "weak" : "name";
}

/** The words up to a colon in front of a piece: they are cut off, and may say that an address follows. */
function readLabel(key: string): { length: number; label: "address" | "postal" | undefined } {
  const colon = /^[^:\d]{1,40}:\s*/.exec(key);
  const head =
    colon?.[0] ??
    /^(?:address|adresse|anschrift|direccion|endereco|morada|postal address|visiting address)(?= |$)\s*/.exec(
      key,
    )?.[0] ??
    "";
  const kinds = [...head.matchAll(/[\p{L}\p{M}]+/gu)].map(([word]) => labelOf(word)?.kind);
  const label = kinds.includes("postal") ? "postal" : kinds.includes("address") ? "address" : undefined;
  return { length: head.length, label };
}
