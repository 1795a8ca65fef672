import { skeleton } from "../text/confusable.js";
import { hasMixedWord } from "../text/inspect-text.js";
import { isMixedName } from "../text/is-mixed-name.js";
import type { ModerationPhase } from "./moderate.js";

/**
 * Holds a comment with a word that is not what it looks like: letters of look-alike alphabets mixed in one word, or, in
 * a text that is mostly Latin, a word of three letters or more that is written in another alphabet with letters that all
 * look Latin. Reasons `mixed-script-word` and `confusable-word`; the evidence is where the words begin and end. A text
 * that is written in the other alphabet is left alone. A name that mixes scripts as a whole gives `mixed-script-name`.
 *
 * @example
 * import { confusableWordsPhase, moderate } from "@nightdesk/comments/moderation";
 *
 * const comment = { comment: "Log in to your \u0440\u0430\u0443\u0440\u0430 account", name: "Sok" };
 * const { reasons } = await moderate({ comment, article: { open: true } }, { phases: [confusableWordsPhase()] });
 * reasons.map(({ code, evidence }) => [code, evidence?.["places"]]); // => [["confusable-word", [15, 20]]]
 */
export function confusableWordsPhase(): ModerationPhase {
  return {
    name: "confusable-words",
    check: ({ comment: { comment: text, name } }) => {
      const reasons: { code: string; places?: number[] }[] = isMixedName(name)
        ? [{ code: "mixed-script-name" }]
        : [];
      const mixed: number[] = [];
      const confusable: number[] = [];
      const latin = isMostlyLatin(text);
      for (const match of isPlain(text) ? [] : text.matchAll(/[\p{L}\p{M}]{3,}/gu)) {
        const [word] = match;
        if (/^[\0-\u02ff]*$/.test(word)) continue;
        const places = hasMixedWord(word) ? mixed : latin && looksLatin(word) ? confusable : undefined;
        places?.push(match.index, match.index + word.length);
      }
      if (mixed.length > 0) reasons.push({ code: "mixed-script-word", places: mixed });
      if (confusable.length > 0) reasons.push({ code: "confusable-word", places: confusable });
      return reasons.map(({ code, places }) => ({
        code,
        verdict: "hold",
        score: 0.5,
        ...(places && { evidence: { places } }),
      }));
    },
  };
}

function isPlain(text: string): boolean {
  return /^[\n -~]*$/.test(text);
}

function looksLatin(word: string): boolean {
  return !/\p{sc=Latn}/u.test(word) && /^[a-z]+$/i.test(skeleton(word));
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{sc=Latn}/gu)?.length ?? 0) * 2 > letters;
}
