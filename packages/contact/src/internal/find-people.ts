import type { CardPerson } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import { isContactHeading, isOrganization, isPlaceName, isRole, titleOfName } from "./name-words.js";
import { partOfPiece } from "./piece-part.js";
import type { Piece } from "./pieces.js";
import type { Span } from "./span.js";
import { OFFICE, PRESS } from "./word-classes.js";
import { writtenText } from "./written-text.js";

/** A person with the place of the name in the folded text. */
export type PersonSpan = Span & CardPerson;

const ROLE_OF = /^.+? (?:of|for|at|van|de|du|des|del|der|da|do|beim|vom)(?: the| het| la| l'|) (?=\p{Lu})/u;
/** What stands in a sentence in front of the person whom to call. */
const BEFORE_NAME =
  /(?:^|[ .])(?:contact\p{L}*|joindre|call|bei|erteilt|an|mit|met|bij|by|to|with|par|pour|con|com|a|au|til|hos|till|(?:aupres )?d[e']|aupres de) ?$/u;
/** Words with capitals at the end of a stretch, with the particles and initials of names. */
const NAME_AT_END =
  /(?<!\p{L})(?:(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|do|dos|du|del|van|von|der|den|ter|bin|al|el|la|le) )+\p{Lu}[\p{L}\p{M}'’-]+$/u;

function isRoleBehind({ line }: Piece, next: Piece | undefined): boolean {
  return next?.line === line && next.before === "," && isRole(next);
}

/** "Anmeldung bei Silke Arnemann (Tel. ...)": the name that ends a part of a sentence, in front of a role or a field. */
export function nameInSentence(piece: Piece, next: Piece | undefined): Piece {
  if (piece.isHeading || (piece.field === undefined && !isRoleBehind(piece, next))) return piece;
  let from = piece.text.length - (NAME_AT_END.exec(piece.text)?.[0].length ?? 0);
  if (from === piece.text.length) return piece;
  from += /^(?:\p{Ll}+ )+/u.exec(piece.text.slice(from))?.[0].length ?? 0;
  return BEFORE_NAME.test(piece.key.slice(0, from)) ? { ...partOfPiece(piece, from), before: ":" } : piece;
}

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
  const isSameLine = previous?.line === piece.line;
  const isHeaded =
    previous !== undefined &&
    (isContactHeading(previous.key) ||
      (isSameLine && (spent.get(previous) === "name" || isHeadOfName(previous))));
  const next = pieces[index + 1];
  const below =
    isNear(next) && (!next.isHeading || next.before === ",") && isRole(next) && next.before !== "·"
      ? next
      : undefined;
  const title = titleOfName(piece, isHeaded || below?.line === piece.line);
  if (title === undefined) return undefined;
  const front =
    previous !== undefined && isSameLine && isRole(previous) && !spent.has(previous) ? previous : undefined;
  const role = below?.line === piece.line || front === undefined ? below : front;
  const isFirst = /^[\n:.;|(]$/.test(piece.before) || title > 0;
  const isReached = piece.field !== undefined && isFirst;
  let behind = index + (role === undefined || role === front ? 1 : 2);
  const rest = role === below ? restOfRole(role, pieces[behind]) : undefined;
  if (rest !== undefined) behind++;
  const works = worksAt(pieces[behind], piece) ?? (role && worksInRole(role));
  const isBetween =
    isNear(next) &&
    next.before === "\n" &&
    (next.classes & PRESS) !== 0 &&
    previous !== undefined &&
    !isSameLine &&
    isOrganization(previous);
  const isKnown =
    role !== undefined ||
    isBetween ||
    isReached ||
    (isHeaded && isSameLine) ||
    (works !== undefined && isFirst);
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

/** "Press: Jane Doe". */
function isHeadOfName(heading: Piece): boolean {
  return heading.isHeading && ((heading.classes & PRESS) !== 0 || isRole(heading));
}

/** "Spokesperson for the Example Institute" names where somebody works. */
function worksInRole(role: Piece): Piece | undefined {
  const lead = ROLE_OF.exec(role.text)?.[0].length ?? 0;
  const works = lead === 0 ? undefined : partOfPiece(role, lead);
  return works !== undefined && isOrganization(works) ? works : undefined;
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
