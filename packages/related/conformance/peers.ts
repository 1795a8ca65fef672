import MiniSearch from "minisearch";
import { createRelatedIndex } from "../src/related-index.js";
import type { LabelledArticle } from "./corpora.js";
import type { Recommender } from "./quality.js";

/** The package with its defaults: title, text and language are what a corpus gives it. */
export const nightdesk: Recommender = (articles) => {
  const index = createRelatedIndex(articles);
  return ({ id }, limit) => index.relatedTo(id, { limit }).map((result) => result.id);
};

/** MiniSearch as it is used for related posts: a search for an article's own title. Its whole text takes seconds a query, and finds less. */
export const minisearch: Recommender = (articles) => {
  const search = new MiniSearch<LabelledArticle>({
    fields: ["title", "text"],
    searchOptions: { boost: { title: 2 } },
  });
  search.addAll(articles);
  return ({ id, title = "", text = "" }, limit) =>
    search
      .search(title === "" ? text.slice(0, 200) : title)
      .filter((result) => result.id !== id)
      .slice(0, limit)
      .map((result) => String(result.id));
};

/** Words as most small libraries cut them: lower case, between everything that is no letter, mark or digit. */
const plainWords = (article: LabelledArticle): string[] =>
  `${article.title ?? ""} ${article.text ?? ""}`.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/**
 * Cosine of TF-IDF vectors, `(1 + ln tf) (ln((1 + N) / (1 + df)) + 1)`: what recommenders built on `natural`, and
 * scikit-learn's TfidfVectorizer with sublinear tf, compute. It weighs every word, and its norms are computed anew
 * whenever an article is added.
 */
export const tfIdfCosine: Recommender = (articles) => {
  const { counts, postings } = invert(articles);
  const idf = (word: string) => Math.log((1 + articles.length) / (1 + holders(postings, word))) + 1;
  const norms = counts.map((words) => {
    let sum = 0;
    for (const [word, count] of words) sum += ((1 + Math.log(count)) * idf(word)) ** 2;
    return Math.sqrt(sum) || 1;
  });
  return (article, limit) => {
    const self = articles.indexOf(article);
    const scores = new Float64Array(articles.length);
    for (const [word, count] of counts[self] ?? []) {
      const weight = (1 + Math.log(count)) * idf(word) ** 2;
      for (const { at, tf } of postings.get(word) ?? [])
        scores[at] = (scores[at] ?? 0) + (weight * (1 + Math.log(tf))) / (norms[at] ?? 1);
    }
    return best(articles, scores, self, limit);
  };
};

/**
 * Lucene's MoreLikeThis with its defaults (at most 25 words, each at least twice in the article and in 5 articles,
 * chosen by tf * idf), scored by BM25 (k1 1.2, b 0.75). Where that leaves no word, as in a corpus of headlines, both
 * minima are 1, as its users are told to set them.
 */
export const luceneMoreLikeThis: Recommender = (articles) => {
  const { counts, postings, lengths } = invert(articles);
  const average = lengths.reduce((sum, length) => sum + length, 0) / articles.length;
  const idf = (word: string) => {
    const df = holders(postings, word);
    return Math.log(1 + (articles.length - df + 0.5) / (df + 0.5));
  };
  return (article, limit) => {
    const self = articles.indexOf(article);
    const words = [...(counts[self] ?? [])];
    const usual = words.filter(([word, tf]) => tf >= 2 && holders(postings, word) >= 5);
    const chosen = (usual.length > 0 ? usual : words)
      .sort(([a, tfA], [b, tfB]) => tfB * idf(b) - tfA * idf(a))
      .slice(0, 25);
    const scores = new Float64Array(articles.length);
    for (const [word] of chosen) {
      for (const { at, tf } of postings.get(word) ?? []) {
        const length = (lengths[at] ?? 0) / average;
        scores[at] = (scores[at] ?? 0) + (idf(word) * tf * 2.2) / (tf + 1.2 * (0.25 + 0.75 * length));
      }
    }
    return best(articles, scores, self, limit);
  };
};

type Postings = ReadonlyMap<string, readonly { readonly at: number; readonly tf: number }[]>;

function holders(postings: Postings, word: string): number {
  return postings.get(word)?.length ?? 0;
}

function invert(articles: readonly LabelledArticle[]) {
  const postings = new Map<string, { at: number; tf: number }[]>();
  const lengths: number[] = [];
  const counts = articles.map((article, at) => {
    const words = new Map<string, number>();
    const all = plainWords(article);
    lengths.push(all.length);
    for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
    for (const [word, tf] of words) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [{ at, tf }]);
      else list.push({ at, tf });
    }
    return words;
  });
  return { counts, postings, lengths };
}

function best(
  articles: readonly LabelledArticle[],
  scores: Float64Array,
  self: number,
  limit: number,
): string[] {
  const found: number[] = [];
  scores.forEach((score, at) => {
    if (score > 0 && at !== self) found.push(at);
  });
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return found.slice(0, limit).flatMap((at) => articles[at]?.id ?? []);
}
