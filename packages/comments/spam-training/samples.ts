import { readFileSync } from "node:fs";

/** What a labelled comment is: two kinds of spam and two kinds of honest comments. */
export type SampleKind = "template" | "video-spam" | "video" | "news";

/** A labelled comment. */
export type Sample = { text: string; source: string; kind: SampleKind };

/** The labelled comments of a file of lines of JSON: `{ "src", "text", "spam" }`. */
export function readSamples(file: string): Sample[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { src, text, spam } = JSON.parse(line) as { src: string; text: string; spam: 0 | 1 };
      return { text, source: src, kind: kindOf(src, spam === 1) };
    });
}

function kindOf(source: string, spam: boolean): SampleKind {
  if (source.startsWith("yt")) return spam ? "video-spam" : "video";
  if (spam !== source.startsWith("blogtpl")) throw new Error(`spam.jsonl: unknown source ${source}`);
  return spam ? "template" : "news";
}

/** How many folds {@link foldSamples} makes. */
export const FOLDS = 10;

/**
 * A fold for each comment, so that a model that is trained without a fold has seen nothing like it: all comments under
 * one video together, all templates that share most of their words together.
 */
export function foldSamples(samples: readonly Sample[]): number[] {
  const videos = [...new Set(samples.filter(isVideo).map(({ source }) => source))].sort();
  const families = templateFamilies(samples);
  return samples.map((sample, at) => {
    if (isVideo(sample)) return videos.indexOf(sample.source) % FOLDS;
    return (families.get(sample.source) ?? at) % FOLDS;
  });
}

function isVideo({ kind }: Sample): boolean {
  return kind === "video" || kind === "video-spam";
}

/** A number for each template; templates get the same one where more than half of the words of the shorter are in both. */
function templateFamilies(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const words = new Map<string, Set<string>>();
  for (const { kind, source, text } of samples) {
    if (kind !== "template") continue;
    const known = words.get(source) ?? new Set();
    for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) known.add(word);
    words.set(source, known);
  }
  const families = new Map([...words.keys()].map((source, at) => [source, at]));
  for (const [a, wordsOfA] of words) {
    for (const [b, wordsOfB] of words) {
      const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
      if (a === b || shared <= Math.min(wordsOfA.size, wordsOfB.size) * 0.55) continue;
      const [from, to] = [families.get(a), families.get(b)];
      for (const [source, family] of families)
        if (family === from && to !== undefined) families.set(source, to);
    }
  }
  const numbers = [...new Set(families.values())].sort((a, b) => a - b);
  return new Map([...families].map(([source, family]) => [source, numbers.indexOf(family)]));
}
