import type { CardAddress } from "../contact-card.js";
import type { Folded } from "./fold.js";
import type { Span } from "./span.js";

/** A postal address with its place in the folded text. */
export type AddressSpan = Span & CardAddress;

const STREET =
  /\b(?:street|st\.|avenue|ave\.?|road|rd\.|boulevard|blvd|bd|lane|rue|quai|place|allee|sangkat|khan|phum|khum|calle|avenida|rua|stra(?:ss|ß)e|str\.)(?![a-z])|stra(?:ss|ß)e\b/;
const KHMER_PARTS = /\b(?:sangkat|khan)\b/;

/** The postal addresses of the text: lines that name a street, and those around it. */
export function findAddresses(
  folded: Folded,
  taken: readonly Span[],
  _country: string | undefined,
): AddressSpan[] {
  const { text, key } = folded;
  const found: AddressSpan[] = [];
  let from = taken[0]?.end ?? 0;
  for (const edge of [...taken.slice(1).map(({ start }) => start), text.length]) {
    const start = text.slice(from, edge).search(/\S/);
    const part = key.slice(from, edge);
    if (start >= 0 && STREET.test(part) && KHMER_PARTS.test(part)) {
      const line =
        text
          .slice(from + start)
          .split("\n", 1)[0]
          ?.trimEnd() ?? "";
      found.push({ start: from + start, end: from + start + line.length, ...khmerAddress(line) });
    }
    from = taken.find(({ start: next }) => next === edge)?.end ?? edge;
  }
  return found;
}

/** Street, sangkat, khan, city, country. */
function khmerAddress(line: string): CardAddress {
  const parts = line.replace(/\.$/, "").split(/ *, */);
  if (/cambod/i.test(parts.at(-1) ?? "")) parts.pop();
  const locality = parts.pop();
  const first = parts[0];
  const lines =
    first !== undefined && /^(?:n[°º]|no\.?)? ?\d+\w?$/i.test(first) && parts[1] !== undefined
      ? [`${first}, ${parts[1]}`, ...parts.slice(2)]
      : parts;
  return { lines, country: "KH", ...(locality === undefined ? {} : { locality }) };
}
