/** A title as the labels are compared: letters and digits of its words, in lower case. */
export function titleKey(title: string): string {
  return decoded(title)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The set of words of names; what joins two of them is none. */
export function authorKey(names: string | readonly string[]): string {
  const text = typeof names === "string" ? names : names.join(" ");
  const words =
    decoded(text)
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.filter((word) => !JOINS.has(word)))].sort().join(" ");
}

const JOINS: ReadonlySet<string> = new Set(["und", "and", "et", "y", "e", "mit", "with", "von", "by"]);

/** What was found rightly, wrongly and not at all, as shares of one text. */
export type ShingleScore = readonly [right: number, wrong: number, missed: number];

/** Compares two texts by their runs of four words, as scrapinghub's article-extraction-benchmark does. */
export function bodyScore(expected: string, came: string): ShingleScore {
  const [truth, guess] = [shingles(expected), shingles(came)];
  let [right, wrong, missed] = [0, 0, 0];
  for (const key of new Set([...truth.keys(), ...guess.keys()])) {
    const [a, b] = [truth.get(key) ?? 0, guess.get(key) ?? 0];
    right += Math.min(a, b);
    wrong += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  const sum = right + wrong + missed;
  return sum === 0 ? [0, 0, 0] : [right / sum, wrong / sum, missed / sum];
}

/** The F1 of mean precision and mean recall, as that benchmark takes it. */
export function meanF1(scores: readonly ShingleScore[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const share = (right: number, other: number) => (right + other === 0 ? 1 : right / (right + other));
  const precision = mean(scores.map(([right, wrong]) => share(right, wrong)));
  const recall = mean(scores.map(([right, , missed]) => share(right, missed)));
  return (2 * precision * recall) / (precision + recall);
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - 3);
  for (let index = 0; index < last; index++) {
    const key = words.slice(index, index + 4).join(" ");
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function decoded(text: string): string {
  return text
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&nbsp;/g, " ");
}
