import type { Folded } from "./fold-builder.js";
import type { Span } from "./span.js";

/** The text of a stretch as it was written, line ends and what cannot be seen taken out. */
export function writtenText(folded: Folded, { start, end }: Span): string {
  const raw = folded.source
    .slice(folded.startOf(start), folded.endOf(end - 1))
    .replace(/&#(\d{1,5});/g, (_, code: string) => String.fromCodePoint(Number(code)));
  // Any other character reference is read in the folded text.
  return (raw.includes("&") ? folded.text.slice(start, end) : raw)
    .replace(/<[^<>]*>|[\p{Cf}\u00ad]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
