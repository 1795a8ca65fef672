import { RelatedError } from "./errors.js";
import { analyseArticle } from "./internal/analyse-article.js";
import { ArticleLists, type HeldArticle } from "./internal/article-lists.js";
import { describeValue } from "./internal/describe-value.js";
import { explain } from "./internal/explain.js";
import { readIndexSettings, requireNumber, requireObject } from "./internal/index-settings.js";
import { KeepBest } from "./internal/keep-best.js";
import { readSelection, type Selection } from "./internal/read-selection.js";
import { overlap } from "./internal/shingles.js";
import { MAX_TEXT_TERMS, type QueryTerm, weighQuery } from "./internal/weigh-query.js";
import type { NearDuplicate } from "./near-duplicate.js";
import type { Related } from "./related.js";
import type { RelatedArticle } from "./related-article.js";
import type { RelatedIndexOptions } from "./related-index-options.js";
import type { RelatedToOptions } from "./related-to-options.js";

/** Articles held so that those related to one are found fast. Made by {@link createRelatedIndex}. */
export type RelatedIndex = {
  /** How many articles it holds. */
  readonly size: number;
  /** Whether it holds an article with this id. */
  has(id: string): boolean;
  /** Adds an article. @throws RelatedError `invalid-article`, `duplicate-id`; the index is then as before. */
  add(article: RelatedArticle): void;
  /** Puts an article in the place of the one with its id, or adds it. @throws RelatedError `invalid-article` */
  update(article: RelatedArticle): void;
  /** Takes an article out and returns whether it was there. */
  remove(id: string): boolean;
  /**
   * The articles most related to one: the best first, then the newer, then by id in code-unit order. Never itself.
   * Takes the id of an article it holds, or an article that it need not hold.
   * @throws RelatedError `unknown-id`, `invalid-article`, `invalid-option`, `missing-now`
   */
  relatedTo(article: string | RelatedArticle, options?: RelatedToOptions): Related[];
  /**
   * The articles that repeat one, by the four-word runs they share: the greatest overlap first, then by id. Looked for
   * among the 100 most similar texts.
   * `overlap` is the least, above 0 and up to 1; by default 0.5.
   * @throws RelatedError `unknown-id`, `invalid-article`, `invalid-option`
   */
  nearDuplicatesOf(
    article: string | RelatedArticle,
    options?: { readonly overlap?: number | undefined },
  ): NearDuplicate[];
};

/** How many of the most similar articles are compared run by run to find near-duplicates, and by how many words these are found. */
const DUPLICATE_CANDIDATES = 100;
const DUPLICATE_TERMS = 30;
const TEXT_ALONE = { weights: { text: 1, tags: 0, section: 0 }, tagWeighting: "rarity" } as const;

type Candidate = {
  readonly article: HeldArticle;
  readonly similarity: number;
  readonly score: number;
};

/**
 * An index of articles that finds those related to one by shared words, tags and section, the rare counting more.
 *
 * Equal articles give equal results to the last bit, in whatever order they were added, updated and removed.
 * Cost: linear in the texts; a query takes time in proportion to the articles that share one of its 150 heaviest words.
 * @throws RelatedError `invalid-article`, `duplicate-id`, `invalid-option`
 *
 * @example
 * import { createRelatedIndex } from "@nightdesk/related";
 * const index = createRelatedIndex([
 *   { id: "a", title: "Mekong flood reaches the capital", tags: ["Mekong"] },
 *   { id: "b", title: "Rice farmers count the cost of the flood", tags: ["farming"] },
 *   { id: "c", title: "A second flood on the Mekong", tags: ["Mekong"] },
 *   { id: "d", title: "Stock exchange closes higher" },
 * ]);
 * index.relatedTo("a").map(({ id }) => id); // => ["c", "b"]
 */
