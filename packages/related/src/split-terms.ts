/** Letters, marks and digits, with the invisible characters that may stand inside a word. Bounded, so that no run is too long for what follows. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]{0,63}/gu;
const ASCII = /^[\0-\x7f]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;
/** The combining marks into which accented Latin, Greek and Cyrillic letters fall apart. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{sc=Khmer}\p{sc=Thai}\p{sc=Lao}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}][\p{M}\u30fc]*/u;
const UNSPACED_RUNS = new RegExp(`(?:${UNSPACED.source})+`, "gu");
/** A base with its marks; Khmer U+17D2 and Burmese U+1039 also bind the letter after them. */
const CLUSTER = /\P{M}(?:[\u17d2\u1039]\P{M}|\p{M})*/gu;

/**
 * The terms of a text in their order: words in lower case without accents, and for scripts that do not put spaces
 * between words (Khmer, Thai, Lao, Burmese, Chinese, Japanese) every two neighbouring characters.
 *
 * Zero-width spaces inside Khmer are passed over, so that a text with them has the terms of one without.
 * It uses no dictionary and no locale data: the same text gives the same terms on every machine.
 * Cost: linear in the text.
 *
 * @example
 * import { splitTerms } from "@nightdesk/related";
 * splitTerms("L'Élysée reçoit"); // => ["l", "elysee", "recoit"]
 * splitTerms("ភាសា\u200bខ្មែរ"); // => ["ភាសា", "សាខ្មែ", "ខ្មែរ"]
 */
export function splitTerms(text: string): string[] {
  const terms: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    if (ASCII.test(word)) terms.push(word.toLowerCase());
    else if (UNSPACED.test(word)) splitMixed(word.replace(INVISIBLE, ""), terms);
    else for (const part of word.split("\u200b")) pushTerm(part, terms);
  }
  return terms;
}

/** A word that holds unspaced script, perhaps with digits or Latin letters beside it. */
function splitMixed(word: string, terms: string[]): void {
  let end = 0;
  for (const run of word.matchAll(UNSPACED_RUNS)) {
    pushTerm(word.slice(end, run.index), terms);
    pushPairs(foldTerm(run[0]).match(CLUSTER) ?? [], terms);
    end = run.index + run[0].length;
  }
  pushTerm(word.slice(end), terms);
}

function pushPairs(clusters: readonly string[], terms: string[]): void {
  if (clusters.length === 1) terms.push(...clusters);
  for (let i = 1; i < clusters.length; i++) terms.push(`${clusters[i - 1]}${clusters[i]}`);
}

function pushTerm(word: string, terms: string[]): void {
  const term = foldTerm(word.replace(INVISIBLE, ""));
  if (term !== "") terms.push(term);
}

/** Compatibility forms and accents folded, in lower case. Composed again at the end: Hangul and Kana stay whole. */
function foldTerm(word: string): string {
  return word.normalize("NFKD").toLowerCase().replace(ACCENTS, "").normalize("NFC");
}
