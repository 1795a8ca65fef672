import type { CardPerson } from "../contact-card.js";
import type { Folded } from "./fold.js";
import type { Span } from "./span.js";

/** How far below the name of a person the details may stand. */
const REACH = 240;

/** The name of the person whom a field belongs to: the last one in front of it, with no empty line, address or other owner between. */
export function ownerOf(
  { text }: Folded,
  field: Span,
  people: readonly (Span & CardPerson)[],
  borders: readonly Span[],
): string | undefined {
  let owner: (Span & CardPerson) | undefined;
  for (const person of people) {
    if (person.end > field.start) break;
    owner = person;
  }
  if (owner === undefined || field.start - owner.end > REACH) return undefined;
  const { end, name } = owner;
  if (/\n\s*\n/.test(text.slice(end, field.start))) return undefined;
  return borders.some((border) => border.start >= end && border.end <= field.start) ? undefined : name;
}
