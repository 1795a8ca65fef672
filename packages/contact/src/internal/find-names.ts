import type { CardName, CardPerson } from "../contact-card.js";
import type { Folded } from "./fold.js";
import { labelOf } from "./labels.js";
import {
  isContactHeading,
  isDepartment,
  isOrganization,
  isPersonName,
  isRole,
  isTitle,
} from "./name-words.js";
import type { Span } from "./span.js";

/** The names of a contact block, each with its place in the folded text. */
export type Names = {
  readonly organization: (Span & CardName) | undefined;
  readonly department: (Span & CardName) | undefined;
  readonly people: readonly (Span & CardPerson)[];
};

/** A stretch between separators that is no field. */
type Segment = Span & {
  readonly text: string;
  readonly key: string;
  readonly line: number;
  /** What stands in front: a line end, a comma, a colon ... */
  readonly before: string;
  /** Whether a colon stands behind. */
  readonly isHeading: boolean;
  readonly touchesField: boolean;
  /** Whether an address follows on the next line or behind a comma. */
  readonly beforeAddress: boolean;
};

const SEPARATOR = /[\n|;:·[\]]|,(?! ?(?:ltd|inc|llc|limited|s\.a))| - |[()]/gi;
/** How far from a field a name is looked for. */
const REACH_BEFORE = 320;
const REACH_AFTER = 160;
const LEAD_IN = /contact (?:us at )?(?:the |our )?|joindre |issued by |herausgeber |published by /;

/** The institution, the office and the people that a block names, looked for near its fields. */
export function findNames(folded: Folded, fields: readonly Span[], addresses: readonly Span[]): Names {
  const segments = readSegments(folded, fields, addresses);
  const people: (Span & CardPerson)[] = [];
  const spent = new Set<Segment>();
  for (const [index, segment] of segments.entries()) {
    const person = readPerson(segments, index, spent);
    if (person !== undefined) {
      people.push(person);
      spent.add(segment);
    }
  }
  const free = segments.filter((segment) => !spent.has(segment));
  const [first, second] = free.filter(
    ({ text, key }) => isDepartment(text, key) && !isOrganization(text, key),
  );
  const institution =
    free.find((segment) => isNamedOrganization(segment)) ??
    free.find((segment) => segment !== first && isPlacedAsOrganization(segment));
  // Where only offices are named, the first of them stands for the institution.
  const isOfficeOnly = institution === undefined && second !== undefined;
  const department = isOfficeOnly ? second : first;
  const organization = isOfficeOnly ? first : institution;
  if (organization === undefined)
    return { organization, department: department && named(folded, department), people };
  const whole = withParent(organization, free[free.indexOf(organization) + 1]);
  const office = department === undefined ? officeInside(folded, whole) : undefined;
  return {
    organization: named(folded, office === undefined ? whole : { start: whole.start, end: office.start }),
    department: office !== undefined ? named(folded, office) : department && named(folded, department),
    people,
  };
}

function named(folded: Folded, { start, end }: Span): Span & CardName {
  return { start, end, name: original(folded, { start, end }) };
}

function isNamedOrganization({ text, key, isHeading }: Segment): boolean {
  return isOrganization(text, key) && !(isHeading && !key.includes(" "));
}

/** "Department of Information, Ministry of Foreign Affairs" is one name. */
function withParent(segment: Segment, next: Segment | undefined): Span {
  const isPart = /^(?:department|office|bureau|section|division)(?: |$)/.test(segment.key);
  if (!isPart || next === undefined || next.line !== segment.line || next.before !== ",") return segment;
  return isOrganization(next.text, next.key) ? { start: segment.start, end: next.end } : segment;
}

/** Japanese writes the office right behind its ministry: 外務省報道課. */
function officeInside({ text }: Folded, { start, end }: Span): Span | undefined {
  const match = /^([^\s]+?[省庁院団会])\s?([^\s]+[課部室局])$/.exec(text.slice(start, end));
  return match === null ? undefined : { start: end - (match[2]?.length ?? 0), end };
}

/** A line of its own right above an address is the name of who lives there. */
function isPlacedAsOrganization({ text, key, beforeAddress, before, isHeading }: Segment): boolean {
  return (
    beforeAddress &&
    before === "\n" &&
    !isHeading &&
    isTitle(text) &&
    !/\d/.test(text) &&
    !isContactHeading(key) &&
    labelOf(key.split(" ")[0] ?? "") === undefined
  );
}

