import { basename } from "node:path";
import { findFiles, type LabelledArticle, readRows, toArticle } from "./corpora.js";

/** A corpus and what its label means. */
export type Corpus = {
  readonly name: string;
  /** `"section"`: a broad subject, by which five of five can be right. `"story"`: the same event, of which there may be one other article. */
  readonly label: "section" | "story" | "topics";
  readonly articles: readonly LabelledArticle[];
};

const KNOWN = [
  "bbc-news",
  "ecbplus",
  "khmer-news",
  "masakhanews-en",
  "masakhanews-fr",
  "reuters21578",
  "uci-titles",
];

/** The corpora of a folder: one for each kind of JSON Lines file, whatever part of the kind the name says it is. */
export function readCorpora(dataDir: string): Corpus[] {
  const kinds = new Map<string, string[]>();
  for (const file of findFiles(dataDir, /\.jsonl(\.gz)?$/)) {
    const name = basename(file).replace(/\.jsonl(\.gz)?$/, "");
    const kind = KNOWN.find((known) => name.startsWith(known)) ?? name;
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  for (const kind of KNOWN)
    if (!kinds.has(kind)) console.error(`no ${kind}*.jsonl.gz in ${dataDir}: not scored`);
  return [...kinds].flatMap(([name, files]) => {
    const corpus = readCorpus(name, files);
    if (corpus === undefined) console.error(`${name}: no row has a story, topics or section: not scored`);
    return corpus ?? [];
  });
}

function readCorpus(name: string, files: readonly string[]): Corpus | undefined {
  const rows = readRows(files);
  const label = (["story", "topics", "section"] as const).find((field) =>
    rows.some((row) => row[field] !== undefined),
  );
  if (label === undefined) return undefined;
  const articles = new Map<string, LabelledArticle>();
  for (const row of rows) {
    const labels = [row[label]]
      .flat()
      .filter((one) => one !== undefined && one !== null)
      .map(String);
    const article = toArticle(row, labels);
    if (!articles.has(article.id)) articles.set(article.id, article);
  }
  return { name, label, articles: [...articles.values()] };
}
