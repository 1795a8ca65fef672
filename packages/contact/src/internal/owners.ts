import type { CardPerson } from "../contact-card.js";
import type { Folded } from "./fold-builder.js";
import type { Span } from "./span.js";

/** How far below the name of a person the details may stand. */
const REACH = 240;

/**
 * The name of the person whom a field belongs to: the last one in front of it, with no empty line, address or other owner
 * between. `people` and `borders` stand in order.
 */
export function ownerOf(
  { text }: Folded,
  field: Span,
  people: readonly (Span & CardPerson)[],
  borders: readonly Span[],
): string | undefined {
  const owner = lastBefore(people, field.start);
  if (owner === undefined || field.start - owner.end > REACH) return undefined;
  if (/\n\s*\n/.test(text.slice(owner.end, field.start))) return undefined;
  const border = lastBefore(borders, field.start);
  return border !== undefined && border.start >= owner.end ? undefined : owner.name;
}

/** The last of the spans that ends in front of `at`, by halving. */
function lastBefore<Item extends Span>(spans: readonly Item[], at: number): Item | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
