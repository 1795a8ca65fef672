import type { Folded } from "./fold-builder.js";
import type { Span } from "./span.js";

/** What stands for each unit of a link. */
const MASK = "\0";

/** A folded text whose key shows no digit and no word of a link; `links` stand in order. */
export function maskLinks(folded: Folded, links: readonly Span[]): Folded {
  let key = "";
  let from = 0;
  for (const { start, end } of links) {
    key += folded.key.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return { ...folded, key: key + folded.key.slice(from) };
}
