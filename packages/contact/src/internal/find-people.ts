import type { CardPerson } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { isContactHeading, isOrganization, isPlaceName, isRole, titleOfName } from "./name-words.js";
import type { Piece } from "./pieces.js";
import type { Span } from "./span.js";
import { OFFICE, PRESS } from "./word-classes.js";
import { writtenText } from "./written-text.js";

/** A person with the place of the name in the folded text. */
export type PersonSpan = Span & CardPerson;

/** The people whom pieces name, and the pieces that were spent on them and their roles. */
export function readPeople(
  folded: Folded,
  pieces: readonly Piece[],
): { readonly people: PersonSpan[]; readonly spent: ReadonlyMap<Piece, "name" | "role" | "works"> } {
  const spent = new Map<Piece, "name" | "role" | "works">();
  const people: PersonSpan[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const person = readPerson(folded, pieces, index, spent);
    if (person !== undefined) people.push(person);
  }
  return { people, spent };
}

function readPerson(
  folded: Folded,
  pieces: readonly Piece[],
  index: number,
  spent: Map<Piece, "name" | "role" | "works">,
): PersonSpan | undefined {
  const piece = pieces[index];
  if (piece === undefined || piece.isHeading || spent.has(piece)) return undefined;
  const isNear = (other: Piece | undefined): other is Piece =>
    other !== undefined && Math.abs(other.line - piece.line) <= 1;
  const above = pieces[index - 1];
  const previous = isNear(above) ? above : undefined;
  const isHeaded =
    previous !== undefined &&
    (isContactHeading(previous.key) || (spent.get(previous) === "name" && previous.line === piece.line));
  const next = pieces[index + 1];
  const below =
    isNear(next) && (!next.isHeading || next.before === ",") && isRole(next) && next.before !== "·"
      ? next
      : undefined;
  const title = titleOfName(piece, isHeaded || below?.line === piece.line);
  if (title === undefined) return undefined;
  const isSameLine = previous?.line === piece.line;
  const front =
    previous !== undefined && isSameLine && isRole(previous) && !spent.has(previous) ? previous : undefined;
  const role = below?.line === piece.line || front === undefined ? below : front;
  const isFirst = /^[\n:.;|(]$/.test(piece.before) || title > 0;
  const isReached = piece.field !== undefined && isFirst;
  let behind = index + (role === undefined || role === front ? 1 : 2);
  const rest = role === below ? restOfRole(role, pieces[behind]) : undefined;
  if (rest !== undefined) behind++;
  const works = worksAt(pieces[behind], piece);
  const isKnown =
    role !== undefined || isReached || (isHeaded && isSameLine) || (works !== undefined && isFirst);
  if (!isKnown || (role !== front && !isHeaded && isPlaceName(piece))) return undefined;
  if (role === undefined && isPlaceName(piece)) return undefined;
  spent.set(piece, "name");
  if (role !== undefined) spent.set(role, "role");
  if (rest !== undefined) spent.set(rest, "role");
  if (works !== undefined) spent.set(works, "works");
  const start = piece.start + title;
  return {
    start,
    end: piece.end,
    name: writtenText(folded, { start, end: piece.end }),
    ...(role === undefined
      ? {}
      : { role: writtenText(folded, { start: role.start, end: (rest ?? role).end }) }),
    ...(works === undefined ? {} : { organization: writtenText(folded, works) }),
  };
}

/** "Head, Public Relations Unit": the office behind a role is part of it. */
function restOfRole(role: Piece | undefined, rest: Piece | undefined): Piece | undefined {
  if (role === undefined || rest?.line !== role.line || rest.before !== ",") return undefined;
  return (rest.classes & (PRESS | OFFICE)) !== 0 && !isOrganization(rest) ? rest : undefined;
}

/** The institution behind a name or a role on the same line. */
function worksAt(works: Piece | undefined, { line }: Piece): Piece | undefined {
  return works !== undefined && works.line === line && isOrganization(works) ? works : undefined;
}
