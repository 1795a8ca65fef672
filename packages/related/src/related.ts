/** One thing that two articles share. */
export type RelatedReason = {
  /** Where it stands: `"text"` (title and body), `"tags"` or `"section"`. */
  readonly part: "text" | "tags" | "section";
  /** What is shared, in the form in which it was compared: lower case, a word without its accents. */
  readonly value: string;
  /** What it adds to the similarity. */
  readonly share: number;
};

/** An article that was selected, and why. */
export type Related = {
  readonly id: string;
  /** By what it is placed: `similarity`, times the factor of the recency option where that is given. */
  readonly score: number;
  /** 0 for nothing shared; 1 is what the article in question would score against itself. */
  readonly similarity: number;
  /** What is shared, the largest share first, then in the order of parts above and by value. */
  readonly reasons: readonly RelatedReason[];
  /** Ids of its near-duplicates that would have had a place above the last, with the `duplicates` option. */
  readonly duplicates: readonly string[];
};
