import type { Token } from "./tokens.js";

/** What a reader found: its meaning, and the index of the first token after it. */
export type Read<Value> = { readonly value: Value; readonly next: number };

export type Tokens = readonly Token[];

/** The literals that the grammar is written in, taken apart once. */
const wordSets = new Map<string, ReadonlySet<string>>();
const phraseLists = new Map<string, ReadonlyMap<string, readonly (readonly string[])[]>>();

/** Whether the token is one of the words, which are separated by spaces. */
export function isWord(token: Token | undefined, words: string): boolean {
  if (token?.kind !== "word") return false;
  let set = wordSets.get(words);
  if (set === undefined) {
    set = new Set(words.split(" "));
    wordSets.set(words, set);
  }
  return set.has(token.text);
}

export function isSymbol(token: Token | undefined, symbols: string): boolean {
  return token?.kind === "symbol" && symbols.includes(token.text);
}

/** The index after the longest of the phrases that begins here, or `undefined`; their words are separated by spaces, they by `|`. */
export function afterAny(tokens: Tokens, index: number, phrases: string): number | undefined {
  let list = phraseLists.get(phrases);
  if (list === undefined) {
    list = byFirstWord(phrases);
    phraseLists.set(phrases, list);
  }
  let longest: number | undefined;
  for (const phrase of list.get(tokens[index]?.text ?? "") ?? []) {
    const next = index + phrase.length;
    if (next > (longest ?? 0) && phrase.every((part, offset) => tokens[index + offset]?.text === part))
      longest = next;
  }
  return longest;
}

function byFirstWord(phrases: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const list = new Map<string, string[][]>();
  for (const phrase of phrases.split("|")) {
    const parts = phrase.split(" ");
    const [first = ""] = parts;
    list.set(first, [...(list.get(first) ?? []), parts]);
  }
  return list;
}

/** Whether a number stands for itself: no part of a longer number, code or amount that goes on after it. */
export function endsNumber(tokens: Tokens, index: number): boolean {
  const after = tokens[index + 1];
  if (after === undefined || after.spaced) return true;
  if (isSymbol(after, "%°$€£")) return false;
  const beyond = tokens[index + 2];
  return !(
    isSymbol(after, ".,/:-") &&
    beyond?.kind === "number" &&
    !beyond.spaced &&
    !(after.text === "/" && beyond.text.length === 4)
  );
}

/** Whether a token begins something: no number or code goes over into it without a space. */
export function beginsFresh(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || token.spaced) return true;
  if (before.kind === "symbol") {
    const beyond = tokens[index - 2];
    if (isSymbol(before, "$€£#+_") || (before.text === "/" && token.kind === "number")) return false;
    return (
      !(isSymbol(before, ".,/:-") && beyond?.kind !== "symbol" && beyond !== undefined && !before.spaced) ||
      token.kind === "word"
    );
  }
  // Khmer is written without spaces; in Han script "明日" in "説明日" is no word.
  if (token.kind === "word")
    return before.kind === "number" || (token.text >= "\u1780" && before.text < "\u3400");
  return before.kind === "word" && before.text >= "\u1780";
}

/** The texts of so many tokens in one. */
export function joined(tokens: Tokens, index: number, count: number): string {
  return tokens
    .slice(index, index + count)
    .map(({ text }) => text)
    .join("");
}
