import type { Span } from "./span.js";

/** Two lists that stand in order as one. */
export function merge<Item extends Span>(a: readonly Item[], b: readonly Item[]): Item[] {
  const merged: Item[] = [];
  let next = 0;
  for (const item of a) {
    for (let other = b[next]; other !== undefined && other.start < item.start; other = b[++next])
      merged.push(other);
    merged.push(item);
  }
  return merged.concat(b.slice(next));
}