export function createRelatedIndex(
  articles: Iterable<RelatedArticle> = [],
  options: RelatedIndexOptions = {},
): RelatedIndex {
  const settings = readIndexSettings(options);
  const held = new ArticleLists();
  if (typeof articles?.[Symbol.iterator] !== "function")
    throw new RelatedError(
      "invalid-article",
      `articles must be an array or another iterable; got ${describeValue(articles)}.`,
    );

  function add(article: RelatedArticle): void {
    const analysis = analyseArticle(article, settings);
    if (held.has(analysis.id))
      throw new RelatedError(
        "duplicate-id",
        `The index already holds an article ${describeValue(analysis.id)}.`,
      );
    held.add(analysis);
  }

  function find(article: string | RelatedArticle): HeldArticle {
    if (typeof article === "string") {
      const found = held.get(article);
      if (found !== undefined) return found;
      throw new RelatedError("unknown-id", `The index holds no article ${describeValue(article)}.`);
    }
    const { counts, ...facts } = analyseArticle(article, settings);
    const vectors = {
      text: held.lists.text.find(counts.text),
      tags: held.lists.tags.find(counts.tags),
      section: held.lists.section.find(counts.section),
    };
    return { ...facts, vectors };
  }

  /** The candidates in order, as many as asked for, and whether these are all. */
  function rank(subject: HeldArticle, query: readonly QueryTerm[], selection: Selection, most: number) {
    const best = new KeepBest<Candidate>(most, byPlace);
    let least = 0;
    held.match(query, subject.id, (article, similarity) => {
      // Recency only lowers a score, so most articles are out before anything is asked about them.
      if (similarity < least || !selection.admits(article)) return;
      const score = similarity * selection.recency(article);
      if (score > 0 && score >= selection.minScore) best.offer({ article, similarity, score });
      least = best.last?.score ?? 0;
    });
    return best.best();
  }

  function relatedTo(article: string | RelatedArticle, selectOptions: RelatedToOptions = {}): Related[] {
    const selection = readSelection(selectOptions);
    if (selection.limit === 0) return [];
    const subject = find(article);
    const query = weighQuery(subject, held, settings, MAX_TEXT_TERMS);
    let most = selection.limit;
    let ranked = rank(subject, query, selection, most);
    let places = place(ranked.values, subject, selection);
    // Near-duplicates leave places free: look further until these are filled, or nobody is left.
    while (places.length < selection.limit && !ranked.complete) {
      most *= 4;
      ranked = rank(subject, query, selection, most);
      places = place(ranked.values, subject, selection);
    }
    return places.map(({ candidate, duplicates }) => ({
      id: candidate.article.id,
      score: candidate.score,
      similarity: candidate.similarity,
      reasons:
        selection.maxReasons === 0
          ? []
          : explain(query, candidate.article, held.lengths).slice(0, selection.maxReasons),
      duplicates,
    }));
  }

  function nearDuplicatesOf(
    article: string | RelatedArticle,
    duplicateOptions: { readonly overlap?: number | undefined } = {},
  ): NearDuplicate[] {
    requireObject(duplicateOptions, "options");
    const { overlap: least = 0.5 } = duplicateOptions;
    requireNumber(least, "overlap", Number.MIN_VALUE, 1);
    const subject = find(article);
    const query = weighQuery(subject, held, TEXT_ALONE, DUPLICATE_TERMS);
    return rank(subject, query, readSelection({}), DUPLICATE_CANDIDATES)
      .values.map((candidate) => ({
        id: candidate.article.id,
        overlap: overlap(candidate.article.shingles, subject.shingles),
      }))
      .filter((duplicate) => duplicate.overlap >= least)
      .sort((a, b) => b.overlap - a.overlap || (a.id < b.id ? -1 : 1));
  }

  for (const article of articles) add(article);
  return {
    get size() {
      return held.size;
    },
    has: (id) => held.has(id),
    add,
    update(article) {
      const analysis = analyseArticle(article, settings);
      held.remove(analysis.id);
      held.add(analysis);
    },
    remove: (id) => held.remove(id),
    relatedTo,
    nearDuplicatesOf,
  };
}

/** The candidates that take a place, best first, with the near-duplicates that each stands for. */
function place(candidates: readonly Candidate[], subject: HeldArticle, selection: Selection) {
  const places: { candidate: Candidate; duplicates: string[] }[] = [];
  for (const candidate of candidates) {
    if (places.length === selection.limit) break;
    if (selection.duplicates !== "keep") {
      const repeats = (other: HeldArticle) =>
        overlap(candidate.article.shingles, other.shingles) >= selection.duplicateOverlap;
      if (selection.duplicates === "exclude" && repeats(subject)) continue;
      const better = places.find((one) => repeats(one.candidate.article));
      if (better !== undefined) {
        better.duplicates.push(candidate.article.id);
        continue;
      }
    }
    places.push({ candidate, duplicates: [] });
  }
  return places;
}

function byPlace(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  const [timeA, timeB] = [a.article.publishedAt ?? -Infinity, b.article.publishedAt ?? -Infinity];
  if (timeA !== timeB) return timeB > timeA ? 1 : -1;
  return a.article.id < b.article.id ? -1 : 1;
}
