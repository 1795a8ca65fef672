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
  const reader = new PieceReader(folded, fields);
  for (const zone of zones) reader.readZone(zone);
  return reader.pieces;
}

class PieceReader {
  readonly pieces: Piece[] = [];
  readonly #folded: Folded;
  readonly #fields: readonly Span[];
  #fieldAt = 0;
  #line = 0;
  #before = "\n";
  #follows = false;
  #label: Piece["label"];
  readonly #hasCells: boolean;

  constructor(folded: Folded, fields: readonly Span[]) {
    this.#folded = folded;
    this.#fields = fields;
    this.#hasCells =
      folded.source.includes("\t") || folded.source.includes("</td") || folded.source.includes("</th");
  }

  readZone(zone: Span): void {
    const { text } = this.#folded;
    this.#line += 9;
    this.#before = "\n";
    this.#follows = false;
    while ((this.#fields[this.#fieldAt]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) this.#fieldAt++;
    let from = zone.start;
    while (from < zone.end) {
      const field = this.#fields[this.#fieldAt];
      const to = Math.min(zone.end, field?.start ?? zone.end);
      for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        // Letters and digits, which most units are.
        if ((code > 0x5d && code < 0x7c) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b))
          continue;
        const length = this.#separatorAt(at);
        if (length === 0) continue;
        const end = at + length;
        const field = this.#fields[this.#fieldAt];
        const sign = length === 1 ? text.charAt(at) : text.charAt(at + (length === 3 ? 1 : 0));
        this.#cut(
          from,
          at,
          sign === " " ? "|" : sign,
          isRightBefore(text, end, field) ? this.#fieldAt : undefined,
        );
        from = end;
        at = end - 1;
      }
      if (to > from) this.#cut(from, to, "field", to === field?.start ? this.#fieldAt : undefined);
      this.#before = "field";
      this.#follows = false;
      if (field === undefined || field.start >= zone.end) break;
      from = Math.max(from, field.end);
      this.#fieldAt++;
    }
  }

  #labelAtEnd(start: number, end: number): number {
    const { text, key, labelOf } = this.#folded;
    const from = Math.max(start, end - 40);
    const glued = GLUED.exec(text.slice(from, end))?.[1];
    if (glued !== undefined && labelOf(key.slice(end - glued.length, end)) !== undefined) return glued.length;
    return labelAtEnd(key.slice(from, end), labelOf);
  }

  /** How long the separator at `at` is; 0 where there is none. */
  #separatorAt(at: number): number {
    const { text, key } = this.#folded;
    switch (text.charCodeAt(at)) {
      case 0x0a:
      case 0x22:
      case 0x28:
      case 0x29:
      case 0x3b:
      case 0x5b:
      case 0x5d:
      case 0x7c:
      case 0xb7:
      case 0x3002:
      case 0x17d4:
        return 1;
      case 0x2c:
        // "Co., Ltd" has a comma inside a name.
        return "lis".includes(key.charAt(at + 2)) && COMPANY.test(key.slice(at, at + 10)) ? 0 : 1;
      case 0x3a:
        if (isDigit(text, at + 1) && isDigit(text, at + 2)) return 0;
        return /^ ?\d/.test(text.slice(at + 1, at + 3)) &&
          NUMBER_WORD.test(key.slice(Math.max(0, at - 6), at))
          ? 0
          : 1;
      case 0x2e:
        return text.charCodeAt(at + 1) === 0x20 && isCapital(text, key, at + 2) && !isShortened(key, at)
          ? 2
          : 0;
      case 0x20: {
        const next = text.charCodeAt(at + 1);
        const isSign = next === 0x2d || next === 0x2f || next === 0x2a;
        if (isSign && text.charCodeAt(at + 2) === 0x20) return 3;
        return this.#hasCells && this.#isCellEnd(at) ? 1 : 0;
      }
      default:
        return 0;
    }
  }

  /** Whether a space was a tab or the end of a cell. */
  #isCellEnd(at: number): boolean {
    const { source, startOf } = this.#folded;
    const char = source.charCodeAt(startOf(at));
    return char === 0x3c || (char === 0x09 && source.charCodeAt(startOf(at) - 1) !== 0x0a);
  }

  /** Adds the pieces of a stretch with the separator behind it. */
  #cut(start: number, end: number, separator: string, field: number | undefined): void {
    const { text, key, labelOf } = this.#folded;
    const label = separator === ":" ? this.#labelAtEnd(start, end) : 0;
    if (label > 0 && /\S/.test(text.slice(start, end - label))) {
      this.#cut(start, end - label, ";", undefined);
      this.#cut(end - label, end, ":", field);
      return;
    }
    let isBlank = true;
    const hasDigit = DIGIT.test(text.slice(start, end));
    for (const span of hasDigit ? cutAtPostcodes(text, start, end) : [{ start, end }]) {
      const piece = trimmed(this.#folded, span);
      if (piece === undefined) continue;
      const pieceKey = key.slice(piece.start, piece.end);
      const pieceText = text.slice(piece.start, piece.end);
      const isHeading = separator === ":" && span.end === end;
      // "C.P. 06010" and "CEP: 70160-900" are postcodes.
      if (isHeading && ZIP_WORD.test(pieceKey)) return;
      isBlank = false;
      this.pieces.push({
        start: piece.start,
        end: piece.end,
        text: pieceText,
        key: pieceKey,
        line: this.#line,
        before: this.#before,
        isHeading,
        follows: this.#follows,
        label: this.#label,
        field,
        classes: classesOf(pieceKey, pieceText),
        hasDigit: hasDigit && DIGIT.test(pieceKey),
      });
      this.#label = isHeading ? addressLabel(pieceKey, labelOf) : undefined;
      this.#follows = true;
      this.#before = " ";
    }
    if (!TIES.includes(separator)) this.#follows = false;
    // An empty line parts more than the end of one, and so does a field.
    if (separator === "\n")
      this.#line += isBlank && (this.#before === "\n" || this.#before === "field") ? 2 : 1;
    if (!isBlank || separator === "\n") this.#before = separator;
  }
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
  const before = key.charAt(dot - 1);
  return before !== ")" && !/^\d{4}$/.test(key.slice(dot - 4, dot));
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
