import type { FieldIssue } from "../contact.js";
import type { PhoneType } from "../contact-card.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import type { Folded } from "./fold.js";
import { type LabelBefore, labelBefore } from "./label-before.js";
import type { LabelKind } from "./labels.js";
import { type Dialled, readNumber } from "./read-number.js";
import { fieldIssue, type Span } from "./span.js";

/** A number with its place in the folded text. */
export type PhoneSpan = Span & {
  readonly type: PhoneType;
  readonly reading: PhoneReading | undefined;
  readonly ext: string | undefined;
  readonly issues: readonly FieldIssue[];
  readonly language: string | undefined;
  readonly confidence: number;
};

/** Options of {@link findPhones}. */
export type FindPhonesOptions = {
  readonly engine: PhoneEngine;
  readonly country: string | undefined;
  /** Whether the country was guessed from the text. */
  readonly assumed: boolean;
  /** Stretches that are something else already, in order. */
  readonly taken: readonly Span[];
};

const RUN = /(?:[+([] ?){0,3}\d(?:[ .\-/()[\]]{0,4}\d)*/g;
const EXT = /^[ ,;]{0,3}\(? ?(?:ext(?:ension)?|x|poste|durchwahl|ramal|extensión|内線)[ .:]{0,3}(\d{1,6})\)?/;
const TYPES: Partial<Record<LabelKind, PhoneType>> = {
  voice: "voice",
  fax: "fax",
  mobile: "mobile",
  pager: "pager",
  tollfree: "tollfree",
  whatsapp: "whatsapp",
};
const UNITS =
  /^ ?(?:[%°€$£¥:]|percent|per cent|people|pages|euros|million|billion|inhabitants|personnes|riels?|km|usd|\p{L})/u;

/** The telephone numbers of the text in the order in which they stand. */
export function findPhones(folded: Folded, options: FindPhonesOptions): PhoneSpan[] {
  const { text, key } = folded;
  const found: PhoneSpan[] = [];
  let takenAt = 0;
  let edge = 0;
  for (const run of text.matchAll(RUN)) {
    const runEnd = run.index + run[0].length;
    while ((options.taken[takenAt]?.end ?? Infinity) <= run.index) {
      edge = Math.max(edge, options.taken[takenAt]?.end ?? 0);
      takenAt++;
    }
    if ((options.taken[takenAt]?.start ?? Infinity) < runEnd) continue;
    const parts = splitRun(run[0], run.index, /^[.)] ?\p{L}/u.test(text.slice(runEnd, runEnd + 3)));
    for (const part of parts) {
      const previous = found.at(-1);
      const label = labelBefore(folded, Math.max(edge, previous?.end ?? 0), part.start);
      const continues = previous !== undefined && continuesList(key.slice(previous.end, part.start));
      const phone = readPart(folded, part, label, continues ? previous : undefined, options);
      if (phone === undefined) continue;
      found.push(phone);
      edge = phone.end;
    }
  }
  return found;
}

/** A run of digits cut at each slash that has a whole number in front of it, a list number taken off either end. */
function splitRun(run: string, offset: number, beforeLabel: boolean): Span[] {
  let start = 0;
  let end = run.length;
  const lead = /^\d{1,2}[.)] +/.exec(run);
  if (lead !== null && run.length - lead[0].length > 5) start = lead[0].length;
  const tail = beforeLabel ? / \d{1,2}$/.exec(run) : null;
  if (tail !== null && tail.index > 6) end = tail.index;
  const parts: Span[] = [];
  let from = start;
  for (let slash = run.indexOf("/", start); slash >= 0 && slash < end; slash = run.indexOf("/", slash + 1)) {
    if (digitCount(run.slice(from, slash)) < 7) continue;
    parts.push({ start: offset + from, end: offset + slash });
    from = slash + 1;
  }
  parts.push({ start: offset + from, end: offset + end });
  return parts.map((part) => trimSpan(run, offset, part));
}

function trimSpan(run: string, offset: number, { start, end }: Span): Span {
  let from = start - offset;
  let to = end - offset;
  while (from < to && /[ .\-/)\]]/.test(run.charAt(from))) from++;
  while (to > from && !/\d/.test(run.charAt(to - 1))) to--;
  return { start: from + offset, end: to + offset };
}

function digitCount(text: string): number {
  return text.replace(/\D/g, "").length;
}

function continuesList(between: string): boolean {
  return /^\)? ?(?:[,;/|&+·-]|or|and|et|ou|und|oder|y|o|e|և|និង)? ?(?:or|and|et|ou)? ?$/.test(between);
}

function readPart(
  folded: Folded,
  part: Span,
  label: LabelBefore,
  previous: PhoneSpan | undefined,
  options: FindPhonesOptions,
): PhoneSpan | undefined {
  const { text, key } = folded;
  const kind = label.kinds[0];
  if (kind === "not") return undefined;
  const labelled = kind !== undefined && TYPES[kind] !== undefined ? kind : undefined;
  const inherits = labelled === undefined && previous !== undefined;
  const after = key.slice(part.end, part.end + 40);
  const before = text.charAt(part.start - 1);
  if (labelled === undefined && !inherits && (UNITS.test(after) || /[\p{L}\d#$€£¥№@_.,:/-]/u.test(before)))
    return undefined;
  const read = readNumber(text, part, {
    ...options,
    labelled: labelled !== undefined || inherits,
    previous: inherits ? dialled(previous) : undefined,
  });
  if (read === undefined) return undefined;
  const ext = EXT.exec(key.slice(read.end, read.end + 24));
  const issues = [...read.issues];
  if (options.assumed && !read.international) issues.push(fieldIssue("country-assumed"));
  const line = read.reading?.line;
  const typed = labelled === undefined ? undefined : TYPES[labelled];
  const suffix = suffixType(after);
  const plain =
    line === "mobile" || line === "tollfree" || line === "sharedcost" || line === "pager" ? line : "voice";
  const type =
    suffix ??
    (typed === undefined && inherits
      ? previous.type
      : typed === undefined || typed === "voice"
        ? plain
        : typed);
  return {
    start: part.start > read.start ? part.start : read.start,
    end: ext === null ? read.end : read.end + ext[0].replace(/\)$/, "").length,
    type,
    reading: read.reading,
    ext: ext?.[1],
    issues,
    language: label.language,
    confidence: (labelled !== undefined ? 0.98 : inherits ? 0.9 : 0.8) - 0.15 * issues.length,
  };
}

function dialled(previous: PhoneSpan): Dialled | undefined {
  return previous.reading === undefined ? undefined : { e164: previous.reading.e164 };
}

/** The type that a bracket behind the number names: "(fax)". */
function suffixType(after: string): PhoneType | undefined {
  const word = /^ ?\( ?([a-z]+)/.exec(after)?.[1];
  if (word === undefined) return undefined;
  const types: Readonly<Record<string, PhoneType>> = {
    fax: "fax",
    cell: "mobile",
    mobile: "mobile",
    pager: "pager",
    whatsapp: "whatsapp",
  };
  return types[word];
}
