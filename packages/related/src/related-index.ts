import { RelatedError } from "./errors.js";
import { type Analysis, type ArticleFacts, analyseArticle } from "./internal/analyse-article.js";
import { describeValue } from "./internal/describe-value.js";
import { explain } from "./internal/explain.js";
import { readIndexSettings } from "./internal/index-settings.js";
import { readSelection, type Selection } from "./internal/read-selection.js";
import { overlap } from "./internal/shingles.js";
import { postingCount, postingSlot, TermLists } from "./internal/term-lists.js";
import { type PartVectors, type QueryTerm, saturate, weighQuery } from "./internal/weigh-query.js";
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
};

type Filed = ArticleFacts & { readonly vectors: PartVectors };
type Candidate = {
  readonly slot: number;
  readonly filed: Filed;
  readonly similarity: number;
  readonly score: number;
};

/**
 * An index of articles that finds those related to one by shared words, tags and section, the rare counting more.
 *
 * Equal articles give equal results to the last bit, in whatever order they were added, updated and removed.
 * Cost: linear in the texts; a query takes time in proportion to the articles that share one of its 100 heaviest words.
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
  const slots = new Map<string, number>();
  let filed: (Filed | undefined)[] = [];
  let lists = emptyLists();
  let total = 0;
  let scores = new Float64Array(0);

  function file(analysis: Analysis): void {
    const slot = filed.length;
    const { counts, ...facts } = analysis;
    filed.push({
      ...facts,
      vectors: {
        text: lists.text.add(slot, counts.text),
        tags: lists.tags.add(slot, counts.tags),
        section: lists.section.add(slot, counts.section),
      },
    });
    slots.set(analysis.id, slot);
    total += analysis.length;
  }

  function remove(id: string): boolean {
    const slot = slots.get(id);
    const old = slot === undefined ? undefined : filed[slot];
    if (slot === undefined || old === undefined) return false;
    lists.text.release(old.vectors.text);
    lists.tags.release(old.vectors.tags);
    lists.section.release(old.vectors.section);
    filed[slot] = undefined;
    slots.delete(id);
    total -= old.length;
    if (filed.length > 2 * slots.size + 64) compact();
    return true;
  }

  /** Files all anew without the empty slots. It happens after as many removals as there are articles: constant cost each. */
  function compact(): void {
    const old = lists;
    const kept = filed.filter((one) => one !== undefined);
    lists = emptyLists();
    filed = [];
    total = 0;
    for (const { vectors, ...facts } of kept)
      file({
        ...facts,
        counts: {
          text: old.text.counts(vectors.text),
          tags: old.tags.counts(vectors.tags),
          section: old.section.counts(vectors.section),
        },
      });
  }

  function add(article: RelatedArticle): void {
    const analysis = analyseArticle(article, settings);
    if (slots.has(analysis.id))
      throw new RelatedError(
        "duplicate-id",
        `The index already holds an article ${describeValue(analysis.id)}.`,
      );
    file(analysis);
  }

  function find(article: string | RelatedArticle): Filed {
    if (typeof article !== "string") {
      const { counts, ...facts } = analyseArticle(article, settings);
      const vectors = {
        text: lists.text.find(counts.text),
        tags: lists.tags.find(counts.tags),
        section: lists.section.find(counts.section),
      };
      return { ...facts, vectors };
    }
    const held = filed[slots.get(article) ?? -1];
    if (held === undefined)
      throw new RelatedError("unknown-id", `The index holds no article ${describeValue(article)}.`);
    return held;
  }

  /** Adds up the scores of all articles that share a term; they are left in `scores` by slot. */
  function accumulate(query: readonly QueryTerm[]): number[] {
    if (scores.length < filed.length) scores = new Float64Array(Math.max(64, filed.length * 2));
    const lengths = { articles: slots.size, total };
    const touched: number[] = [];
    for (const { part, term, weight } of query) {
      for (const posting of lists[part].postings(term)) {
        const slot = postingSlot(posting);
        const one = filed[slot];
        if (one === undefined) continue;
        const before = scores[slot] ?? 0;
        if (before === 0) touched.push(slot);
        scores[slot] =
          before + (part === "text" ? weight * saturate(postingCount(posting), one.length, lengths) : weight);
      }
    }
    return touched;
  }

  function candidates(subject: Filed, query: readonly QueryTerm[], selection: Selection): Candidate[] {
    const found: Candidate[] = [];
    for (const slot of accumulate(query)) {
      const similarity = scores[slot] ?? 0;
      scores[slot] = 0;
      const one = filed[slot];
      if (one === undefined || one.id === subject.id || !selection.admits(one)) continue;
      const score = similarity * selection.recency(one);
      if (score > 0 && score >= selection.minScore) found.push({ slot, filed: one, similarity, score });
    }
    return found.sort(byPlace);
  }

  function relatedTo(article: string | RelatedArticle, options: RelatedToOptions = {}): Related[] {
    const selection = readSelection(options);
    const subject = find(article);
    const lengths = { articles: slots.size, total };
    const query = weighQuery(subject.vectors, subject.length, lists, lengths, settings);
    const places: { candidate: Candidate; duplicates: string[] }[] = [];
    for (const candidate of candidates(subject, query, selection)) {
      if (selection.duplicates !== "keep") {
        const same = (other: Filed) =>
          overlap(candidate.filed.shingles, other.shingles) >= selection.duplicateOverlap;
        if (selection.duplicates === "exclude" && same(subject)) continue;
        const better = places.find((place) => same(place.candidate.filed));
        if (better !== undefined) {
          better.duplicates.push(candidate.filed.id);
          continue;
        }
      }
      if (places.length === selection.limit) break;
      places.push({ candidate, duplicates: [] });
    }
    return places.map(({ candidate: { filed: one, similarity, score }, duplicates }) => ({
      id: one.id,
      score,
      similarity,
      reasons: explain(query, one.vectors, one.length, lengths).slice(0, selection.maxReasons),
      duplicates,
    }));
  }

  for (const article of articles) add(article);
  return {
    get size() {
      return slots.size;
    },
    has: (id) => slots.has(id),
    add,
    update(article) {
      const analysis = analyseArticle(article, settings);
      remove(analysis.id);
      file(analysis);
    },
    remove,
    relatedTo,
  };
}

function emptyLists() {
  return { text: new TermLists(), tags: new TermLists(), section: new TermLists() };
}

function byPlace(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  const [ageA, ageB] = [a.filed.publishedAt ?? -Infinity, b.filed.publishedAt ?? -Infinity];
  if (ageA !== ageB) return ageB > ageA ? 1 : -1;
  return a.filed.id < b.filed.id ? -1 : 1;
}