function readPerson(
  segments: readonly Segment[],
  index: number,
  spent: Set<Segment>,
): (Span & CardPerson) | undefined {
  const segment = segments[index];
  if (segment === undefined || !isPersonName(segment.text, segment.key)) return undefined;
  const next = segments[index + 1];
  const previous = segments[index - 1];
  const isNear = (other: Segment | undefined): other is Segment =>
    other !== undefined && Math.abs(other.line - segment.line) <= 1;
  const role = isNear(next) && isRole(next.key) && next.before !== "·" ? next : undefined;
  const isHeaded = isNear(previous) && isContactHeading(previous.key);
  if (
    role === undefined &&
    !isHeaded &&
    !segment.touchesField &&
    !(isNear(next) && next.line === segment.line && isOrganization(next.text, next.key))
  )
    return undefined;
  if (role === undefined && !isHeaded && segment.before !== "\n") return undefined;
  if (role !== undefined) spent.add(role);
  const after = segments[index + (role === undefined ? 1 : 2)];
  const works =
    after !== undefined && after.line === segment.line && isOrganization(after.text, after.key)
      ? after
      : undefined;
  if (works !== undefined) spent.add(works);
  return {
    start: segment.start,
    end: segment.end,
    name: segment.text,
    ...(role === undefined ? {} : { role: role.text }),
    ...(works === undefined ? {} : { organization: works.text }),
  };
}

function readSegments(folded: Folded, fields: readonly Span[], addresses: readonly Span[]): Segment[] {
  const { text } = folded;
  const segments: Segment[] = [];
  const taken = [...fields, ...addresses].sort((a, b) => a.start - b.start);
  const starts = new Set(addresses.map(({ start }) => start));
  let line = 0;
  let at = 0;
  for (const [index, field] of [...taken, undefined].entries()) {
    const last = taken[index - 1];
    const to = field?.start ?? Math.min(text.length, (last?.end ?? 0) + REACH_AFTER);
    const from = Math.max(
      at,
      field === undefined ? at : to - REACH_BEFORE - (last === undefined ? 0 : REACH_AFTER),
    );
    if (from > at) line += 9;
    if (to > from && taken.length > 0)
      line = cutStretch(
        folded,
        { start: from, end: to },
        line,
        field,
        starts,
        last !== undefined && from === at,
        segments,
      );
    at = Math.max(at, field?.end ?? 0);
  }
  return segments;
}

function cutStretch(
  folded: Folded,
  { start, end }: Span,
  firstLine: number,
  field: Span | undefined,
  addresses: ReadonlySet<number>,
  isBehindField: boolean,
  segments: Segment[],
): number {
  const { text } = folded;
  let line = firstLine;
  let from = start;
  const isDetail = field !== undefined && !addresses.has(field.start);
  let before = isBehindField ? "field" : "\n";
  const add = (to: number, isHeading: boolean, touchesField: boolean): void => {
    const span = trimSegment(folded, from, to);
    if (span === undefined) return;
    const { key } = folded;
    const beforeAddress =
      field !== undefined &&
      addresses.has(field.start) &&
      /^[,:]?\s*(?:\d{1,2}[.)] |·)?\s*$/.test(text.slice(span.end, field.start));
    segments.push({
      ...span,
      text: original(folded, span),
      key: key.slice(span.start, span.end),
      line,
      before,
      isHeading,
      touchesField,
      beforeAddress,
    });
  };
  for (const match of text.slice(start, end).matchAll(SEPARATOR)) {
    const cut = start + match.index;
    const isLast = field !== undefined && text.slice(cut, field.start).length < 6;
    add(
      cut,
      match[0] === ":",
      (isLast && isDetail) ||
        (match[0] === "\n" && isDetail && /^\s*(?:\d{1,2}[.)] |· ?)?$/.test(text.slice(cut, field.start))),
    );
    if (match[0] === "\n") line++;
    if (/\S/.test(text.slice(from, cut)) || match[0] === "\n") before = match[0];
    from = cut + match[0].length;
  }
  add(end, false, isDetail);
  return line;
}

/** A segment without list marks and the words that lead to a name. */
function trimSegment({ text, key }: Folded, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  from += /^[\s."'*>·-]*(?:\d{1,2}[.)] +)?/.exec(text.slice(from, Math.min(to, from + 16)))?.[0].length ?? 0;
  while (
    to > from &&
    /[\s."'>-]/.test(text.charAt(to - 1)) &&
    !/\b(?:ltd|inc|co)\.$/.test(key.slice(Math.max(from, to - 4), to))
  )
    to--;
  if (to - from > 400) return undefined;
  const lead = LEAD_IN.exec(key.slice(from, to));
  if (lead !== null) from += lead.index + lead[0].length;
  return to - from > 1 ? { start: from, end: to } : undefined;
}

/** The text as it was written, line ends and what cannot be seen taken out. */
function original(folded: Folded, { start, end }: Span): string {
  const raw = folded.source.slice(folded.startOf(start), folded.endOf(end - 1));
  return raw
    .replace(/<[^<>]*>|[\p{Cf}\u00ad]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
