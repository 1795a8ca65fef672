import { afterAny, isWord, type Read, type Tokens } from "./cursor.js";
import { UNITS } from "./lexicon.js";

/** Which of several is meant: the last, the next, this one (today counts), the closest, or as the sentence says. */
export type Direction = "last" | "next" | "this" | "close" | "near";

type Phrases = readonly (readonly [Direction, string])[];

const BEFORE: Phrases = [
  [
    "last",
    "last|past|this past|letzte|letzten|vergangene|vergangenen|vergangener|am letzten|el pasado|pasado|passada|ultima|先|昨|去",
  ],
  ["next", "next|nachste|nachsten|kommende|kommenden|proximo|proxima|prochain|prochaine|来"],
  ["this", "this coming|coming|this|今"],
  ["close", "diese|dieser|diesen|dieses|ce|cet|cette|este|esta"],
];

const AFTER: Phrases = [
  ["last", "dernier|derniere|passe|passee|pasado|pasada|passada|passado|ultimo|មុន|កន្លងទៅ"],
  ["next", "prochain|prochaine|proximo|proxima|que viene|que vem|ខាងមុខ|ក្រោយ|បន្ទាប់"],
  ["this", "នេះ|- ci"],
];

/** The words that can stand before a lone weekday, week, month or year. */
export const DIRECTION_STARTS: readonly string[] = BEFORE.flatMap(([, phrases]) => phrases.split(/[| ]/));

/** What `read` reads with the word before or after it that says which: "next Friday", "jeudi dernier", "ខែមុន". */
export function readDirected<Value>(
  tokens: Tokens,
  index: number,
  read: (index: number) => Read<Value> | undefined,
): Read<{ readonly value: Value; readonly direction: Direction }> | undefined {
  const before = readDirection(tokens, index, BEFORE);
  const named = read(before?.next ?? index);
  if (!named) return undefined;
  const after = before && before.value !== "close" ? undefined : readDirection(tokens, named.next, AFTER);
  const direction = (after ?? before)?.value ?? "near";
  return { value: { value: named.value, direction }, next: after?.next ?? named.next };
}

function readDirection(tokens: Tokens, index: number, phrases: Phrases): Read<Direction> | undefined {
  for (const [value, list] of phrases) {
    const next = afterAny(tokens, index, list);
    if (next) return { value, next };
  }
  return undefined;
}

export type PeriodRead = { readonly count: number; readonly unit: "week" | "month" | "year" };

/** "Last week", "mois prochain", "សប្ដាហ៍ក្រោយ", "来月", "vergangenen Jahres": how many away from this one. */
export function readPeriod(tokens: Tokens, index: number): Read<PeriodRead> | undefined {
  // "The past week" is no week of the calendar, nor is "the last week of May".
  if (isWord(tokens[index], "past")) return undefined;
  const read = readDirected(tokens, index, (at) => {
    const isYear: boolean = isWord(tokens[at], "year an annee jahr jahres ano ឆ្នាំ 年");
    const unit = isYear ? ("year" as const) : UNITS.get(tokens[at]?.text ?? "");
    return unit === "week" || unit === "month" || unit === "year" ? { value: unit, next: at + 1 } : undefined;
  });
  if (!read || isWord(tokens[read.next], "of de des du do")) return undefined;
  const { direction, value: unit } = read.value;
  if (direction === "near") return undefined;
  return {
    value: { count: direction === "last" ? -1 : direction === "next" ? 1 : 0, unit },
    next: read.next,
  };
}
