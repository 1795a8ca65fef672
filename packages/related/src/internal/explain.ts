import type { RelatedReason } from "../related.js";
import { damping, type Lengths, type PartVectors, type QueryTerm, saturate } from "./weigh-query.js";

/** What an article shares with a query, the largest share first, then in the order of the query. */
export function explain(
  query: readonly QueryTerm[],
  { vectors, length }: { readonly vectors: PartVectors; readonly length: number },
  lengths: Lengths,
): RelatedReason[] {
  const reasons: RelatedReason[] = [];
  const counts = {
    text: countsByTerm(vectors, "text"),
    tags: countsByTerm(vectors, "tags"),
    section: countsByTerm(vectors, "section"),
  };
  for (const { part, term, name, weight } of query) {
    const count = counts[part].get(term);
    if (count === undefined) continue;
    const share = part === "text" ? weight * saturate(count, damping(length, lengths)) : weight;
    reasons.push({ part, value: name, share });
  }
  return reasons.sort((a, b) => b.share - a.share);
}

function countsByTerm(vectors: PartVectors, part: keyof PartVectors): Map<number, number> {
  const { terms, counts } = vectors[part];
  const byTerm = new Map<number, number>();
  terms.forEach((term, i) => {
    byTerm.set(term, counts[i] ?? 0);
  });
  return byTerm;
}
