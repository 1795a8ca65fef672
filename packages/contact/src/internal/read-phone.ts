import type { FieldIssue } from "../contact.js";
import type { PhoneType } from "../contact-card.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import { readBehind } from "./behind-number.js";
import type { Folded } from "./fold-builder.js";
import { labelBefore } from "./label-before.js";
import { isAmountOrDate, isBare, isPartOfWord, isPostcode } from "./other-figures.js";
import { typeOfPlan, typesOfLabels } from "./phone-type.js";
import { readNumber } from "./read-number.js";
import type { Span } from "./span.js";

/** A number with its place in the folded text. */
export type PhoneSpan = Span & {
  /** The first unit of its label. */
  readonly labelStart: number;
  /** The unit behind the number and the words behind it that belong to it. */
  readonly behind: number;
  readonly types: readonly PhoneType[];
  /** What the label says, its own or that of the list; the plan may know better. */
  readonly named: readonly PhoneType[];
  readonly reading: PhoneReading | undefined;
  readonly ext: string | undefined;
  /** What stands in brackets behind it and is no type. */
  readonly label: string | undefined;
  readonly issues: readonly FieldIssue[];
  readonly language: string | undefined;
  readonly confidence: number;
  readonly isLabelled: boolean;
  /** Nothing in front of this unit was read. */
  readonly edge: number;
};

/** Options of {@link readPhone}. */
export type ReadPhoneOptions = {
  readonly engine: PhoneEngine;
  readonly country: string | undefined;
  /** Whether the country was guessed from the text. */
  readonly assumed: boolean;
};

/** What makes two numbers one list under one label. */
const LIST =
  /^[)\]]?\s{0,8}(?:[,;/|&+~·-]|or|and|et|ou|und|oder|bzw\.|y|o|e|и|và|dan|en|និង|ឬ|または)?\s{0,4}(?:or|and|et|ou|-)?\s{0,8}[([]?$/;
const LIST_REACH = 50;
const CLOSE = 60;
/** A masked link that stands near on the same line. */
const NEAR = /^[^\n]{0,59}\0/;
const NEAR_BEFORE = /\0[^\n]{0,59}$/;

/** The number that the digits of `part` are, with its label; undefined where they are none. Nothing in front of `edge` is read. */
export function readPhone(
  folded: Folded,
  part: Span,
  edge: number,
  previous: PhoneSpan | undefined,
  { engine, country, assumed }: ReadPhoneOptions,
): PhoneSpan | undefined {
  const { text, key } = folded;
  const { start, end } = part;
  const label = labelBefore(folded, edge, start);
  if (label.kinds[0] === "not") return undefined;
  const types = typesOfLabels(label.kinds);
  const isLabelled = types.length > 0;
  const run = key.slice(start, end);
  const isList = !isLabelled && previous !== undefined && continuesList(folded, previous, part);
  const isVouched = isLabelled || isList || isAmongFields(key, part, previous);
  if (
    isAmountOrDate(key, part) ||
    (!isVouched && isPartOfWord(text, part)) ||
    (isLabelled ? !label.direct && isBare(run) : !isList && isPostcode(run))
  )
    return undefined;
  const read = readNumber(key, part, {
    engine,
    country,
    nearby: previous?.reading?.country,
    labelled: isVouched,
    direct: label.direct && isLabelled,
    // "Fax: -99" has the digits of the house in front of it, as the numbers of a list may.
    previous:
      isList || /[^\p{L}\d]-$/u.test(key.slice(Math.max(edge, start - 2), start)) ? previous : undefined,
  });
  if (read === undefined) return undefined;
  const isElsewhere =
    country && engine.callingCode(read.reading?.country ?? country) !== engine.callingCode(country);
  const issue =
    read.issue ?? (!read.international && (assumed || isElsewhere) ? "country-assumed" : undefined);
  const issues = issue === undefined ? [] : [issue];
  const behind = readBehind(folded, read.end, !isLabelled && !isList && !previous?.named.length);
  const named = isList ? previous.named : types;
  const own: readonly PhoneType[] = behind.type ? [behind.type] : named.length > 0 ? named : ["voice"];
  return {
    start,
    end: behind.end,
    behind: behind.behind,
    labelStart: isLabelled ? label.start : start,
    named,
    types: own.map((type) => (type === "voice" ? typeOfPlan(read.reading) : type)),
    reading: read.reading,
    ext: behind.ext,
    label: behind.label,
    issues,
    language: label.language,
    confidence: (isLabelled ? 0.98 : isList ? 0.9 : 0.8) - 0.15 * issues.length,
    isLabelled: isLabelled || behind.type !== undefined,
    edge,
  };
}

/** Whether only what parts the numbers of a list stands between; a short number with a word behind it begins an address: "20, Avenue Appia". */
function continuesList({ key, labelOf }: Folded, previous: Span, { start, end }: Span): boolean {
  const between = key.slice(previous.end, start);
  if (between.length > LIST_REACH || !LIST.test(between.replace(/^ ?\([^()\n]{1,24}\)/, ""))) return false;
  if (end - start > 4 || /[/-]/.test(between)) return true;
  const word = /^,? ([\p{L}'-]+)/u.exec(key.slice(end, end + 24))?.[1];
  return end - start > 2 && (word === undefined || labelOf(word) !== undefined);
}

/** Whether another number, e-mail or web address stands close by on the same line. */
function isAmongFields(key: string, { start, end }: Span, previous: Span | undefined): boolean {
  // Only what is dialled whole: a house number and a postcode may stand near an e-mail address too.
  if (!/[+(0]/.test(key.charAt(start))) return false;
  return (
    (previous !== undefined &&
      start - previous.end < CLOSE &&
      !key.slice(previous.end, start).includes("\n")) ||
    NEAR.test(key.slice(end, end + CLOSE)) ||
    NEAR_BEFORE.test(key.slice(Math.max(0, start - CLOSE), start))
  );
}
