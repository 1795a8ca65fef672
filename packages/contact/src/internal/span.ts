import type { FieldIssue, Located } from "../contact.js";
import type { Folded } from "./fold-builder.js";

/** A stretch of the folded text. */
export type Span = { readonly start: number; readonly end: number };

/** A field under construction. */
export type Draft<Field> = { -readonly [Key in keyof Field]: Field[Key] };

/** Where a stretch of the folded text stands in the source. */
export function locate(
  folded: Folded,
  { start, end }: Span,
  confidence: number,
  issues: readonly FieldIssue[] = [],
): Located {
  const from = folded.startOf(start);
  const to = end > start ? folded.endOf(end - 1) : from;
  return { raw: folded.source.slice(from, to), start: from, end: to, confidence, issues };
}

/** The index of the first of the spans, which stand in order, that begins at `at` or behind it. */
export function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the run of units that `unit` matches, and which ends at `end`, begins; never in front of `low`. */
export function startOfRun(text: string, end: number, low: number, unit: RegExp): number {
  let start = end;
  while (start > low && unit.test(text.charAt(start - 1))) start--;
  return start;
}
