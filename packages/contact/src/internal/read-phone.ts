import type { FieldIssue } from "../contact.js";
import type { PhoneType } from "../contact-card.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import { readBehind } from "./behind-number.js";
import type { Folded } from "./fold-builder.js";
import { type LabelBefore, labelBefore } from "./label-before.js";
import { isAmountOrDate, isBare, isHouseNumber, isPartOfWord, isPostcode } from "./other-figures.js";
import { typeOfKind, typeOfPlan, typesOfLabels } from "./phone-type.js";
import { type Dialled, readNumber } from "./read-number.js";
import { fieldIssue, type Span } from "./span.js";

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
  /** What the text calls it beyond its type: "Newsdesk". */
  readonly label: string | undefined;
  readonly issues: readonly FieldIssue[];
  readonly language: string | undefined;
  readonly confidence: number;
  readonly isLabelled: boolean;
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
  /^[)\]]?\s{0,8}(?:[,;/|&+~·-]|or|and|et|ou|und|oder|bzw\.|y|o|e|и|và|dan|en|và|និង|ឬ|または)?\s{0,4}(?:or|and|et|ou|-)?\s{0,8}[([]?$/;
const CLOSE = 60;

/**
 * The number that the digits of `part` are, with its label; undefined where they are none. Nothing in front of `edge` is
 * read; `neighbours` are the links in front of and behind it.
 */
export function readPhone(
  folded: Folded,
  part: Span,
  edge: number,
  previous: PhoneSpan | undefined,
  neighbours: readonly Span[],
  options: ReadPhoneOptions,
): PhoneSpan | undefined {
  const { text, key, labelOf } = folded;
  const label = labelBefore(folded, edge, part.start);
  if (label.kinds[0] === "not") return undefined;
  const types = typesOfLabels(label.kinds);
  const isLabelled = types.length > 0;
  const isList =
    !isLabelled &&
    previous !== undefined &&
    continuesList(key, previous, part) &&
    !isHouseNumber(key, part, key.slice(previous.end, part.start), (word) => labelOf(word) !== undefined);
  const isVouched = isLabelled || isList || isAmongFields(text, part, previous, neighbours);
  if (isAmountOrDate(key, part) || (!isVouched && isPartOfWord(text, part))) return undefined;
  if (!isLabelled && !isList && isPostcode(text, part)) return undefined;
  if (isLabelled && !label.direct && isBare(text, part)) return undefined;
  const read = readNumber(text, part, {
    engine: options.engine,
    country: options.country,
    labelled: isVouched,
    direct: label.direct && isLabelled,
    previous: isList ? dialled(text, previous) : undefined,
  });
  if (read === undefined) return undefined;
  const issues = read.issue === undefined ? [] : [fieldIssue(read.issue)];
  if (options.assumed && !read.international && read.issue === undefined)
    issues.push(fieldIssue("country-assumed"));
  const behind = readBehind(folded, read.end, !isLabelled && !isList && !previous?.named.length);
  const named = isList ? previous.named : types;
  const own = behind.type === undefined ? named : [behind.type];
  return {
    start: read.start,
    end: behind.end,
    behind: behind.behind,
    labelStart: isLabelled ? label.start : part.start,
    named,
    types: (own.length === 0 ? (["voice"] as const) : own).map((type) =>
      type === "voice" ? typeOfPlan(options.engine, read.reading) : type,
    ),
    reading: read.reading,
    ext: behind.ext,
    label: (isAlone(text, label) ? undefined : ownLabel(folded, edge, read.start)) ?? behind.label,
    issues,
    language: label.language,
    confidence: Math.max(0.1, (isLabelled ? 0.98 : isList ? 0.9 : 0.8) - 0.15 * issues.length),
    isLabelled: isLabelled || behind.type !== undefined,
  };
}

function continuesList(key: string, previous: Span, part: Span): boolean {
  if (part.start - previous.end > 50) return false;
  return LIST.test(key.slice(previous.end, part.start).replace(/^ ?\([^()\n]{1,24}\)/, ""));
}

/** Whether another number, e-mail or web address stands close by on the same line. */
function isAmongFields(
  text: string,
  part: Span,
  previous: Span | undefined,
  neighbours: readonly Span[],
): boolean {
  // Only what is dialled whole: a house number and a postcode may stand near an e-mail address too.
  if (!/[+(0]/.test(text.charAt(part.start))) return false;
  const isNear = (from: number, to: number): boolean =>
    to >= from && to - from < CLOSE && !text.slice(from, to).includes("\n");
  if (previous !== undefined && isNear(previous.end, part.start)) return true;
  return neighbours.some(({ start, end }) => isNear(part.end, start) || isNear(end, part.start));
}

function dialled(text: string, previous: PhoneSpan): Dialled | undefined {
  if (previous.reading === undefined) return undefined;
  const afterDash = /-(\d{1,5})$/.exec(text.slice(previous.start, previous.end))?.[1]?.length ?? 0;
  return { e164: previous.reading.e164, afterDash };
}

/** Whether the label is the only word of its line or list entry. */
function isAlone(text: string, { kinds, direct, start }: LabelBefore): boolean {
  return (
    direct &&
    kinds.length === 1 &&
    /(?:^|[\n|,;(])\s*(?:\d[.)] )?$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** The words before a colon in front of a number, where they are not those of a type. */
function ownLabel({ text, key, labelOf }: Folded, edge: number, start: number): string | undefined {
  if (!text.slice(Math.max(edge, start - 4), start).includes(":")) return undefined;
  const low = Math.max(edge, start - 48);
  const match = /(?:^|[\n|,;(])\s*(?:\d{1,2}[.)] |·)?([^\n|,;:()\d]{2,40}?) ?: *$/.exec(
    text.slice(low, start),
  );
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || label === "") return undefined;
  const words = key.slice(low + match.index, start).match(/[\p{L}\p{M}-]+/gu) ?? [];
  const isType = words.length < 2 && words.some((word) => typeOfKind(labelOf(word)?.kind) !== undefined);
  return isType ? undefined : label;
}
