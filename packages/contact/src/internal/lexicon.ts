import { WORDS } from "./lexicon-words.js";

/** What a label says about the value behind it. `not` marks numbers that are no telephone, `number` says nothing by itself. */
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
  | "not";

/** What else a word is a sign of: bits of {@link wordClasses}. */
export const STREET = 1;
export const UNIT = 2;
export const INSTITUTION = 4;
export const PRESS = 8;
export const OFFICE = 16;
export const ROLE = 32;
/** Words of headings and sentences, which no name of a person holds. */
export const NO_NAME = 64;
/** Words that stay small inside the name of an institution. */
export const SMALL = 128;
/** Khmer parts of an address, written in either script. */
export const KHMER = 256;

/** A label's kind and the language that it belongs to; words that all languages share stand under `en`. */
export type Label = { readonly kind: LabelKind; readonly language: string };

const KINDS = "vfmgtweualhnx";
const NAMES: readonly LabelKind[] = [
  "voice",
  "fax",
  "mobile",
  "pager",
  "tollfree",
  "whatsapp",
  "email",
  "web",
  "address",
  "postal",
  "hours",
  "number",
  "not",
];
const CLASSES = "SUOPDRNsK";
/** Scripts that put no space between words. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/;
const LONGEST_TAIL = 16;

type Entry = { label: Label | undefined; classes: number };
let entries: Map<string, Entry> | undefined;

function readTable(): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const line of WORDS.split("\n")) {
    const [letter = "", ...rest] = line.split(" ");
    const kind = NAMES[KINDS.indexOf(letter)];
    const language = kind === undefined ? undefined : rest.shift();
    for (const word of rest) {
      const entry = found.get(word) ?? { label: undefined, classes: 0 };
      if (kind === undefined) entry.classes |= 1 << CLASSES.indexOf(letter);
      else if (language !== undefined) entry.label ??= { kind, language };
      found.set(word, entry);
    }
  }
  return found;
}

/**
 * The label that a folded word is, if it is one. Dots and dashes do not count ("e-mail", "T.V.A."); where no space stands
 * between words it is the end of the run of letters that counts.
 */
export function labelOf(word: string): Label | undefined {
  entries ??= readTable();
  const bare = /[.-]/.test(word) ? word.replace(/[.-]/g, "") : word;
  const label = entries.get(bare)?.label;
  if (label !== undefined) return label;
  if (!/[^\0-\u05ff]/.test(word)) return bare.length > 3 && bare.endsWith("s") ? singular(bare) : undefined;
  if (bare.startsWith("ال")) return entries.get(bare.slice(2))?.label;
  if (!UNSPACED.test(bare)) return undefined;
  for (let i = Math.max(1, bare.length - LONGEST_TAIL); i < bare.length; i++) {
    const tail = entries.get(bare.slice(i))?.label;
    // "FAX番号" is a fax's number.
    if (tail !== undefined)
      return (tail.kind === "number" ? entries.get(bare.slice(0, i))?.label : tail) ?? tail;
  }
  return undefined;
}

/** "Faxes" and "telefonos" are of their singular's kind. */
function singular(word: string): Label | undefined {
  return (
    entries?.get(word.slice(0, -1))?.label ??
    (word.endsWith("es") ? entries?.get(word.slice(0, -2))?.label : undefined)
  );
}

/** Long words whose end tells: German and Dutch write street and institution as one word. */
const TELLING_END =
  /(?:(strasse|straße|str|platz|weg|allee|gasse|ufer|damm|ring|straat|laan|plein|gracht|kade)|(^(?:presse|medien|pers)(?:stelle|abteilung|referat|amt|voorlichting))|amt|ministerium|stiftung|verband|anstalt)$/;

/** The classes of a folded word as bits. */
export function wordClasses(word: string): number {
  entries ??= readTable();
  const entry = entries.get(word);
  if (entry !== undefined) return entry.classes;
  const end = word.length < 6 ? null : TELLING_END.exec(word);
  if (end === null) return 0;
  if (end[1] !== undefined) return STREET;
  return end[2] === undefined ? INSTITUTION : PRESS | OFFICE;
}
