import type { FieldIssue } from "../contact.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import type { Span } from "./span.js";

/** A number that was read in front of another. */
type Before = Span & { readonly reading: PhoneReading | undefined };

/** Options of {@link readNumber}. */
export type ReadNumberOptions = {
  readonly engine: PhoneEngine;
  readonly country: string | undefined;
  /** The country of the number in front: another office may stand there. */
  readonly nearby: string | undefined;
  /** Whether a label vouches that this is a telephone number. */
  readonly labelled: boolean;
  /** Whether a label stands right in front: a short number is then one without its area code. */
  readonly direct: boolean;
  /** The number in front of one that continues it. */
  readonly previous: Before | undefined;
};

/** A number as it is meant, and whether it is written with the code of its country. */
type Whole = { readonly reading: PhoneReading; readonly international: boolean };

/** A number that was read, its place narrowed to the digits that belong to it. */
export type NumberSpan = Span & {
  readonly reading: PhoneReading | undefined;
  readonly international: boolean;
  readonly issue: FieldIssue | undefined;
};

/** How many groups of digits may be taken off the end in search of a number that the plan knows. */
const MAX_TRIMS = 6;
const MAX_DIGITS = 17;
const LAST_GROUP = /[ .\-/()[\]]+\d+$/;

/** The number that a stretch of digits and punctuation begins with, in the plan of the country; undefined where it is none. */
export function readNumber(text: string, part: Span, options: ReadNumberOptions): NumberSpan | undefined {
  const { start } = part;
  const { labelled, direct, previous } = options;
  const all = text.slice(start, part.end);
  const span = (length: number, whole: Whole | undefined, issue?: FieldIssue): NumberSpan => ({
    start,
    end: start + length,
    reading: whole?.reading,
    international: whole?.international === true,
    issue,
  });
  const range = readRange(all, options);
  if (range !== undefined) return span(all.length - 2, range);
  let doubtful: NumberSpan | undefined;
  let raw = all;
  for (let trims = 0; trims <= MAX_TRIMS; trims++) {
    const digits = onlyDigits(raw);
    if (digits.length > 5 && digits.length <= MAX_DIGITS) {
      const whole = readWhole(raw, digits, options);
      if (whole?.reading.valid) return span(raw.length, whole);
      if (whole !== undefined) doubtful ??= span(raw.length, whole, "not-in-plan");
    }
    if (trims === 0 && previous !== undefined && !/[+(]|^00/.test(raw)) {
      const reading = readContinued(text, start, digits, previous, options.engine);
      if (reading !== undefined)
        return span(raw.length, { reading, international: false }, "prefix-inherited");
    }
    const group = LAST_GROUP.exec(raw.slice(-12));
    if (group === null) break;
    raw = raw.slice(0, -group[0].length);
  }
  const { length } = onlyDigits(all);
  // With words in between, a number that the plan does not know must look like one that is dialled.
  const isWhole = (direct && length > 8) || /^[([ ]*[+0]|^\(\d/.test(all);
  if (labelled && isWhole && doubtful?.reading?.possible) return doubtful;
  const isLocal = direct && length > 5 && length < 9 && !all.startsWith("0");
  return isLocal ? span(all.length, undefined, "missing-area-code") : undefined;
}

function onlyDigits(text: string): string {
  return text.replace(/\D+/g, "");
}

/** "51-9201234-5" stands for two numbers that end in 4 and in 5, but for an extension in Germany and Austria. */
function readRange(raw: string, options: ReadNumberOptions): Whole | undefined {
  if (raw.charAt(raw.length - 2) !== "-") return undefined;
  const [, last = "9", next = "0"] = /\d{5}(\d)-(\d)$/.exec(raw) ?? [];
  if (next <= last) return undefined;
  const first = raw.slice(0, -2);
  const read = readWhole(first, onlyDigits(first), options);
  return read?.reading.valid && !/^\+4[39]/.test(read.reading.e164) ? read : undefined;
}

/** Every way in which the digits may be meant is asked in turn: the first that the plan knows counts, or else the first. */
function readWhole(raw: string, digits: string, options: ReadNumberOptions): Whole | undefined {
  const { engine, country, nearby, labelled } = options;
  const withoutZero = raw.replace(/[([] ?0 ?[)\]]/, "");
  const bare = withoutZero === raw ? digits : onlyDigits(withoutZero);
  const code = country && engine.callingCode(country);
  let first: Whole | undefined;
  /** Whether the plan knows the number; `only` is the calling code that it must turn out to have. */
  const isKnown = (number: string, dialledIn?: string, only?: string): boolean => {
    const reading = engine.read(number, dialledIn);
    // "(613)" is no country's code, though 61 is.
    if (reading === undefined || (only && engine.callingCode(reading.country ?? "") !== only)) return false;
    if (reading.valid || first === undefined) first = { reading, international: dialledIn === undefined };
    return reading.valid;
  };
  const bracketed = /^[([] ?(\d{1,3})(?:[ -]\d{1,3})? ?[)\]]/.exec(raw)?.[1];
  const isCode = bracketed !== undefined && bracketed === code;
  if (/^[([ ]*\+/.test(raw)) void (isKnown(`+${bare}`) || (bare !== digits && isKnown(`+${digits}`)));
  else
    void (
      (digits.startsWith("00") && isKnown(`+${bare.slice(2)}`)) ||
      (code === "1" && digits.startsWith("011") && isKnown(`+${bare.slice(3)}`)) ||
      (isCode && isKnown(`+${bare}`)) ||
      (country && (labelled || isDialled(raw, digits, country, engine)) && isKnown(digits, country)) ||
      (code &&
        digits.length > 9 &&
        digits.startsWith(code) &&
        (labelled || new RegExp(`^[([]?${code}[)\\]]?[ .-]`).test(raw)) &&
        isKnown(`+${bare}`)) ||
      (bracketed && !isCode && isKnown(`+${bare}`, undefined, bracketed)) ||
      (nearby && labelled && isKnown(digits, nearby))
    );
  return first;
}

/** Groups of three, as large amounts are written. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/;

/** Whether digits without a label look like a telephone number of the country, and not like any other figure. */
function isDialled(raw: string, digits: string, country: string, engine: PhoneEngine): boolean {
  if (digits.length < 8) return false;
  if (/^[([]?0/.test(raw)) return true;
  const grouped = raw
    .replace("/", " ")
    .replace(/[^\d/]+/g, " ")
    .trim();
  const reading = grouped === digits ? undefined : engine.read(digits, country);
  if (!reading?.valid) return false;
  if (/tollfree|sharedcost/.test(reading.line)) return true;
  // With the area code in brackets, or in three groups or more just as the plan writes them.
  const national = reading.international.replace(/^\S+ /, "").replace(/\W+/g, " ");
  const [area = "", ...rest] = national.split(" ");
  return (
    raw.startsWith(`(${area})`) ||
    (rest.length > 1 && !THOUSANDS.test(national) && grouped.replace(/^[18] (?=\d\d)/, "") === national)
  );
}

/** The last digits of the number in front exchanged for these. */
function readContinued(
  text: string,
  start: number,
  digits: string,
  previous: Before,
  engine: PhoneEngine,
): PhoneReading | undefined {
  const e164 = previous.reading?.e164 ?? "";
  const isExtension = text.charAt(start - 1) === "-";
  const afterDash = /-(\d{1,5})$/.exec(text.slice(Math.max(0, previous.start - 1), previous.end))?.[1]
    ?.length;
  // "053 112 595-6" and "595/6" end in 5 and in 6; other digits behind a dash need one in front that they replace.
  const isRange = digits.length === 1 && digits > e164.slice(-1) && /[-/]/.test(text.charAt(start - 1));
  if (!isRange && (isExtension ? afterDash === undefined : digits.length < 2)) return undefined;
  const replaced = (isExtension && afterDash) || digits.length;
  // A mobile may have one digit more than the telephone in front of it: "(11) 3355-0147 / 99955-0148".
  for (const longer of [0, 1]) {
    if (replaced - longer > e164.length - 3) continue;
    const reading = engine.read(e164.slice(0, longer - replaced) + digits, undefined);
    if (reading?.valid) return reading;
  }
  return undefined;
}
