import { CommentsError } from "../errors.js";
import { buildAutomaton, scan } from "../internal/automaton.js";
import { matchKey } from "../text/match-key.js";

/** Options of {@link createWordList}. */
export type WordListOptions = {
  /**
   * `word`: an entry is found as whole words; a phrase also with other signs between its words. `substring`: it is found
   * anywhere, as WordPress does; `ass` then also in "class". Default `word`.
   */
  mode?: "word" | "substring";
};

/** A list of words made ready for any number of texts. */
export type WordList = {
  /** The number of entries. */
  readonly size: number;
  /** The places in the list of the entries that the text holds, in ascending order. Linear in the length of the text. */
  find(text: string): number[];
};

/** The parts between the stars of an entry, and where the part that the automaton looks for stands among them. */
type Entry = { parts: readonly string[]; longest: number };

/** The longest entry in UTF-16 units: it bounds the recursion of the search. */
const MAX_ENTRY = 1_000;

/** Scripts that write no space between words: whole words cannot be told there, and any place counts. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;

/**
 * A list of words and phrases to be found in comments. Case, width and invisible characters do not count; accents do. In an
 * entry `*` stands for any letters and digits of the same word. An empty entry is never found. Building sorts
 * the list; a search takes time linear in the text.
 *
 * @throws CommentsError `invalid-options` for an entry that is nothing but stars, or longer than 1,000 characters.
 *
 * @example
 * import { createWordList } from "@nightdesk/comments/moderation";
 *
 * const list = createWordList(["bad", "french fries", "spam*"]);
 * list.find("FRENCH...fries, Spammer!"); // => [1, 2]
 */
export function createWordList(words: readonly string[], options: WordListOptions = {}): WordList {
  const mode = options.mode ?? "word";
  const entries = words.map((word): Entry => {
    const key = mode === "word" ? spaced(matchKey(word), true).replace(/\*{2,}/g, "*") : matchKey(word);
    if (key.length > MAX_ENTRY) {
      throw new CommentsError(
        "invalid-options",
        `Word list: an entry has at most ${MAX_ENTRY} characters, got ${key.length}.`,
      );
    }
    if (mode === "substring" || !key.includes("*")) return { parts: [key], longest: 0 };
    const parts = key.split("*");
    const longest = parts.reduce(
      (best, part, at) => (part.length > (parts[best]?.length ?? 0) ? at : best),
      0,
    );
    if (key !== "" && parts[longest] === "") {
      throw new CommentsError(
        "invalid-options",
        `Word list: the entry ${JSON.stringify(word)} would match every text.`,
      );
    }
    return { parts, longest };
  });
  const automaton = buildAutomaton(entries.map(({ parts, longest }) => parts[longest] ?? ""));
  const find = (text: string): number[] => {
    const key = mode === "word" ? spaced(matchKey(text), false) : matchKey(text);
    const found = new Set<number>();
    scan(automaton, key, (index, end) => {
      const entry = entries[index];
      if (entry === undefined || found.has(index)) return;
      if (mode === "substring" || standsAlone(key, entry, end)) found.add(index);
    });
    return [...found].sort((a, b) => a - b);
  };
  return { size: words.length, find };
}

/** The text with one space for each run of other signs than letters, marks and digits. */
function spaced(key: string, keepStars: boolean): string {
  // The same rule for plain ASCII, which is most of every list, costs a fraction: only what is no space is replaced.
  if (/^[ -~]*$/.test(key)) {
    const words = key.replace(keepStars ? /[^a-z0-9* ]+/g : /[^a-z0-9 ]+/g, " ");
    return (words.includes("  ") ? words.replace(/ {2,}/g, " ") : words).trim();
  }
  return key.replace(keepStars ? /[^\p{L}\p{M}\p{N}*]+/gu : /[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
}

function standsAlone(text: string, entry: Entry, end: number): boolean {
  const { parts, longest } = entry;
  const part = parts[longest] ?? "";
  if (parts.length === 1) return isEdge(text, end - part.length, part, -1) && isEdge(text, end, part, 1);
  const from = text.lastIndexOf(" ", end - part.length - 1) + 1;
  const to = text.indexOf(" ", end);
  return matchesParts(text.slice(from, to < 0 ? text.length : to), parts);
}

/** Whether a word ends at the place: digits do not lengthen a word, letters do, and digits lengthen a number. */
function isEdge(text: string, at: number, part: string, side: -1 | 1): boolean {
  const inside = side < 0 ? part.slice(0, 2) : part.slice(-2);
  if (UNSPACED.test(inside)) return true;
  const outside = side < 0 ? text.slice(Math.max(0, at - 2), at) : text.slice(at, at + 2);
  const [next = ""] = side < 0 ? [...outside].slice(-1) : outside;
  return !/[\p{L}\p{M}]/u.test(next) && !(/\p{N}/u.test(next) && /^\p{N}|\p{N}$/u.test(inside));
}

/** Whether the word is the parts in their order with anything between them. */
function matchesParts(word: string, parts: readonly string[]): boolean {
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= word.length - last.length;
}
