import type { Folded } from "./fold-builder.js";
import { addressLabel, classesOf, labelAtEnd } from "./piece-words.js";
import { cutAtPostcodes } from "./postal-cuts.js";
import type { Span } from "./span.js";

/** A stretch between commas, dashes, line ends and fields: a part of an address, a name, a role, or something else. */
export type Piece = Span & {
  readonly text: string;
  readonly key: string;
  readonly line: number;
  /** What stands in front: a line end, a comma, a colon, `field` ... */
  readonly before: string;
  /** Whether a colon stands behind. */
  readonly isHeading: boolean;
  /** Whether nothing but a comma, a dash or one line end stands between this piece and the one before. */
  readonly follows: boolean;
  /** What a label right in front says about the address that follows. */
  readonly label: "address" | "postal" | undefined;
  /** Whether the next field stands right behind, and which place it has among the fields. */
  readonly field: number | undefined;
  /** The classes of its words. */
  readonly classes: number;
  readonly hasDigit: boolean;
};

/** What stands between two parts of one address. */
const TIES = "\n,·|*()/-";
/** What parts pieces wherever it stands. */
const ALONE = '\n"();[]|·。។';
/** What may stand in front of a piece and is no part of it. */
const LEAD = "\n .\"'*>·-";
const TAIL = "\n .\"'*>-";
const LIST_MARK = /^\d{1,2}[.)] +/;
const LONGEST = 400;
const DIGIT = /\d/;
const ZIP_WORD = /^(?:c\.?p|cep|plz|cap|npa|zip|zip code|postcode|pin)$/;
/** Words of four letters and more that a dot shortens. */
const SHORTENED = /^(?:prof|avda|edif|imm|gral|dept|depto|tech|univ|bldg|blvd|brgy)$/;
const COMPANY = /^, (?:ltd|inc|llc|limited|s\.a)\b/;
/** A word whose number stands behind a colon: "No: 15". */
const NUMBER_WORD = /(?:^|[ .,])(?:no|nr|n[°o]|km)\.? ?$/;
/** A label that has lost the space in front of it: "Phnom PenhTel". */
const GLUED = /[\p{Ll}\d)](\p{Lu}[\p{L}/-]+)$/u;

/** The pieces of the zones outside of `fields`; both stand in order. */
export function readPieces(folded: Folded, zones: readonly Span[], fields: readonly Span[]): Piece[] {
  const { text, key, source, labelOf } = folded;
  // Lines that were joined may have left their gaps.
  const isOneLine = !source.trim().includes("\n");
  const hasGaps = isOneLine && source.includes("  ") && !source.includes("<") && /\S \S/.test(source);
  const hasCells = hasGaps || source.includes("\t") || source.includes("</t");
  const pieces: Piece[] = [];
  let fieldAt = 0;
  let line = 0;
  let before = "\n";
  let follows = false;
  let label: Piece["label"];
  /** Whether a digit stands in the stretch that is looked at. */
  let hasFigure = false;

  /** Adds the pieces of a stretch with the separator behind it. */
  const cut = (start: number, end: number, separator: string, field: number | undefined): void => {
    const isLabelled = separator === ":";
    const length = isLabelled ? labelLength(folded, start, end) : 0;
    if (length > 0 && text.slice(start, end - length).trim() !== "") {
      cut(start, end - length, ";", undefined);
      cut(end - length, end, ":", field);
      return;
    }
    let isBlank = true;
    const isFigured = hasFigure;
    for (const span of isFigured ? cutAtPostcodes(text, start, end) : [{ start, end }]) {
      const piece = trimmed(folded, span);
      if (piece === undefined) continue;
      const pieceKey = key.slice(piece.start, piece.end);
      const pieceText = text.slice(piece.start, piece.end);
      const isHeading = isLabelled && span.end === end;
      // "C.P. 06010" and "CEP: 70160-900" are postcodes.
      if (isHeading && ZIP_WORD.test(pieceKey)) return;
      isBlank = false;
      pieces.push({
        start: piece.start,
        end: piece.end,
        text: pieceText,
        key: pieceKey,
        line,
        before,
        isHeading,
        follows,
        label,
        field,
        classes: classesOf(pieceKey, pieceText),
        hasDigit: isFigured && DIGIT.test(pieceKey),
      });
      label = isHeading ? addressLabel(pieceKey, labelOf) : undefined;
      follows = true;
      before = " ";
    }
    if (!TIES.includes(separator)) follows = false;
    // An empty line parts more than the end of one, and so does a field.
    if (separator === "\n") line += isBlank && (before === "\n" || before === "field") ? 2 : 1;
    if (!isBlank || separator === "\n") before = separator;
  };

  for (const zone of zones) {
    line += 9;
    before = "\n";
    follows = false;
    while ((fields[fieldAt]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) fieldAt++;
    for (let from = zone.start; from < zone.end; fieldAt++) {
      const field = fields[fieldAt];
      const to = Math.min(zone.end, field?.start ?? zone.end);
      for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        // Small letters and digits, which most units are.
        if (code > 0x5d && code < 0x7c) continue;
        if (code > 0x2f && code < 0x3a) {
          hasFigure = true;
          continue;
        }
        const length = separatorLength(folded, at, code, hasCells);
        if (length === 0) continue;
        const sign = text.charAt(length === 3 ? at + 1 : at);
        const end = at + length;
        cut(from, at, sign === " " ? "|" : sign, isRightBefore(text, end, field) ? fieldAt : undefined);
        from = end;
        at = end - 1;
        hasFigure = false;
      }
      if (to > from) cut(from, to, "field", to === field?.start ? fieldAt : undefined);
      before = "field";
      follows = false;
      hasFigure = false;
      if (field === undefined || field.start >= zone.end) break;
      from = Math.max(from, field.end);
    }
  }
  return pieces;
}

