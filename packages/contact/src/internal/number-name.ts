import type { Folded } from "./fold-builder.js";
import { typeOfKind } from "./phone-type.js";
import type { PhoneSpan } from "./read-phone.js";

const REACH = 48;
const BEFORE_COLON = /(?:^|[\n|,;(])\s*(?:\d{1,2}[.)] |·)?([^\n|,;:()\d]{2,40}?) ?: *$/;
/** A label of one word, "no." behind it at most, and what stands in front of one that is alone on its line or in its entry of a list. */
const ONE_WORD = /^[\p{L}\p{M}-]+(?:\.? n(?:o|r|um|umber)?)?\P{L}*$/u;
const ALONE = /(?:^|[\n|,;(])\s*(?:\d[.)] )?$/;

/** What the text calls a number beyond its type, such as "Newsdesk": the words before a colon in front of it. */
export function numberName(
  { text, key, labelOf }: Folded,
  { edge, start, labelStart }: PhoneSpan,
): string | undefined {
  if (!key.slice(Math.max(edge, start - 4), start).includes(":")) return undefined;
  const isType =
    ONE_WORD.test(key.slice(labelStart, start)) &&
    ALONE.test(key.slice(Math.max(0, labelStart - 6), labelStart));
  if (isType) return undefined;
  const low = Math.max(edge, start - REACH);
  const match = BEFORE_COLON.exec(text.slice(low, start));
  const name = match?.[1]?.trim();
  if (match === null || !name) return undefined;
  const words = key.slice(low + match.index, start).match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.length < 2 && words.some((word) => typeOfKind(labelOf(word)?.kind)) ? undefined : name;
}
