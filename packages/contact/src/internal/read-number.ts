import type { FieldIssue } from "../contact.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import { fieldIssue, type Span } from "./span.js";

/** The number in front of one that continues a list. */
export type Dialled = { readonly e164: string };

/** Options of {@link readNumber}. */
export type ReadNumberOptions = {
  readonly engine: PhoneEngine;
  readonly country: string | undefined;
  /** Whether a label vouches that this is a telephone number. */
  readonly labelled: boolean;
  readonly previous: Dialled | undefined;
};

/** A number that was read, its place narrowed to the digits that belong to it. */
export type NumberSpan = Span & {
  readonly reading: PhoneReading | undefined;
  readonly international: boolean;
  readonly issues: readonly FieldIssue[];
};

/** How many groups of digits may be taken off the end in search of a number that the plan knows. */
const MAX_TRIMS = 3;
const MAX_DIGITS = 17;

/** The number that a stretch of digits and punctuation is, in the plan of the country; undefined where it is none. */
export function readNumber(text: string, part: Span, options: ReadNumberOptions): NumberSpan | undefined {
  let fallback: NumberSpan | undefined;
  let { end } = part;
  for (let trims = 0; trims <= MAX_TRIMS; trims++) {
    const raw = text.slice(part.start, end);
    const digits = raw.replace(/\D/g, "");
    if (digits.length < 3) break;
    if (digits.length <= MAX_DIGITS) {
      const whole = readWhole(raw, digits, options);
      if (whole !== undefined) {
        const span = { start: part.start, end, ...whole };
        if (whole.reading?.valid) return span;
        fallback ??= span;
      }
      const continued = trims === 0 ? readContinued(digits, options) : undefined;
      if (continued !== undefined)
        return {
          start: part.start,
          end,
          international: false,
          reading: continued,
          issues: [fieldIssue("prefix-inherited")],
        };
    }
    const cut = /[ .\-/()[\]]+\d+$/.exec(raw);
    if (cut === null) break;
    end = part.start + cut.index;
  }
  if (fallback !== undefined)
    return options.labelled && fallback.reading?.possible
      ? { ...fallback, issues: [fieldIssue("not-in-plan")] }
      : undefined;
  return undefined;
}

type Whole = { reading: PhoneReading; international: boolean; issues: FieldIssue[] };

function readWhole(
  raw: string,
  digits: string,
  { engine, country, labelled }: ReadNumberOptions,
): Whole | undefined {
  const readings: Whole[] = [];
  const add = (number: string, plan: string | undefined): boolean => {
    const reading = engine.read(number, plan);
    if (reading === undefined) return false;
    readings.push({ reading, international: plan === undefined, issues: [] });
    return reading.valid;
  };
  const code = country === undefined ? undefined : engine.callingCode(country);
  const bare = raw.replace(/\( ?0 ?\)/, "");
  const bareDigits = bare.replace(/\D/g, "");
  if (/^[([ ]*\+/.test(raw)) {
    if (add(`+${bareDigits}`, undefined) || (bareDigits !== digits && add(`+${digits}`, undefined)))
      return readings.at(-1);
  } else if (digits.startsWith("00") && add(`+${bareDigits.slice(2)}`, undefined)) return readings.at(-1);
  else {
    const bracketed = /^[([] ?(\d{1,3}) ?[)\]]/.exec(raw)?.[1];
    const formatted =
      labelled ||
      /^\(?0|^\(\d{2,4}\)/.test(raw) ||
      /^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(raw) ||
      /^1800 /.test(raw);
    if (bracketed !== undefined && bracketed === code && add(`+${bareDigits}`, undefined))
      return readings.at(-1);
    if (country !== undefined && formatted && add(digits, country)) return readings.at(-1);
    if (code !== undefined && digits.startsWith(code) && add(`+${bareDigits}`, undefined))
      return readings.at(-1);
    if (bracketed !== undefined && bracketed !== code && add(`+${bareDigits}`, undefined))
      return readings.at(-1);
  }
  return readings[0];
}

/** The last digits of the number in front exchanged for these. */
function readContinued(digits: string, { engine, previous }: ReadNumberOptions): PhoneReading | undefined {
  if (previous === undefined || digits.length > previous.e164.length - 4) return undefined;
  const reading = engine.read(previous.e164.slice(0, -digits.length) + digits, undefined);
  return reading?.valid ? reading : undefined;
}
