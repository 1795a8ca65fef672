import type { DateCandidates } from "./date-candidates.js";
import type { PageElement } from "./page-tree.js";

const SCRIPT_DATE =
  /["'_.](?:date_?published|publish(?:ed)?_?(?:date|at|time|on)?|publication_?date|pub_?date|firstPublished|date_?created|(?:created|creation)_?(?:date|at)|date_?creation|showDate)(?:_?time)?["']?\s*[:=(]\s*["'](\d{4}[-/]\d{2}[-/]\d{2}[^"']{0,30})["']/gi;

/** A page without any date for readers may hold one in the data of its scripts. */
export function addScriptDate(elements: readonly PageElement[], found: DateCandidates): void {
  let first: string | undefined;
  for (const { name, attributes, children } of elements) {
    if (name !== "script" || /ld\+json/i.test(attributes.get("type") ?? "")) continue;
    const [text] = children;
    if (typeof text !== "string") continue;
    for (const [, written = ""] of text.slice(0, MAX_SCRIPT).matchAll(SCRIPT_DATE)) {
      first ??= written;
      // A day alone is that of the publication's own calendar.
      if (written.length > 10) continue;
      found.add("published", written, "text", "script", 0.5);
      return;
    }
  }
  found.add("published", first, "text", "script", 0.4);
}

const MAX_SCRIPT = 500_000;
