import type { CardName } from "../contact-card.js";
import { type PersonSpan, readPeople } from "./find-people.js";
import type { Folded } from "./fold-builder.js";
import { isContactHeading, isDepartment, isOrganization, isTitle } from "./name-words.js";
import type { Piece } from "./pieces.js";
import { firstFrom, type Span } from "./span.js";
import { writtenText } from "./written-text.js";

/** The names of a contact block, each with its place in the folded text. */
export type Names = {
  readonly organization: (Span & CardName) | undefined;
  readonly department: (Span & CardName) | undefined;
  readonly people: readonly PersonSpan[];
};

const LEAD_IN = /contact (?:us at )?(?:the |our )?|joindre |issued by |herausgeber |published by /;
const OFFICE_FIRST = /^(?:department|office|bureau|section|division)(?: |$)/;
/** All that may stand between a name and its address. */
const LIST_MARK = /^[\s,:]*(?:\d{1,2}[.)] |·)?\s*$/;

/** The institution, the office and the people that a block names, from the pieces that are no address. */
export function findNames(folded: Folded, pieces: readonly Piece[], addresses: readonly Span[]): Names {
  const all = outside(pieces, addresses).map((piece) => withoutLeadIn(piece));
  const { people, spent } = readPeople(folded, all);
  const free = all.filter((piece) => !spent.has(piece));
  const offices = free.filter((piece) => isDepartment(piece) && !isOrganization(piece));
  const [first, second] = offices;
  const institution =
    free.find((piece) => isOrganization(piece) && !(piece.isHeading && !piece.key.includes(" "))) ??
    free.find((piece) => piece !== first && isAboveAddress(folded, piece, addresses));
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

function outside(pieces: readonly Piece[], addresses: readonly Span[]): Piece[] {
  let at = 0;
  return pieces.filter(({ start }) => {
    while ((addresses[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return (addresses[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
}

/** "For details contact the Press Office" names the Press Office. */
function withoutLeadIn(piece: Piece): Piece {
  const lead = LEAD_IN.exec(piece.key);
  const cut = lead === null ? 0 : lead.index + lead[0].length;
  if (cut === 0 || piece.key.length - cut < 2) return piece;
  return { ...piece, start: piece.start + cut, text: piece.text.slice(cut), key: piece.key.slice(cut) };
}

function named(folded: Folded, { start, end }: Span): Span & CardName {
  return { start, end, name: writtenText(folded, { start, end }) };
}

/** "Department of Information, Ministry of Foreign Affairs" is one name. */
function withParent(piece: Piece, next: Piece | undefined): Span {
  if (!OFFICE_FIRST.test(piece.key) || next?.line !== piece.line || next.before !== ",") return piece;
  return isOrganization(next) ? { start: piece.start, end: next.end } : piece;
}

/** Japanese writes the office right behind its ministry: 外務省報道課. */
function officeInside({ text }: Folded, { start, end }: Span): Span | undefined {
  const match = /^([^\s]+?[省庁院団会])\s?([^\s]+[課部室局])$/.exec(text.slice(start, end));
  return match === null ? undefined : { start: end - (match[2]?.length ?? 0), end };
}

/** A line of its own right above an address is the name of who lives there. */
function isAboveAddress({ text, labelOf }: Folded, piece: Piece, addresses: readonly Span[]): boolean {
  if (piece.before !== "\n" || piece.isHeading || piece.hasDigit) return false;
  const start = addresses[firstFrom(addresses, piece.end)]?.start;
  return (
    start !== undefined &&
    start - piece.end < 12 &&
    LIST_MARK.test(text.slice(piece.end, start)) &&
    isTitle(piece.text) &&
    !isContactHeading(piece.key) &&
    labelOf(piece.key.split(" ")[0] ?? "") === undefined
  );
}
