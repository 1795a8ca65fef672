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

const SEPARATOR = /[\n,;|·()[\]"]|:(?!\d\d)| - | \/ |\. (?=\p{Lu})/gu;
/** What stands between two parts of one address. */
const TIES = "\n,·|()/-";
/** What may stand in front of a piece and is no part of it. */
const LEAD = "\n .\"'*>·-";
const LIST_MARK = /^\d{1,2}[.)] +/;
const LONGEST = 400;
const ZIP_WORD = /^(?:c\.?p|cep|plz|cap|npa|zip|zip code|postcode|pin)$/;

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
  /** The separator that was found last and not reached yet, so that none is looked for twice. */
  #found: RegExpExecArray | null = null;
  #searchedFrom = -1;

  constructor(folded: Folded, fields: readonly Span[]) {
    this.#folded = folded;
    this.#fields = fields;
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
      for (let match = this.#separator(from); match !== null && match.index < to; ) {
        const [separator] = match;
        const { index } = match;
        const end = index + separator.length;
        if (!isInsideName(this.#folded, index, separator)) {
          const isNext = isRightBefore(text, end, field);
          this.#cut(from, index, separator.trim() || separator, isNext ? this.#fieldAt : undefined);
          from = end;
        }
        match = this.#separator(end);
      }
      if (to > from) this.#cut(from, to, "field", to === field?.start ? this.#fieldAt : undefined);
      this.#before = "field";
      this.#follows = false;
      if (field === undefined || field.start >= zone.end) break;
      from = Math.max(from, field.end);
      this.#fieldAt++;
    }
  }

  /** The first separator at `from` or behind it; `from` never falls. */
  #separator(from: number): RegExpExecArray | null {
    const isAhead = this.#found === null || this.#found.index >= from;
    if (this.#searchedFrom >= 0 && isAhead) return this.#found;
    SEPARATOR.lastIndex = from;
    this.#searchedFrom = from;
    this.#found = SEPARATOR.exec(this.#folded.text);
    return this.#found;
  }

  /** Adds the pieces of a stretch with the separator behind it. */
  #cut(start: number, end: number, separator: string, field: number | undefined): void {
    const { text, key, labelOf } = this.#folded;
    const label = separator === ":" ? labelAtEnd(key.slice(Math.max(start, end - 40), end), labelOf) : 0;
    if (label > 0 && /\S/.test(text.slice(start, end - label))) {
      this.#cut(start, end - label, ";", undefined);
      this.#cut(end - label, end, ":", field);
      return;
    }
    let isBlank = true;
    for (const span of cutAtPostcodes(text, start, end)) {
      const piece = trimmed(this.#folded, span);
      if (piece === undefined) continue;
      const pieceKey = key.slice(piece.start, piece.end);
      const isHeading = separator === ":" && span.end === end;
      // "C.P. 06010" and "CEP: 70160-900" are postcodes.
      if (isHeading && ZIP_WORD.test(pieceKey)) return;
      isBlank = false;
      this.pieces.push({
        start: piece.start,
        end: piece.end,
        text: text.slice(piece.start, piece.end),
        key: pieceKey,
        line: this.#line,
        before: this.#before,
        isHeading,
        follows: this.#follows,
        label: this.#label,
        field,
        classes: classesOf(pieceKey),
        hasDigit: /\d/.test(pieceKey),
      });
      this.#label = isHeading ? addressLabel(pieceKey, labelOf) : undefined;
      this.#follows = true;
      this.#before = " ";
    }
    if (!TIES.includes(separator)) this.#follows = false;
    if (!isBlank || separator === "\n") this.#before = separator;
    // An empty line parts more than the end of one.
    if (separator === "\n") this.#line += isBlank ? 2 : 1;
  }
}

/** Without list marks and quotes in front, and what ends a sentence behind. */
function trimmed({ text, key }: Folded, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && LEAD.includes(text.charAt(start))) start++;
  const mark = /^\d/.test(text.charAt(start)) ? LIST_MARK.exec(text.slice(start, start + 5)) : null;
  if (mark !== null) start += mark[0].length;
  while (
    end > start &&
    /[\s."'>-]/.test(text.charAt(end - 1)) &&
    !/\b(?:ltd|inc|co)\.$/.test(key.slice(Math.max(start, end - 4), end))
  )
    end--;
  return end > start && end - start <= LONGEST ? { start, end } : undefined;
}

/** "Co., Ltd" has a comma and "St. Exupéry" a dot inside a name. */
function isInsideName({ text, key }: Folded, cut: number, separator: string): boolean {
  if (separator === ",") return /^, ?(?:ltd|inc|llc|limited|s\.a)\b/.test(key.slice(cut, cut + 10));
  return separator === ". " && !/(?:\p{Ll}{4}|\d{4})$/u.test(text.slice(Math.max(0, cut - 4), cut));
}

/** Whether nothing but blanks and a list mark stands in front of a field. */
function isRightBefore(text: string, from: number, field: Span | undefined): boolean {
  return (
    field !== undefined &&
    field.start - from < 8 &&
    /^[\s,:]*(?:\d{1,2}[.)] |· ?)?$/.test(text.slice(from, field.start))
  );
}
