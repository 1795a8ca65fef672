import type { Span } from "./span.js";

/** What stands for each unit of a link. */
export const MASK = "\0";

/** A key in which no digit and no word of a link is seen; `links` stand in order. */
export function maskLinks(key: string, links: readonly Span[]): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of links) {
    masked += key.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return masked + key.slice(from);
}
