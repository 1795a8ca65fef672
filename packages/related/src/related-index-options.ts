/** How an index reads and weighs articles. All of it is fixed when the index is made. */
export type RelatedIndexOptions = {
  /**
   * How much each part of an article counts. Only the ratios matter, and a part that the article in question lacks
   * counts for nothing, so that articles without tags score on the same scale of 0 to 1.
   * Default `{ text: 1, tags: 0.5, section: 0.05 }`.
   */
  readonly weights?:
    | { readonly text?: number; readonly tags?: number; readonly section?: number }
    | undefined;
  /** How many times a word of the title counts: a whole number from 0 to 100. Default 2. */
  readonly titleWeight?: number | undefined;
  /** `"rarity"`: a shared tag counts the more the fewer articles carry it. `"count"`: all count alike. Default `"rarity"`. */
  readonly tagWeighting?: "rarity" | "count" | undefined;
  /** Makes terms of a text, in their order. A pure function. Default {@link splitTerms}. */
  readonly splitTerms?: ((text: string, language: string | undefined) => readonly string[]) | undefined;
};
