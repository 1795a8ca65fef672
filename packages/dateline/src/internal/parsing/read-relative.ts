import { afterAny, isWord, type Read, type Tokens } from "./cursor.js";
import { isFuture } from "./future.js";
import { KHMER_DAYS, type Unit, unitOf } from "./lexicon.js";
import { readCount } from "./read-numbers.js";

/** A distance from the time of publication, negative in the past. */
export type RelativeRead = { readonly count: number; readonly unit: Unit };

/** Phrases that count only in a text of their language, with what they mean. */
type Row = readonly [language: string, value: number, phrases: string];

/** The days from the one before yesterday to the one after tomorrow. */
const DAYS: readonly Row[] = Object.entries({
  en: "day before yesterday|the day before yesterday;yesterday|last night;today|tonight|this morning|this afternoon|this evening;tomorrow;day after tomorrow|the day after tomorrow",
  fr: "avant - hier|avant hier;hier;aujourd ' hui|ce matin|cet apres - midi|ce soir|cette nuit;demain;apres - demain|apres demain",
  km: KHMER_DAYS,
  de: "vorgestern;gestern;heute;morgen;ubermorgen",
  es: "anteayer|antes de ayer;ayer|anoche;hoy|esta manana|esta tarde|esta noche;manana;pasado manana",
  pt: "anteontem|antes de ontem;ontem;hoje;amanha;depois de amanha",
  ja: "一 昨 日;昨 日;今 日;明 日;明 後 日",
}).flatMap(([language, days]) =>
  days.split(";").map((phrases, index): Row => [language, index - 2, phrases]),
);

/** What stands before a count, with its sign. */
const BEFORE: readonly Row[] = [
  ["fr", -1, "il y a"],
  ["de", -1, "vor"],
  ["es", -1, "hace"],
  ["pt", -1, "ha"],
  ["fr", 1, "dans"],
  ["es", 1, "dentro de"],
  ["pt", 1, "dentro de|daqui a"],
];

/** "Morgen" and "mañana" are mornings as well. */
const MORNING_BEFORE = "la una cada esta guten am jeden diesen gestern heute";

const AGO_AFTER = "ago|atras|មុន|កន្លងទៅ|前";
/** "Three days before the vote", "3日前後": counted from something else, or not to the day. */
const NOT_AGO_AFTER = "ពេល|ការ|後";

/** The words that a relative expression can begin with, besides a number. */
export const RELATIVE_STARTS: readonly string[] = [...DAYS, ...BEFORE]
  .flatMap(([, , phrases]) => phrases.split("|"))
  .map((phrase) => phrase.split(" ")[0] ?? "")
  .concat("in");
const STARTS: ReadonlySet<string> = new Set(RELATIVE_STARTS);

type Knows = (language: string) => boolean;

/** "yesterday", "il y a 3 heures", "៣ ម៉ោងមុន". `knows` says which languages' words count. */
export function readRelative(tokens: Tokens, index: number, knows: Knows): Read<RelativeRead> | undefined {
  const named = readPhrase(DAYS, tokens, index, knows);
  const morning = isWord(tokens[index], "morgen manana") && isWord(tokens[index - 1], MORNING_BEFORE);
  return named && !morning
    ? { value: { count: named.value, unit: "day" }, next: named.next }
    : readDistance(tokens, index, knows);
}

function readPhrase(
  rows: readonly Row[],
  tokens: Tokens,
  index: number,
  knows: Knows,
): Read<number> | undefined {
  if (!STARTS.has(tokens[index]?.text ?? "")) return undefined;
  for (const [language, value, phrases] of rows) {
    const next = knows(language) ? afterAny(tokens, index, phrases) : undefined;
    if (next) return { value, next };
  }
  return undefined;
}

/** A few hours are how long something takes, even in the future. */
const LONG = /day|week|month/;

function readDistance(tokens: Tokens, index: number, knows: Knows): Read<RelativeRead> | undefined {
  const before = readPhrase(BEFORE, tokens, index, knows);
  const after = before && readCounted(tokens, before.next);
  if (before && after)
    return signed(after.value, before.value, afterAny(tokens, after.next, "atras") ?? after.next);
  // "In three days" is also how long something took: it is a date where it begins its sentence, or that speaks of the future.
  if (isWord(tokens[index], "in")) {
    const read = readCounted(tokens, index + 1);
    const first = index === 0 || tokens[index - 1]?.text === ".";
    const counted = read && !isWord(tokens[read.next], "of a") && (first || LONG.test(read.value.unit));
    if (counted && (first || isFuture(tokens, index, read.next))) return read;
  }
  const read = readCounted(tokens, index);
  if (!read || isWord(tokens[index - 1], "half")) return undefined;
  const ago = afterAny(tokens, read.next, AGO_AFTER);
  if (ago)
    return afterAny(tokens, ago, NOT_AGO_AFTER) === undefined ? signed(read.value, -1, ago) : undefined;
  const ahead = afterAny(tokens, read.next, "ទៀត|ខាងមុខ|from now|後");
  return !ahead ? undefined : signed(read.value, 1, ahead);
}

function signed({ count, unit }: RelativeRead, sign: number, next: number): Read<RelativeRead> {
  return { value: { count: sign * count, unit }, next };
}

function readCounted(tokens: Tokens, index: number): Read<RelativeRead> | undefined {
  const count = readCount(tokens, index);
  const word = count && tokens[count.next];
  const unit = word?.kind === "word" ? unitOf(word.text) : undefined;
  if (count === undefined || !unit) return undefined;
  const han = afterAny(tokens, count.next + 1, "間");
  // "3時" is an hour of the day, "3月" is March.
  if (han === undefined && isWord(word, "時 月")) return undefined;
  return { value: { count: count.value, unit }, next: han ?? count.next + 1 };
}
