import type { IndexSettings } from "./index-settings.js";
import { naturalLog } from "./natural-log.js";
import type { TermLists, TermVector } from "./term-lists.js";

/** The parts of an article that are compared. */
export type Part = "text" | "tags" | "section";

/** The terms of each part. */
export type PartVectors = Readonly<Record<Part, TermVector>>;

/** A term to look for, and the weight of its part in the score of an article that holds it. */
export type QueryTerm = {
  readonly part: Part;
  readonly term: number;
  readonly name: string;
  readonly weight: number;
};

/**
 * The k1 of Okapi BM25: how slowly a repeated word stops counting. Its b is 1: the length of a text is made up for in
 * full. Both are usual values; quality hardly depends on them.
 */
const K1 = 2;
/** Words of the article that are looked for, the heaviest first: more cost time and change little. */
export const MAX_TEXT_TERMS = 150;
const PARTS: readonly Part[] = ["text", "tags", "section"];

/** What the lengths of all texts say about one. */
export type Lengths = { readonly articles: number; readonly total: number };

/** What the length of a text does to the weight of its terms (Okapi BM25). */
export function damping(length: number, lengths: Lengths): number {
  const relative = lengths.total === 0 ? 1 : (length * lengths.articles) / lengths.total;
  return K1 * relative;
}

/** The weight of a term by its count in a text (Okapi BM25): 1 for one occurrence in a text of average length. */
export function saturate(count: number, textDamping: number): number {
  return (count * (K1 + 1)) / (count + textDamping);
}

/** The rarity of a term (Robertson and Spärck Jones, in the form that is never negative). */
export function rarity(holders: number, articles: number): number {
  return naturalLog(1 + (articles - holders + 0.5) / (holders + 0.5));
}

/**
 * The terms to look for, in an order that depends on the article alone, weighed so that the article itself would
 * score 1.
 */
export function weighQuery(
  { vectors, length }: { readonly vectors: PartVectors; readonly length: number },
  { lists, lengths }: { readonly lists: Readonly<Record<Part, TermLists>>; readonly lengths: Lengths },
  settings: Pick<IndexSettings, "weights" | "tagWeighting">,
  maxTextTerms: number,
): QueryTerm[] {
  const present = PARTS.filter((part) => vectors[part].terms.length > 0 && settings.weights[part] > 0);
  const total = present.reduce((sum, part) => sum + settings.weights[part], 0);
  const ownDamping = damping(length, lengths);
  return present.flatMap((part) => {
    const weighed: { term: number; name: string; weight: number; own: number }[] = [];
    vectors[part].terms.forEach((term, i) => {
      const rare =
        part === "text" || (part === "tags" && settings.tagWeighting === "rarity")
          ? rarity(lists[part].holders(term), lengths.articles)
          : 1;
      const own = part === "text" ? saturate(vectors.text.counts[i] ?? 0, ownDamping) : 1;
      weighed.push({ term, name: lists[part].name(term), weight: rare * own, own });
    });
    weighed.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
    if (part === "text") weighed.splice(maxTextTerms);
    const self = weighed.reduce((sum, { weight, own }) => sum + weight * own, 0);
    const scale = settings.weights[part] / (total * self);
    return weighed.map(({ term, name, weight }) => ({ part, term, name, weight: weight * scale }));
  });
}
