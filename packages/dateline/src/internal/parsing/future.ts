import { isSymbol, isWord, type Tokens } from "./cursor.js";
import type { Token } from "./tokens.js";

/** How far from a date its sentence is read; a bound, so that a text without sentences takes linear time. */
const REACH = 24;

const FUTURE =
  "will shall ll would upcoming scheduled expected planned plans slated opens starts begins sera seront aura auront va vont prevu prevue prevus prevues doit doivent devrait wird werden soll sollen findet beginnt deve devem vai vao នឹង គ្រោង";
const PAST =
  "said told met was were had took began dit annonce declare affirme indique etait etaient ete war waren hat haben sagte dijo fue era disse foi";
/** Past unless "be" stands before them: "agreed on Thursday", but "will be signed on Thursday". */
const PARTICIPLES = "announced reported agreed signed held visited arrived declared died won";

/** Whether the words nearest to a date in its sentence, those before it first, speak of what is to come. */
export function isFuture(tokens: Tokens, start: number, next: number): boolean {
  if (isWord(tokens[next], "prochain prochaine proximo proxima ខាងមុខ")) return true;
  if (isWord(tokens[next], "dernier derniere pasado passado កន្លងទៅ")) return false;
  for (let i = start - 1; i >= Math.max(0, start - REACH) && !endsSentence(tokens, i); i--) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense > 0;
  }
  if (isWord(tokens[start - 1], "by until till") || isWord(tokens[start - 3], "jusqu")) return true;
  for (let i = next; i < Math.min(tokens.length, next + REACH) && !endsSentence(tokens, i); i++) {
    const tense = tenseOf(tokens, i);
    if (tense) return tense > 0;
  }
  return false;
}

/** 1 for a word of the future, -1 for one of the past, 0 for any other. */
function tenseOf(tokens: Tokens, index: number): number {
  const token = tokens[index];
  if (isWord(token, FUTURE) || token?.future || isFrenchFuture(token)) return 1;
  // "Is due to open", but not "due to fire".
  if (isWord(token, "due set") && isWord(tokens[index - 1], "is are")) return 1;
  return isWord(token, PAST) || (isWord(token, PARTICIPLES) && !isWord(tokens[index - 1], "be")) ? -1 : 0;
}

/** Nouns with the ending of a French future. */
const NOUNS = "camera cholera riviera chimera lempira";

function isFrenchFuture(token: Token | undefined): boolean {
  return (
    /^.{3,}(?:era|ira|dra|eront|iront|dront)$/.test(token?.text ?? "") &&
    !token?.capital &&
    !isWord(token, NOUNS)
  );
}

function endsSentence(tokens: Tokens, index: number): boolean {
  const after = tokens[index + 1];
  return (
    isSymbol(tokens[index], "!?។") ||
    (isSymbol(tokens[index], ".") && (after === undefined || (after.spaced && after.capital)))
  );
}
