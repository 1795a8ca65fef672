import { LABEL_WORDS } from "./label-words.js";

/**
 * What a label says about the value behind it. `not` marks numbers that are no telephone, `number` says nothing by itself,
 * `extension` stands between a number and its extension.
 */
export type LabelKind =
  | "voice"
  | "fax"
  | "mobile"
  | "pager"
  | "tollfree"
  | "whatsapp"
  | "email"
  | "web"
  | "address"
  | "postal"
  | "hours"
  | "number"
  | "extension"
  | "not";

/** A label's kind and the language that it belongs to; words that all languages share stand under `en`. */
export type Label = { readonly kind: LabelKind; readonly language: string };

/**
 * The label that a folded word is, if it is one. Dots and dashes do not count ("e-mail", "T.V.A."); where no space stands
 * between words it is the end of the run of letters that counts.
 */
export type Lexicon = (word: string) => Label | undefined;

/** Scripts that put no space between words. */
export const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/;
const LONGEST_TAIL = 16;

/** A lexicon of lines that each hold a kind, a language and words; the first line that holds a word counts. */
export function createLexicon(lines: string): Lexicon {
  const labels = new Map<string, Label>();
  for (const line of lines.split("\n")) {
    const [kind, language = "", ...words] = line.split(" ");
    const label = { kind: kind as LabelKind, language };
    for (const word of words) if (!labels.has(word)) labels.set(word, label);
  }
  const labelOf: Lexicon = (word) => {
    const known = labels.get(word);
    if (known !== undefined) return known;
    const bare = word.replace(/^.*'|[.-]/g, "");
    const label = bare === word ? undefined : labels.get(bare);
    if (label !== undefined) return label;
    if (UNSPACED.test(bare)) {
      for (let i = Math.max(1, bare.length - LONGEST_TAIL); i < bare.length; i++) {
        const tail = labels.get(bare.slice(i));
        // "FAX番号" is a fax's number.
        if (tail !== undefined) return (tail.kind === "number" && labelOf(bare.slice(0, i))) || tail;
      }
    }
    // "Faxes" and "telefonos" are of their singular's kind.
    return bare.length > 3 && bare.endsWith("s")
      ? (labels.get(bare.slice(0, -1)) ?? (bare.endsWith("es") ? labels.get(bare.slice(0, -2)) : undefined))
      : undefined;
  };
  return labelOf;
}

let own: Lexicon | undefined;

/** The lexicon of the languages that are always read, made when first asked for. */
export function ownLexicon(): Lexicon {
  own ??= createLexicon(LABEL_WORDS);
  return own;
}
