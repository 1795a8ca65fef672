import { basename } from "node:path";
import type { Figure } from "@internal/scorecard";
import { createRelatedIndex } from "../src/related-index.js";
import { splitTerms } from "../src/split-terms.js";
import { findFiles, readText } from "./corpora.js";
import type { Corpus } from "./corpus-kinds.js";

/** Which corpus a file of pairs speaks of, by the middle of its name. */
const CORPORA: Readonly<Record<string, string>> = {
  bbc: "bbc-news",
  ecb: "ecbplus",
  en: "masakhanews-en",
  fr: "masakhanews-fr",
  km: "khmer-news",
  reuters: "reuters21578",
  uci: "uci-titles",
};

/** How many of the listed pairs of near-duplicates are found, and how many of the pairs found are listed. */
export function nearDuplicateFigures(dataDir: string, corpora: readonly Corpus[]): Figure[] {
  return findFiles(dataDir, /^neardup-pairs-.+\.json(\.gz)?$/).flatMap((file) => {
    const dataset = basename(file).split(/[-.]/)[2] ?? "";
    const corpus = corpora.find(({ name }) => name === CORPORA[dataset]);
    if (corpus === undefined) {
      console.error(`${file}: its corpus is not there; not scored`);
      return [];
    }
    const { pairs } = JSON.parse(readText(file)) as { pairs: readonly (readonly [unknown, unknown])[] };
    const listed = new Set(pairs.map(([a, b]) => pairKey(String(a), String(b))));
    const found = findPairs(corpus);
    const both = [...listed].filter((pair) => found.has(pair)).length;
    // The list for Khmer counts words of a reference segmentation, which pairs of characters only come near to.
    const goal = { atLeast: dataset === "km" ? 90 : 95 };
    return [
      { name: `near-duplicates ${dataset}: recall (%)`, value: share(both, listed.size), goal },
      { name: `near-duplicates ${dataset}: precision (%)`, value: share(both, found.size), goal },
    ];
  });
}

/** The lists leave out texts of fewer than ten runs of four words. */
const MIN_WORDS = 13;

function findPairs({ articles }: Corpus): Set<string> {
  const listable = articles.filter(
    ({ title = "", text = "" }) => splitTerms(title).length + splitTerms(text).length >= MIN_WORDS,
  );
  const index = createRelatedIndex(listable);
  const pairs = new Set<string>();
  for (const { id } of listable)
    for (const other of index.nearDuplicatesOf(id)) pairs.add(pairKey(id, other.id));
  return pairs;
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
