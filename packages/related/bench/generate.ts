/** A generated article; its lead is the beginning of its text. */
export type GeneratedArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly lead: string;
};

/** Post of the related_post_gen task: 4 or 5 of 28 tags. */
export type GeneratedPost = { readonly id: string; readonly tags: readonly string[] };

/** Numbers from 0 to 1, the same at each run. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  "ba",
  "den",
  "fi",
  "gor",
  "ka",
  "lum",
  "mi",
  "nor",
  "pe",
  "ras",
  "sen",
  "ti",
  "vol",
  "wes",
  "zan",
  "ro",
];

/**
 * Articles of about 400 words whose frequencies fall as those of a language do (the n-th word 1/n as often as the first),
 * each partly drawn from the words of one of 40 subjects.
 */
export function generateArticles(count: number): GeneratedArticle[] {
  const random = randomNumbers(20260219);
  const words = Array.from({ length: 20_000 }, (_, i) => wordOf(i));
  const common = () => words[Math.floor(words.length ** random()) - 1] ?? "ba";
  return Array.from({ length: count }, (_, i) => {
    const subject = Math.floor(random() * 40);
    const word = () =>
      random() < 0.7 ? common() : (words[400 + subject * 60 + Math.floor(random() * 60)] ?? common());
    const write = (length: number) => Array.from({ length }, word).join(" ");
    const lead = write(40);
    return {
      id: `article-${i}`,
      title: write(8),
      lead,
      text: `${lead} ${write(260 + Math.floor(random() * 200))}`,
    };
  });
}

export function generateTaggedPosts(count: number): GeneratedPost[] {
  const random = randomNumbers(28);
  const names = Array.from({ length: 28 }, (_, i) => `tag-${i}`);
  return Array.from({ length: count }, (_, i) => {
    const left = [...names];
    const size = random() < 0.5 ? 4 : 5;
    const tags = Array.from({ length: size }, () =>
      left.splice(Math.floor(random() * left.length), 1),
    ).flat();
    return { id: `post-${i}`, tags: tags.sort() };
  });
}

/** The n-th word: its number written in syllables, so that no two are alike. */
function wordOf(n: number): string {
  let word = "";
  for (let rest = n + 16; rest > 0; rest = Math.floor(rest / 16)) word = `${SYLLABLES[rest % 16]}${word}`;
  return word;
}
