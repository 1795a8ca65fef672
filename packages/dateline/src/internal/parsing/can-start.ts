import {
  FEIRA_WEEKDAYS,
  MONTHS,
  NUMBER_WORDS,
  QUARTERS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from "./lexicon.js";
import { DIRECTION_STARTS } from "./read-direction.js";
import { RELATIVE_STARTS } from "./read-relative.js";
import type { Token } from "./tokens.js";

const STARTS: ReadonlySet<string> = new Set([
  ...[MONTHS, SHORT_MONTHS, WEEKDAYS, SHORT_WEEKDAYS, FEIRA_WEEKDAYS, NUMBER_WORDS, QUARTERS].flatMap(
    (words) => [...words.keys()],
  ),
  ...RELATIVE_STARTS,
  ...DIRECTION_STARTS,
  ..."q t h noon midi week semaine semana mes mois premier primero primeiro".split(" "),
]);

/** Whether an expression can begin with the token: most words of a text need no further look. Khmer and Han always do. */
export function canStart({ kind, text }: Token): boolean {
  if (kind === "symbol") return false;
  return kind !== "word" || text >= "\u1780" || STARTS.has(text);
}
