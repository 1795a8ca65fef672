/** A text made comparable, and the way back: the folded character `i` stands for `text.slice(starts[i], ends[i])`. */
export type Folded = { readonly text: string; readonly starts: Uint32Array; readonly ends: Uint32Array };

const COMBINING = /[\u0300-\u036f]/;
/** Joiners, marks of direction, the soft hyphen, the byte order mark: invisible, and no boundary of words. */
const INVISIBLE = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** The zero-width space parts words, which in Khmer is its use. */
const SPACE = /[\s\u200b]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const APOSTROPHE = /[\u2018\u2019\u02bc\uff07]/;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/**
 * The text in lower case without accents, with every script's digits as 0 to 9 and one kind each of space, dash,
 * apostrophe and, for full-width forms, punctuation. Invisible characters are left out.
 */
export function fold(text: string): Folded {
  // A character never folds to more than one, so the folded text is no longer.
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let folded = "";
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    const plain = foldCharacter(char);
    if (plain !== "") {
      starts[folded.length] = at;
      ends[folded.length] = end;
      folded += plain;
    } else if (folded !== "" && COMBINING.test(char)) {
      ends[folded.length - 1] = end;
    }
    at = end;
  }
  return { text: folded, starts, ends };
}

/** One character, or none for a mark that is left out. */
function foldCharacter(char: string): string {
  if (char >= "a" && char <= "z") return char;
  if (char < "\u0080") return char <= " " ? " " : char.toLowerCase();
  if (SPACE.test(char)) return " ";
  if (COMBINING.test(char) || INVISIBLE.test(char)) return "";
  if (DASH.test(char)) return "-";
  if (APOSTROPHE.test(char)) return "'";
  if (DIGIT.test(char)) return String(digitValue(char));
  if (char >= "\uff01" && char <= "\uff5e")
    return foldCharacter(String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  if (!LETTER.test(char)) return char.length === 1 ? char : "\ufffd";
  const [base = char] = char.toLowerCase().normalize("NFKD");
  return base.length === 1 ? base : "\ufffd";
}

/** Unicode lays the digits of a script out in rows of ten, from zero on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (code - start < 49 && DIGIT.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