/** How long the separator at `at` is, whose unit is `code`; 0 where there is none. */
function separatorLength(folded: Folded, at: number, code: number, hasCells: boolean): number {
  const { text, key } = folded;
  if (code === 0x20) {
    const isSpaced = text.charCodeAt(at + 2) === 0x20 && "-/*".includes(text.charAt(at + 1));
    return isSpaced ? 3 : Number(hasCells && isCellEnd(folded, at));
  }
  // "Co., Ltd" has a comma inside a name.
  if (code === 0x2c)
    return Number(!("lis".includes(key.charAt(at + 2)) && COMPANY.test(key.slice(at, at + 10))));
  if (code === 0x3a)
    return Number(!(isDigit(text, at + 1) && isDigit(text, at + 2)) && !isNumberWord(key, at));
  if (code === 0x2e)
    return text.charCodeAt(at + 1) === 0x20 && isCapital(text, key, at + 2) && !isShortened(key, at) ? 2 : 0;
  return Number(code < 0x41 || code > 0x5a ? ALONE.includes(text.charAt(at)) : false);
}

/** Whether a space was a tab, the end of a cell, or a gap in front of a word. */
function isCellEnd({ source, startOf, key }: Folded, at: number): boolean {
  const start = startOf(at);
  const char = source.charAt(start);
  if (char === " ") return source.charAt(start + 1) === " " && isLetter(key.charCodeAt(at + 2));
  return char === "<" || (char === "\t" && source.charAt(start - 1) !== "\n");
}

/** How long the label is that ends a stretch behind other words. */
function labelLength({ text, key, labelOf }: Folded, start: number, end: number): number {
  const from = Math.max(start, end - 40);
  let word = end;
  while (word > from && isLetter(key.charCodeAt(word - 1))) word--;
  // A capital inside of the last word.
  const isMixed = end - word > 3 && text.slice(word + 1, end) !== key.slice(word + 1, end);
  const glued = isMixed ? (GLUED.exec(text.slice(word, end))?.[1]?.length ?? 0) : 0;
  if (glued > 0 && labelOf(key.slice(end - glued, end)) !== undefined) return glued;
  return labelAtEnd(key.slice(from, end), labelOf);
}

function isNumberWord(key: string, colon: number): boolean {
  return (
    /^ ?\d/.test(key.slice(colon + 1, colon + 3)) &&
    NUMBER_WORD.test(key.slice(Math.max(0, colon - 6), colon))
  );
}

/** Without list marks and quotes in front, and what ends a sentence behind. */
function trimmed({ text, key }: Folded, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && LEAD.includes(text.charAt(start))) start++;
  const mark = isDigit(text, start) ? LIST_MARK.exec(text.slice(start, start + 5)) : null;
  if (mark !== null) start += mark[0].length;
  while (end > start && TAIL.includes(text.charAt(end - 1)) && !isDotOfName(key, start, end)) end--;
  return end > start && end - start <= LONGEST ? { start, end } : undefined;
}

/** "Ltd.", "D.C." and "e. V." end in a dot of their own. */
function isDotOfName(key: string, start: number, end: number): boolean {
  return (
    key.charCodeAt(end - 1) === 0x2e &&
    /(?:\b(?:ltd|inc|co)|\p{L}\. ?\p{L})\.$/u.test(key.slice(Math.max(start, end - 5), end))
  );
}

/** Whether the word in front of a dot is cut short, so that no sentence ends: "St. Exupéry", "Bldg. 2". */
function isShortened(key: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 9 && isLetter(key.charCodeAt(from - 1))) from--;
  if (dot - from >= 4) return SHORTENED.test(key.slice(from, dot));
  if (dot > from) return !isDigit(key, from - 1);
  // "12. Bezirk" goes on, "110 003. Tel" and "P3C 1T4. Media" do not.
  return key.charAt(dot - 1) !== ")" && !/[\da-z]\d\d$|[a-z]\d$/.test(key.slice(Math.max(0, dot - 3), dot));
}

function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || code > 0xbf;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x2f && code < 0x3a;
}

function isCapital(text: string, key: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code > 0x40 && code < 0x5b) ||
    (code > 0xbf && text.charAt(at) !== key.charAt(at) && /\p{Lu}/u.test(text.charAt(at)))
  );
}

/** Whether nothing but blanks and a list mark stands in front of a field. */
function isRightBefore(text: string, from: number, field: Span | undefined): boolean {
  return (
    field !== undefined &&
    field.start - from < 8 &&
    /^[\s,:]*(?:\d{1,2}[.)] |· ?)?$/.test(text.slice(from, field.start))
  );
}
