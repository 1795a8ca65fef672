import { afterAny, isWord, type Read, type Tokens } from "./cursor.js";
import { UNITS, type Unit } from "./lexicon.js";
import { readCount } from "./read-numbers.js";

/** A distance from the time of publication, negative in the past. */
export type RelativeRead = { readonly count: number; readonly unit: Unit };

/** Days from today, by language; a key is the day, its phrases separated by `|`. */
const DAYS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    [-2]: "day before yesterday|the day before yesterday",
    [-1]: "yesterday|last night",
    0: "today|tonight|this morning|this afternoon|this evening",
    1: "tomorrow",
    2: "day after tomorrow|the day after tomorrow",
  },
  fr: {
    [-2]: "avant - hier|avant hier",
    [-1]: "hier",
    0: "aujourd ' hui|ce matin|cet apres - midi|ce soir",
    1: "demain",
    2: "apres - demain|apres demain",
  },
  km: {
    [-1]: "ម្សិលមិញ|ម្សិលម៉ិញ|ថ្ងៃ ម្សិលមិញ|យប់ ម្សិលមិញ|យប់មិញ",
    0: "ថ្ងៃនេះ|ថ្ងៃ នេះ|ព្រឹក នេះ|ព្រឹកមិញ|ល្ងាច នេះ|យប់ នេះ",
    1: "ថ្ងៃស្អែក|ស្អែក|ថ្ងៃ ស្អែក",
  },
  de: { [-2]: "vorgestern", [-1]: "gestern", 0: "heute", 1: "morgen", 2: "ubermorgen" },
  es: { [-2]: "anteayer", [-1]: "ayer", 0: "hoy", 1: "manana", 2: "pasado manana" },
  pt: { [-2]: "anteontem", [-1]: "ontem", 0: "hoje", 1: "amanha", 2: "depois de amanha" },
};

/** "Morgen" and "mañana" are mornings as well. */
const MORNING_BEFORE = "la una cada esta guten am jeden diesen gestern heute";

const MONTHS: Readonly<Record<number, string>> = {
  [-1]: "last month|mois dernier|ខែ មុន|ខែ កន្លងទៅ|mes pasado|mes passado|letzten monat",
  0: "this month|ce mois - ci|ខែ នេះ|este mes|diesen monat",
  1: "next month|mois prochain|ខែ ក្រោយ|ខែ ខាងមុខ|proximo mes|nachsten monat",
};

const AGO_BEFORE: Readonly<Record<string, string>> = { fr: "il y a", de: "vor", es: "hace", pt: "ha" };
const AGO_AFTER = "ago|atras|មុន|កន្លងទៅ";
const AHEAD_BEFORE: Readonly<Record<string, string>> = {
  fr: "dans",
  es: "dentro de",
  pt: "dentro de|daqui a",
};

type Phrase = { readonly parts: readonly string[]; readonly language?: string; readonly value: RelativeRead };

function phrasesOf(phrases: string, value: RelativeRead, language?: string): Phrase[] {
  return phrases
    .split("|")
    .map((phrase) => ({ parts: phrase.split(" "), value, ...(language && { language }) }));
}

/** The phrases by their first word, the longest first. */
const NAMED: ReadonlyMap<string, readonly Phrase[]> = groupByFirstWord([
  ...Object.entries(DAYS).flatMap(([language, days]) =>
    Object.entries(days).flatMap(([count, phrases]) =>
      phrasesOf(phrases, { count: Number(count), unit: "day" }, language),
    ),
  ),
  ...Object.entries(MONTHS).flatMap(([count, phrases]) =>
    phrasesOf(phrases, { count: Number(count), unit: "month" }),
  ),
]);

/** What stands before a distance: its direction is the count's sign. */
const BEFORE: ReadonlyMap<string, readonly Phrase[]> = groupByFirstWord([
  ...Object.entries(AGO_BEFORE).flatMap(([language, phrase]) =>
    phrasesOf(phrase, { count: -1, unit: "day" }, language),
  ),
  ...Object.entries(AHEAD_BEFORE).flatMap(([language, phrase]) =>
    phrasesOf(phrase, { count: 1, unit: "day" }, language),
  ),
]);

function groupByFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.parts.length - a.parts.length)) {
    const [first = ""] = phrase.parts;
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
}

/** The words that a relative expression can begin with, besides a number. */
export const RELATIVE_STARTS: readonly string[] = [...NAMED.keys(), ...BEFORE.keys(), "in"];

type Knows = (language: string) => boolean;

/** "yesterday", "il y a 3 heures", "៣ ម៉ោងមុន", "last month". `knows` says which languages' words count. */
export function readRelative(tokens: Tokens, index: number, knows: Knows): Read<RelativeRead> | undefined {
  const named = findPhrase(NAMED, tokens, index, knows);
  const morning = isWord(tokens[index], "morgen manana") && isWord(tokens[index - 1], MORNING_BEFORE);
  return named && !morning
    ? { value: named.value, next: index + named.parts.length }
    : readDistance(tokens, index, knows);
}

function findPhrase(
  groups: ReadonlyMap<string, readonly Phrase[]>,
  tokens: Tokens,
  index: number,
  knows: Knows,
): Phrase | undefined {
  return groups
    .get(tokens[index]?.text ?? "")
    ?.find(
      ({ language, parts }) =>
        (language === undefined || knows(language)) &&
        parts.every((part, offset) => tokens[index + offset]?.text === part),
    );
}

function readDistance(tokens: Tokens, index: number, knows: Knows): Read<RelativeRead> | undefined {
  const before = findPhrase(BEFORE, tokens, index, knows);
  const after = before && readCounted(tokens, index + before.parts.length);
  if (before && after)
    return signed(after.value, before.value.count, afterAny(tokens, after.next, "atras") ?? after.next);
  // "In three days" is also how long something took: it is a date only where it begins its sentence.
  if (isWord(tokens[index], "in") && (index === 0 || tokens[index - 1]?.text === ".")) {
    const read = readCounted(tokens, index + 1);
    if (read !== undefined && !isWord(tokens[read.next], "of")) return read;
  }
  const read = readCounted(tokens, index);
  if (read === undefined || isWord(tokens[index - 1], "half")) return undefined;
  const ago = afterAny(tokens, read.next, AGO_AFTER);
  if (ago !== undefined) return signed(read.value, -1, ago);
  const ahead = afterAny(tokens, read.next, "ទៀត|ខាងមុខ");
  return ahead === undefined ? undefined : signed(read.value, 1, ahead);
}

function signed({ count, unit }: RelativeRead, sign: number, next: number): Read<RelativeRead> {
  return { value: { count: sign * count, unit }, next };
}

function readCounted(tokens: Tokens, index: number): Read<RelativeRead> | undefined {
  const count = readCount(tokens, index);
  const word = count && tokens[count.next];
  const unit = word?.kind === "word" ? UNITS.get(word.text) : undefined;
  return unit && count && { value: { count: count.value, unit }, next: count.next + 1 };
}
