import type { Figure } from "@internal/scorecard";
import { sampleQueries } from "./corpora.js";
import { type Corpus, readCorpora } from "./corpus-kinds.js";
import { nearDuplicateFigures } from "./near-duplicates.js";
import { luceneMoreLikeThis, minisearch, nightdesk, tfIdfCosine } from "./peers.js";
import { measureQuality, type Quality } from "./quality.js";
import { tagFigures } from "./tag-task.js";

const PEERS = { minisearch, "tf-idf cosine": tfIdfCosine, "Lucene MoreLikeThis": luceneMoreLikeThis };

/** Quality of the results on labelled corpora, each held against the best peer in the same run. */
export async function conformance({ dataDir }: { dataDir: string }): Promise<Figure[]> {
  const corpora = readCorpora(dataDir);
  return [
    ...corpora.flatMap(qualityFigures),
    ...nearDuplicateFigures(dataDir, corpora),
    ...tagFigures(dataDir),
  ];
}

function qualityFigures({ name, label, articles }: Corpus): Figure[] {
  const queries = sampleQueries(articles);
  if (queries.length === 0) {
    console.error(`${name}: no two articles share a label: not scored`);
    return [];
  }
  const ours = measureQuality(nightdesk(articles), articles, queries);
  const peers = Object.entries(PEERS).map(([peer, recommender]) => {
    const quality = measureQuality(recommender(articles), articles, queries);
    console.error(
      `${name}\t${peer}\tP@5 ${quality.precisionAt5.toFixed(2)}\tMRR ${quality.reciprocalRank.toFixed(2)}`,
    );
    return quality;
  });
  const figure = (what: string, measure: (quality: Quality) => number): Figure => ({
    name: `${name}: ${what} by ${label} (%), goal the best peer`,
    value: rounded(measure(ours)),
    goal: { atLeast: rounded(Math.max(...peers.map(measure))) },
  });
  const figures = [figure("precision at 5", (quality) => quality.precisionAt5)];
  if (label === "story") figures.push(figure("reciprocal rank", (quality) => quality.reciprocalRank));
  return figures;
}

/** To the hundredth of a per cent, ours and theirs alike. */
function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
