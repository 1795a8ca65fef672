import { fold } from "./fold.js";
import { KHMER_WORDS } from "./lexicon.js";

/**
 * A piece of folded text: a run of digits, a word (in Khmer one of the words of dates, in Han script one character), or
 * one other character.
 */
export type Token = {
  readonly kind: "number" | "word" | "symbol";
  readonly text: string;
  /** Where it stands in the original text. */
  readonly start: number;
  readonly end: number;
  /** Whether white space, or the edge of the text, stands before it. */
  readonly spaced: boolean;
  /** Whether it begins with a capital in the original text. */
  readonly capital: boolean;
  /** Whether it ends as a future in Spanish or Portuguese does ("será", "serán", "serão"); without its accent it may be a noun. */
  readonly future: boolean;
};

const NUMBER = /\d+/y;
/** Most words: the pattern for every script is slower. */
const PLAIN_WORD = /[a-z]+(?![^\0-\x7f])/y;
const WORD =
  /[\p{L}\p{M}](?:(?![\u1780-\u17ff\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])*/uy;
const KHMER = /[\u1780-\u17d3\u17dd]/;
const LONGEST_KHMER = Math.max(...[...KHMER_WORDS].map((word) => word.length));

/** The tokens of a text in order, in time linear in its length. */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < folded.text.length) {
    if (folded.text[at] === " ") {
      spaced = true;
      at++;
      continue;
    }
    const [kind, length] = readToken(folded.text, at);
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + length - 1] ?? start;
    const first = text[start] ?? "";
    const capital = first !== folded.text[at] && first !== first.toLowerCase();
    const word = folded.text.slice(at, at + length);
    const future =
      kind === "word" && /.ra[no]?$/.test(word) && /r(á|án|ão)$/i.test(text.slice(start, end).normalize());
    tokens.push({ kind, text: word, start, end, spaced, capital, future });
    spaced = false;
    at += length;
  }
  return tokens;
}

function readToken(text: string, at: number): [Token["kind"], length: number] {
  const char = text[at] ?? "";
  if (char >= "0" && char <= "9") return ["number", matchAt(NUMBER, text, at)];
  if (char < "a") return ["symbol", 1];
  const plain = matchAt(PLAIN_WORD, text, at);
  if (plain > 0) return ["word", plain];
  if (KHMER.test(char)) return ["word", khmerWord(text, at)];
  const letters = matchAt(WORD, text, at);
  return letters > 0 ? ["word", letters] : ["symbol", 1];
}

/** Khmer is written without spaces between words: the longest known word that begins here, or one character. */
function khmerWord(text: string, at: number): number {
  for (let length = Math.min(LONGEST_KHMER, text.length - at); length > 1; length--) {
    if (KHMER_WORDS.has(text.slice(at, at + length))) return length;
  }
  return 1;
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
