import { log10 } from "@internal/portable-math";

/** The power of ten that a count has reached; 0 for a count below one. */
export function orderOf(count: number): number {
  return log10(Math.max(count, 1));
}
