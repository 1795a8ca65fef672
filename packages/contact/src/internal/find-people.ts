import type { CardPerson } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { isContactHeading, isOrganization, isPersonName, isRole } from "./name-words.js";
import type { Piece } from "./pieces.js";
import type { Span } from "./span.js";
import { writtenText } from "./written-text.js";

/** A person with the place of the name in the folded text. */
export type PersonSpan = Span & CardPerson;

/** The people whom pieces name, and the pieces that were spent on them and their roles. */
export function readPeople(
  folded: Folded,
  pieces: readonly Piece[],
): { readonly people: PersonSpan[]; readonly spent: ReadonlySet<Piece> } {
  const spent = new Set<Piece>();
  const people: PersonSpan[] = [];
  for (const [index, piece] of pieces.entries()) {
    const person = readPerson(folded, pieces, index, spent);
    if (person === undefined) continue;
    people.push(person);
    spent.add(piece);
  }
  return { people, spent };
}

function readPerson(
  folded: Folded,
  pieces: readonly Piece[],
  index: number,
  spent: Set<Piece>,
): PersonSpan | undefined {
  const piece = pieces[index];
  if (piece === undefined || !isPersonName(piece)) return undefined;
  const next = pieces[index + 1];
  const previous = pieces[index - 1];
  const isNear = (other: Piece | undefined): other is Piece =>
    other !== undefined && Math.abs(other.line - piece.line) <= 1;
  const role = isNear(next) && isRole(next) && next.before !== "·" ? next : undefined;
  const isHeaded = isNear(previous) && isContactHeading(previous.key);
  const worksHere = isNear(next) && next.line === piece.line && isOrganization(next);
  if (role === undefined && !isHeaded && piece.field === undefined && !worksHere) return undefined;
  if (role === undefined && !isHeaded && piece.before !== "\n") return undefined;
  if (role !== undefined) spent.add(role);
  const after = pieces[index + (role === undefined ? 1 : 2)];
  const works = after !== undefined && after.line === piece.line && isOrganization(after) ? after : undefined;
  if (works !== undefined) spent.add(works);
  return {
    start: piece.start,
    end: piece.end,
    name: writtenText(folded, piece),
    ...(role === undefined ? {} : { role: writtenText(folded, role) }),
    ...(works === undefined ? {} : { organization: writtenText(folded, works) }),
  };
}
