import type { LabelledArticle } from "./corpora.js";

/** What finds related articles: for each article the ids of up to `limit` others, the best first. */
export type Recommender = (
  articles: readonly LabelledArticle[],
) => (article: LabelledArticle, limit: number) => readonly string[];

/** How well the first results share a label with the article asked about, in per cent, over a sample of queries. */
export type Quality = {
  /** Share of the first five places that hold an article with a shared label; an empty place counts as a miss. */
  readonly precisionAt5: number;
  /** Mean of one over the place of the first such article among ten, 0 where there is none. */
  readonly reciprocalRank: number;
};

/** A recommender's quality. A query that throws counts as one that finds nothing. */
export function measureQuality(
  recommend: ReturnType<Recommender>,
  articles: readonly LabelledArticle[],
  queries: readonly LabelledArticle[],
): Quality {
  const labelsOf = new Map(articles.map(({ id, labels }) => [id, new Set(labels)]));
  let hits = 0;
  let ranks = 0;
  for (const query of queries) {
    const relevant = resultsOf(recommend, query).map(
      (id) => id !== query.id && query.labels.some((label) => labelsOf.get(id)?.has(label)),
    );
    hits += relevant.slice(0, 5).filter(Boolean).length;
    const first = relevant.indexOf(true);
    if (first >= 0) ranks += 1 / (first + 1);
  }
  return {
    precisionAt5: (100 * hits) / (5 * queries.length),
    reciprocalRank: (100 * ranks) / queries.length,
  };
}

function resultsOf(recommend: ReturnType<Recommender>, query: LabelledArticle): readonly string[] {
  try {
    return recommend(query, 10);
  } catch (error) {
    console.error(`${query.id}: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}
