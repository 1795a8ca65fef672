import type { FieldIssue } from "../contact.js";
import type { PhoneType } from "../contact-card.js";
import type { PhoneEngine, PhoneReading } from "../phone-engine.js";
import type { Folded } from "./fold.js";
import { type LabelBefore, labelBefore } from "./label-before.js";
import { type LabelKind, labelOf } from "./labels.js";
import { readNumber } from "./read-number.js";
import { fieldIssue, type Span } from "./span.js";
import { splitRun } from "./split-run.js";

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

/** Options of {@link findPhones}. */
export type FindPhonesOptions = {
  readonly engine: PhoneEngine;
  readonly country: string | undefined;
  /** Whether the country was guessed from the text. */
  readonly assumed: boolean;
  /** Stretches that are something else already, in order. */
  readonly taken: readonly Span[];
};

/** No number with its punctuation is longer. */
const LONGEST = 80;
const RUN = /(?:[+([] ?){0,3}\d(?:[ .\-/()[\]]{0,4}\d)*/g;
const EXT_WORD =
  "(?:ext(?:ension)?|extn|x|poste|durchwahl|dw|apparat|app|ramal|extensao|int|interno|anexo|内線)";
const EXT = new RegExp(`^[ ,;]{0,3}\\(? ?${EXT_WORD}[ .:]{0,3}(\\d{1,6})(?!\\d)\\)?`);
const EXT_APART = new RegExp(`^ {0,2}\\([^()\\n]{1,12}\\)[ ,;]{0,3}${EXT_WORD}[ .:]{0,3}(\\d{1,6})(?!\\d)`);
const TYPES: Partial<Record<LabelKind, PhoneType>> = {
  voice: "voice",
  fax: "fax",
  mobile: "mobile",
  pager: "pager",
  tollfree: "tollfree",
  whatsapp: "whatsapp",
};
const UNIT =
  /^ ?(?:[%°€$£¥]|percent|per cent|people|persons|pages|euro|dollar|million|billion|inhabitant|habitant|einwohner|personnes|personas|riel|km\b|usd|eur\b|khr|tonne|hectare|votes|copies)/;
/** What Americans write in brackets behind a number. */
const INITIALS: Readonly<Record<string, PhoneType>> = {
  c: "mobile",
  m: "mobile",
  f: "fax",
  o: "voice",
  w: "voice",
};
const TRAILING = /^ {1,2}([\p{L}-]+(?: free)?)(?=$|[\n,;]| \||\s[([+\d])/u;
const DATE =
  /(?:^|\D)(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d)(?!\d)/;

/** The telephone numbers of the text in the order in which they stand. */
export function findPhones(folded: Folded, options: FindPhonesOptions): PhoneSpan[] {
  const { text } = folded;
  const { taken } = options;
  const found: PhoneSpan[] = [];
  let takenAt = 0;
  let edge = 0;
  for (const run of text.matchAll(RUN)) {
    const runEnd = run.index + run[0].length;
    const last = found.at(-1);
    // A few digits are a number only where they continue the one in front, or are a short number behind a label.
    if (runEnd - run.index < (last !== undefined && run.index - last.behind < 16 ? 2 : 5)) continue;
    for (; (taken[takenAt]?.end ?? Number.POSITIVE_INFINITY) <= run.index; takenAt++)
      edge = Math.max(edge, taken[takenAt]?.end ?? 0);
    if ((taken[takenAt]?.start ?? Number.POSITIVE_INFINITY) < runEnd) continue;
    if (runEnd <= edge) continue;
    for (const part of splitRun(text, Math.max(edge, run.index), runEnd)) {
      let rest = part;
      for (let tries = 0; tries < 6 && rest.end > rest.start; tries++) {
        const phone = readPart(
          folded,
          { start: rest.start, end: Math.min(rest.end, rest.start + LONGEST) },
          edge,
          found.at(-1),
          taken.slice(Math.max(0, takenAt - 1), takenAt + 1),
          options,
        );
        if (phone === undefined) {
          const next = /^\d{5}(?:-\d{4})? (?=[(+0])/.exec(text.slice(rest.start, rest.start + 12));
          if (next === null) break;
          rest = { start: rest.start + next[0].length, end: rest.end };
          continue;
        }
        found.push(phone);
        edge = phone.behind;
        const next = text.slice(phone.end, part.end).search(/[\d(+[]/);
        rest = { start: next < 0 ? part.end : phone.end + next, end: part.end };
      }
    }
  }
  return found;
}

/** Whether what stands between two numbers makes them one list under one label. */
function continuesList(between: string): boolean {
  return /^[)\]]?\s{0,8}(?:[,;/|&+~·-]|or|and|et|ou|und|oder|bzw\.|y|o|e|និង|ឬ|または)?\s{0,4}(?:or|and|et|ou|-)?\s{0,8}[([]?$/.test(
    between,
  );
}

function readPart(
  folded: Folded,
  part: Span,
  edge: number,
  previous: PhoneSpan | undefined,
  neighbours: readonly Span[],
  options: FindPhonesOptions,
): PhoneSpan | undefined {
  const { text, key } = folded;
  const label = labelBefore(folded, edge, part.start);
  if (label.kinds[0] === "not") return undefined;
  const types = labelTypes(label);
  const between =
    previous === undefined ? "" : key.slice(previous.end, part.start).replace(/^ ?\([^()\n]{1,24}\)/, "");
  const inherits =
    types.length === 0 &&
    previous !== undefined &&
    continuesList(between) &&
    !isHouseNumber(key, part, between);
  const isVouched = types.length > 0 || inherits || isAmongFields(text, part, previous, neighbours);
  const after = key.slice(part.end, part.end + 40);
  if (UNIT.test(after) || DATE.test(text.slice(Math.max(0, part.start - 8), part.end + 8))) return undefined;
  if (!isVouched && isPartOfWord(text, part)) return undefined;
  const read = readNumber(text, part, {
    engine: options.engine,
    country: options.country,
    labelled: isVouched,
    direct: label.direct && types.length > 0,
    previous: inherits ? dialled(text, previous) : undefined,
  });
  if (read === undefined) return undefined;
  const issues = read.issue === undefined ? [] : [fieldIssue(read.issue)];
  if (options.assumed && !read.international && read.issue === undefined)
    issues.push(fieldIssue("country-assumed"));
  const behind = readBehind(key, read.end, types.length === 0 && !inherits && !previous?.named.length);
  const named = inherits ? previous.named : types;
  const own = behind.type === undefined ? named : [behind.type];
  return {
    start: read.start,
    end: behind.end,
    behind: behind.behind,
    labelStart: types.length > 0 ? label.start : part.start,
    named,
    types: (own.length === 0 ? (["voice"] as const) : own).map((type) =>
      type === "voice" ? planType(options.engine, read.reading) : type,
    ),
    reading: read.reading,
    ext: behind.ext,
    label: ownLabel(folded, edge, read.start) ?? behind.label,
    issues,
    language: label.language,
    confidence: Math.max(0.1, (types.length > 0 ? 0.98 : inherits ? 0.9 : 0.8) - 0.15 * issues.length),
    isLabelled: types.length > 0 || behind.type !== undefined,
  };
}

/** A short number behind a comma with a word behind it, which is no label, begins an address: "20, Avenue Appia". */
function isHouseNumber(key: string, { start, end }: Span, between: string): boolean {
  if (end - start > 4 || /[/-]/.test(between)) return false;
  const word = /^,? ([\p{L}'-]+)/u.exec(key.slice(end, end + 24))?.[1];
  return end - start < 3 || (word !== undefined && labelOf(word) === undefined);
}

/** A label that says only "telephone" is made narrower by what the plan knows. */
function planType(engine: PhoneEngine, reading: PhoneReading | undefined): PhoneType {
  const line =
    reading === undefined || reading.valid ? reading?.line : lineOfNeighbours(engine, reading.e164);
  return line === undefined || line === "fixed" || line === "other" ? "voice" : line;
}

/** The line of the nearest numbers that are given out: reserved ones stand among those of their kind. */
function lineOfNeighbours(engine: PhoneEngine, e164: string): PhoneReading["line"] | undefined {
  for (let keep = e164.length - 3; keep > 3; keep--) {
    for (let digit = 0; digit < 10; digit++) {
      const reading = engine.read(e164.slice(0, keep) + String(digit).repeat(e164.length - keep), undefined);
      if (reading?.valid) return reading.line;
    }
  }
  return undefined;
}

function labelTypes(label: LabelBefore): PhoneType[] {
  const types = label.kinds.flatMap((kind) => TYPES[kind] ?? []);
  const [nearest] = types;
  if (nearest === undefined || types.length !== label.kinds.length) return types.slice(0, 1);
  if (types.includes("fax") && types.includes("voice")) return ["voice", "fax"];
  return [types.find((type) => type !== "voice") ?? nearest];
}

/** Digits that hang on a letter, a sign of money or another figure are no telephone number, unless a label says so. */
function isPartOfWord(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /[\p{L}\d#$€£¥№@_*=]$|[\p{L}\d][.,:/-]$/u.test(before) ||
    /^[\p{Ll}%_@=]|^[:,.]\d/u.test(text.slice(end, end + 2))
  );
}

/** Whether another number, e-mail or web address stands close by on the same line. */
function isAmongFields(
  text: string,
  part: Span,
  previous: PhoneSpan | undefined,
  neighbours: readonly Span[],
): boolean {
  // Only what is dialled whole: a house number and a postcode may stand near an e-mail address too.
  if (!/[+(0]/.test(text.charAt(part.start))) return false;
  const isNear = (from: number, to: number): boolean =>
    to >= from && to - from < 60 && !text.slice(from, to).includes("\n");
  if (previous !== undefined && isNear(previous.end, part.start)) return true;
  return neighbours.some(({ start, end }) => isNear(part.end, start) || isNear(end, part.start));
}

function dialled(text: string, previous: PhoneSpan): { e164: string; afterDash: number } | undefined {
  if (previous.reading === undefined) return undefined;
  const afterDash = /-(\d{1,5})$/.exec(text.slice(previous.start, previous.end))?.[1]?.length ?? 0;
  return { e164: previous.reading.e164, afterDash };
}

/** The words before a colon in front of a number, where they are not those of a type. */
function ownLabel({ text, key }: Folded, edge: number, start: number): string | undefined {
  const low = Math.max(edge, start - 48);
  const match = /(?:^|[\n|,;(])\s*(?:\d{1,2}[.)] |·)?([^\n|,;:()\d]{2,40}?) ?: *$/.exec(
    text.slice(low, start),
  );
  const label = match?.[1]?.trim();
  if (match === null || label === undefined || label === "") return undefined;
  const words =
    key
      .slice(low, start)
      .slice(match.index)
      .match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.some((word) => TYPES[labelOf(word)?.kind ?? "not"] !== undefined) && words.length < 2
    ? undefined
    : label;
}

type Behind = {
  end: number;
  behind: number;
  ext: string | undefined;
  type: PhoneType | undefined;
  label: string | undefined;
};

/** What stands behind a number and belongs to it: an extension, or the type in brackets or at the end of the line. */
function readBehind(key: string, end: number, mayTrail: boolean): Behind {
  const after = key.slice(end, end + 40);
  const ext = EXT.exec(after);
  const withExt =
    ext === null ? end : end + ext[0].length - (ext[0].endsWith(")") && !ext[0].includes("(") ? 1 : 0);
  const rest = key.slice(withExt, withExt + 40);
  const bracketed = /^ {0,2}\( ?([^()\n.:]{1,20})[.:]?(?= ?\))/.exec(rest);
  const match = bracketed ?? (mayTrail ? TRAILING.exec(rest) : null);
  const word = match?.[1]?.trim().replace(/ /g, "") ?? "";
  const kind = labelOf(word)?.kind;
  const type = INITIALS[word] ?? (kind === undefined ? undefined : TYPES[kind]);
  const behind = type === undefined ? withExt : withExt + (match?.[0].length ?? 0);
  const inside = bracketed?.[1]?.trim();
  const label =
    inside !== undefined && !/\d/.test(inside) && kind !== "fax" && kind !== "email" ? inside : undefined;
  return { end: withExt, behind, ext: ext?.[1] ?? EXT_APART.exec(after)?.[1], type, label };
}
