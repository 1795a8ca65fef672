import type { Folded } from "./fold-builder.js";
import { labelOf, wordClasses } from "./lexicon.js";
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
const LEAD = /^[\s."'*>·-]*(?:\d{1,2}[.)] +)?/;
const LONGEST = 400;
const ZIP_WORD = /^(?:c\.?p|cep|plz|cap|npa|zip|zip code|postcode|pin)$/;

/** The pieces of the zones outside of `fields`; both stand in order. */
export function readPieces(folded: Folded, zones: readonly Span[], fields: readonly Span[]): Piece[] {
  const { text } = folded;
  const pieces: Piece[] = [];
  let line = 0;
  let fieldAt = 0;
  for (const zone of zones) {
    const reader = { before: "\n", follows: false, label: undefined as Piece["label"] };
    line += 9;
    let from = zone.start;
    const add = (to: number, separator: string, field: number | undefined): void => {
      const isBlank = readStretch(folded, { start: from, end: to }, line, separator, field, reader, pieces);
      if (separator === "\n") line += isBlank ? (to > zone.start ? 2 : 0) : 1;
    };
    while ((fields[fieldAt]?.end ?? Number.POSITIVE_INFINITY) <= zone.start) fieldAt++;
    while (from < zone.end) {
      const field = fields[fieldAt];
      const to = Math.min(zone.end, field?.start ?? zone.end);
      SEPARATOR.lastIndex = from;
      for (
        let match = SEPARATOR.exec(text);
        match !== null && match.index < to;
        match = SEPARATOR.exec(text)
      ) {
        const cut = match.index;
        if (isInsideName(folded, cut, match[0])) continue;
        const end = cut + match[0].length;
        add(cut, match[0].trim() || match[0], isRightBefore(text, end, field) ? fieldAt : undefined);
        from = end;
      }
      if (to > from) add(to, "field", field !== undefined && to === field.start ? fieldAt : undefined);
      reader.before = "field";
      reader.follows = false;
      if (field === undefined || field.start >= zone.end) break;
      from = Math.max(from, field.end);
      fieldAt++;
    }
  }
  return pieces;
}

type Reader = { before: string; follows: boolean; label: Piece["label"] };

/** Adds the pieces of a stretch; true where it is blank. */
function readStretch(
  folded: Folded,
  { start, end }: Span,
  line: number,
  separator: string,
  field: number | undefined,
  reader: Reader,
  pieces: Piece[],
): boolean {
  let isBlank = true;
  for (const span of cutAtPostcodes(folded.text, start, end)) {
    const piece = trimmed(folded, span);
    if (piece === undefined) continue;
    isBlank = false;
    const key = folded.key.slice(piece.start, piece.end);
    const isHeading = separator === ":";
    // "C.P. 06010" and "CEP: 70160-900" are postcodes.
    if (isHeading && ZIP_WORD.test(key)) return false;
    const words = classesOf(key);
    pieces.push({
      start: piece.start,
      end: piece.end,
      text: folded.text.slice(piece.start, piece.end),
      key,
      line,
      before: reader.before,
      isHeading,
      follows: reader.follows,
      label: reader.label,
      field,
      classes: words,
      hasDigit: /\d/.test(key),
    });
    reader.label = isHeading ? addressLabel(key) : undefined;
    reader.follows = true;
    reader.before = " ";
  }
  const isTie = /^[\n,·|()/-]$/.test(separator);
  if (!isTie) reader.follows = false;
  if (!isBlank || separator === "\n") reader.before = separator;
  return isBlank;
}

/** Without list marks and quotes in front, and what ends a sentence behind. */
function trimmed({ text, key }: Folded, span: Span): Span | undefined {
  let { start, end } = span;
  start += LEAD.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
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

/** The classes of all words of a folded text. */
export function classesOf(key: string): number {
  let classes = 0;
  let from = -1;
  for (let at = 0; at <= key.length; at++) {
    const code = key.charCodeAt(at);
    const isLetter = (code > 0x60 && code < 0x7b) || code > 0xbf || code === 0x2d;
    if (isLetter && from < 0) from = at;
    if (isLetter || from < 0) continue;
    const word = key.slice(from, at);
    classes |= wordClasses(word);
    if (word.includes("-")) for (const part of word.split("-")) classes |= wordClasses(part);
    from = -1;
  }
  return classes;
}

function addressLabel(key: string): Piece["label"] {
  let label: Piece["label"];
  for (const word of key.split(/[^\p{L}\p{M}]+/u)) {
    const kind = labelOf(word)?.kind;
    if (kind === "postal" || (kind === "address" && label === undefined)) label = kind;
  }
  return label;
}
