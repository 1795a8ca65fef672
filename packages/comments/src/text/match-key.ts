import { confusables } from "../internal/confusables.js";

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]+/gu;

/**
 * The text as lists and the search for duplicates compare it: NFKC, without case, without invisible characters, white
 * space as one space, and in words that mix the Latin alphabet with another the foreign letters replaced by the Latin
 * ones they look like. Never store it in the place of the text.
 *
 * @example
 * import { matchKey } from "@nightdesk/comments/text";
 *
 * matchKey("V\u0456\u00adagra"); // => "viagra"
 */
export function matchKey(text: string): string {
  if (/^[\t\n -~]*$/.test(text)) {
    const lower = text.toLowerCase();
    return (/[\t\n]| {2}/.test(lower) ? lower.replace(/\s+/g, " ") : lower).trim();
  }
  const visible = text
    .normalize("NFKC")
    .replace(/[^\S ]/g, " ")
    .replace(INVISIBLE, "");
  const plain = foldCase(visible).replace(/ {2,}/g, " ").trim();
  if (/^[ -~]*$/.test(plain)) return plain;
  const joined = plain.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    /[a-z]/.test(word) && /[^a-z0-9]/.test(word) ? latinLetters(word) : word,
  );
  return joined.normalize("NFKC");
}

/** Through upper case: it joins what lower case alone keeps apart, as the sharp s; a sigma is a sigma wherever it stands. */
function foldCase(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll("\u03c2", "\u03c3").normalize("NFKC");
}

function latinLetters(word: string): string {
  const table = confusables();
  let out = "";
  for (const char of word) {
    const target = char > "\u02af" ? table.get(char)?.toLowerCase() : undefined;
    out += target !== undefined && /^[a-z]+$/.test(target) ? target : char;
  }
  return out;
}
