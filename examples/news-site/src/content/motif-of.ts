import type { MotifName } from "../illustration/illustration-of.js";

/** What is drawn for an article with a tag; the first line that has one of its tags decides. */
const motifs: readonly [MotifName, readonly string[]][] = [
  ["river", ["river", "Mekong", "floods", "sea", "dolphins", "shipping"]],
  ["fields", ["farming", "rice", "villages", "solar", "running"]],
  ["city", ["city", "cities", "market", "internet", "work", "Phnom Penh", "local government", "museum"]],
];

/** The motif that goes with the tags of an article; hills where none does. */
export function motifOf(tags: readonly string[]): MotifName {
  return motifs.find(([, words]) => words.some((word) => tags.includes(word)))?.[0] ?? "hills";
}
