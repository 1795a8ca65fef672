import type { FieldIssue, FieldIssueCode, Located } from "../contact.js";
import type { Folded } from "./fold-builder.js";

/** A stretch of the folded text. */
export type Span = { readonly start: number; readonly end: number };

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

const MESSAGES: Readonly<Record<FieldIssueCode, string>> = {
  "prefix-inherited": "The first digits are those of the number in front.",
  "missing-area-code": "A local number: without an area code it has no international form.",
  "not-in-plan": "The numbering plan has not given this number out.",
  "country-assumed": "The number does not name its country; the block does.",
  obfuscated: "The sign @ was written as a word.",
  "stray-space": "There is a space inside the address.",
  "cut-from-glued-text": "The text goes on without a space.",
};

/** The issue of a code, with its sentence. */
export function fieldIssue(code: FieldIssueCode): FieldIssue {
  return { code, message: MESSAGES[code] };
}
