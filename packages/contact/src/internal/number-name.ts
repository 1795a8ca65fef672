import type { Folded } from "./fold-builder.js";
import { labelBefore } from "./label-before.js";
import { typeOfKind } from "./phone-type.js";

const REACH = 48;
const BEFORE_COLON = /(?:^|[\n|,;(])\s*(?:\d{1,2}[.)] |·)?([^\n|,;:()\d]{2,40}?) ?: *$/;

/** What the text calls the number at `start`, with nothing in front of `edge`, beyond its type, such as "Newsdesk": the words before a colon in front of it. */
export function numberName(folded: Folded, edge: number, start: number): string | undefined {
  const { text, key, labelOf } = folded;
  const low = Math.max(edge, start - REACH);
  if (!key.slice(Math.max(edge, start - 4), start).includes(":")) return undefined;
  const label = labelBefore(folded, edge, start);
  const front = key.slice(Math.max(0, label.start - 6), label.start);
  // The label of a type that is alone on its line or in its entry of a list says no more than that.
  if (label.direct && label.kinds.length === 1 && /(?:^|[\n|,;(])\s*(?:\d[.)] )?$/.test(front))
    return undefined;
  const match = BEFORE_COLON.exec(text.slice(low, start));
  const name = match?.[1]?.trim();
  if (match === null || !name) return undefined;
  const words = key.slice(low + match.index, start).match(/[\p{L}\p{M}-]+/gu) ?? [];
  return words.length < 2 && words.some((word) => typeOfKind(labelOf(word)?.kind)) ? undefined : name;
}
