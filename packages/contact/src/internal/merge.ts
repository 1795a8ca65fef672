import type { Span } from "./span.js";

/** Two lists that stand in order as one. */
export function merge<Item extends Span>(a: readonly Item[], b: readonly Item[]): Item[] {
  // Sorting takes linear time here: it finds the two runs that are in order.
  return [...a, ...b].sort((one, other) => one.start - other.start);
}
