import type { FieldIssueCode } from "../contact.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import type { Span } from "./span.js";

/** The number in front of one that continues a list. */
export type Dialled = {
  readonly e164: string;
  /** How many digits stand behind its last dash: what an extension of the same house replaces. */
  readonly afterDash: number;
};

/** Options of {@link readNumber}. */
export type ReadNumberOptions = {
  readonly engine: PhoneEngine;
  readonly country: string | undefined;
  /** Whether a label vouches that this is a telephone number. */
  readonly labelled: boolean;
  /** Whether a label stands right in front: a short number is then one without its area code. */
  readonly direct: boolean;
  readonly previous: Dialled | undefined;
};

/** A number that was read, its place narrowed to the digits that belong to it. */
export type NumberSpan = Span & {
  readonly reading: PhoneReading | undefined;
  readonly international: boolean;
  readonly issue: FieldIssueCode | undefined;
};

/** How many groups of digits may be taken off the end in search of a number that the plan knows. */
const MAX_TRIMS = 6;
const MAX_DIGITS = 17;
const LAST_GROUP = /[ .\-/()[\]]+\d+$/;

/** The number that a stretch of digits and punctuation begins with, in the plan of the country; undefined where it is none. */
export function readNumber(text: string, part: Span, options: ReadNumberOptions): NumberSpan | undefined {
  let doubtful: NumberSpan | undefined;
  const { start } = part;
  let { end } = part;
  const { labelled, direct, previous } = options;
  const range = readRange(text.slice(start, end), options);
  if (range !== undefined) return { start, end: end - 2, ...range, issue: undefined };
  for (let trims = 0; trims <= MAX_TRIMS; trims++) {
    const raw = text.slice(start, end);
    const digits = raw.replace(/\D/g, "");
    if (digits.length < 1) break;
    if (digits.length <= MAX_DIGITS && digits.length > 5) {
      const whole = readWhole(raw, digits, options);
      if (whole !== undefined) {
        const { reading, international } = whole;
        if (reading.valid) return { start, end, reading, international, issue: undefined };
        doubtful ??= { start, end, reading, international, issue: "not-in-plan" };
      }
    }
    const isCut = trims === 0 && previous !== undefined && !/[+(]|^00/.test(raw);
    const continued = isCut ? readContinued(text.charAt(part.start - 1) === "-", digits, options) : undefined;
    if (continued !== undefined)
      return { start, end, reading: continued, international: false, issue: "prefix-inherited" };
    const group = LAST_GROUP.exec(raw.slice(-12));
    if (group === null) break;
    end -= group[0].length;
  }
  const raw = text.slice(part.start, part.end);
  const digits = raw.replace(/\D/g, "");
  // With words in between, a number that the plan does not know must look like one that is dialled.
  const isWhole = (direct && digits.length > 8) || /^[([ ]*[+0]|^\(\d/.test(raw);
  if (labelled && isWhole && doubtful?.reading?.possible) return doubtful;
  const isLocal = direct && digits.length >= 5 && digits.length <= 8 && !digits.startsWith("0");
  if (!isLocal) return undefined;
  return { start, end: part.end, reading: undefined, international: false, issue: "missing-area-code" };
}

/** "51-9201234-5" stands for two numbers that end in 4 and in 5, but for an extension in Germany and Austria. */
function readRange(raw: string, options: ReadNumberOptions): Whole | undefined {
  if (raw.charAt(raw.length - 2) !== "-") return undefined;
  const [whole, last = "", next = ""] = /\d{5}(\d)-(\d)$/.exec(raw) ?? [];
  if (whole === undefined || next <= last) return undefined;
  const first = raw.slice(0, -2);
  const read = readWhole(first, first.replace(/\D/g, ""), options);
  return read?.reading.valid && !/^\+4[39]/.test(read.reading.e164) ? read : undefined;
}

type Whole = { readonly reading: PhoneReading; readonly international: boolean };

/** Every way in which the digits may be meant is asked in turn: the first that the plan knows counts, or else the first. */
function readWhole(raw: string, digits: string, options: ReadNumberOptions): Whole | undefined {
  const { engine, country, labelled } = options;
  const bare = raw.replace(/[([] ?0 ?[)\]]/, "").replace(/\D/g, "");
  let first: Whole | undefined;
  /** Whether the plan knows the number; `only` is the calling code that it must turn out to have. */
  const isKnown = (number: string, dialledIn: string | undefined, only?: string): boolean => {
    const reading = engine.read(number, dialledIn);
    // "(613)" is no country's code, though 61 is.
    if (reading === undefined) return false;
    if (only !== undefined && engine.callingCode(reading.country ?? "") !== only) return false;
    if (reading.valid || first === undefined) first = { reading, international: dialledIn === undefined };
    return reading.valid;
  };
  if (/^[([ ]*\+/.test(raw)) {
    if (!isKnown(`+${bare}`, undefined) && bare !== digits) isKnown(`+${digits}`, undefined);
    return first;
  }
  if (digits.startsWith("00") && isKnown(`+${bare.slice(2)}`, undefined)) return first;
  const code = country === undefined ? undefined : engine.callingCode(country);
  if (digits.startsWith("011") && code === "1" && isKnown(`+${bare.slice(3)}`, undefined)) return first;
  const bracketed = /^[([] ?(\d{1,3})(?:[ -]\d{1,3})? ?[)\]]/.exec(raw)?.[1];
  if (bracketed !== undefined && bracketed === code && isKnown(`+${bare}`, undefined)) return first;
  const isNational = country !== undefined && (labelled || isDialled(raw, digits, country, engine));
  if (isNational && isKnown(digits, country)) return first;
  const startsWithCode =
    code !== undefined &&
    digits.length > 9 &&
    digits.startsWith(code) &&
    (labelled || new RegExp(`^[([]?${code}[)\\]]?[ .-]`).test(raw));
  if (startsWithCode && isKnown(`+${bare}`, undefined)) return first;
  if (bracketed !== undefined && bracketed !== code) isKnown(`+${bare}`, undefined, bracketed);
  return first;
}

/** Whether digits without a label look like a telephone number of the country, and not like any other figure. */
function isDialled(raw: string, digits: string, country: string, engine: PhoneEngine): boolean {
  if (/^[([]?0/.test(raw)) return digits.length > 7;
  if (
    /^(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-./ ])\d{3}[-. ]\d{4}$|^\(\d{3}\) ?\d{7}$/.test(raw) ||
    /^\(\d{2}\) ?9?\d{4}[- ]\d{4}$|^8 ?\(\d{3,5}\) ?\d{1,3}(?:[- ]\d\d){2}$/.test(raw)
  )
    return true;
  if (digits.length < 8 || !/\d[ .-]\d/.test(raw)) return false;
  const reading = engine.read(digits, country);
  if (reading === undefined || !reading.valid) return false;
  return reading.line === "tollfree" || reading.line === "sharedcost";
}

/** The last digits of the number in front exchanged for these. */
function readContinued(
  isExtension: boolean,
  digits: string,
  { engine, previous }: ReadNumberOptions,
): PhoneReading | undefined {
  if (previous === undefined) return undefined;
  // "053 112 595-6" ends in 5 and in 6; other digits behind a dash need one in front that they replace.
  const isRange = digits.length === 1 && digits > previous.e164.slice(-1);
  if (isExtension && previous.afterDash === 0 && !isRange) return undefined;
  const replaced = isExtension && previous.afterDash > 0 ? previous.afterDash : digits.length;
  if (replaced > previous.e164.length - 3 || (digits.length < 2 && !isExtension)) return undefined;
  const reading = engine.read(previous.e164.slice(0, -replaced) + digits, undefined);
  return reading?.valid ? reading : undefined;
}
