/** What to select, and out of what. Every filter acts before the cut to `limit`. */
export type RelatedToOptions = {
  /** The most results: a whole number from 0. Default 5. */
  readonly limit?: number | undefined;
  /** The moment of asking, as `publishedAt` is given. With it, articles published later are left out. */
  readonly now?: Date | number | string | undefined;
  /** Leaves out articles older than this at `now`, in milliseconds, and those without `publishedAt`. Needs `now`. */
  readonly maxAgeMs?: number | undefined;
  /**
   * Prefers the new: similarity is multiplied by `1 - weight + weight * halfLifeMs / (halfLifeMs + age)`, so that an
   * article of that age keeps half of what is weighed. Without `publishedAt` it keeps `1 - weight`. Needs `now`.
   * `weight` is from 0 to 1, by default 0.5.
   */
  readonly recency?: { readonly halfLifeMs: number; readonly weight?: number | undefined } | undefined;
  /** Ids never to select, such as what else is on the page. */
  readonly exclude?: Iterable<string> | undefined;
  /** Only articles in these languages: `"en"` takes `en-GB` too. Those without a language are left out. */
  readonly language?: string | readonly string[] | undefined;
  /** Only articles in these sections. */
  readonly section?: string | readonly string[] | undefined;
  /** Only articles with at least this score, from 0 to 1. Default 0: whatever shares something. */
  readonly minScore?: number | undefined;
  /**
   * What becomes of near-duplicates. `"keep"`: they are results like others. `"collapse"`: of articles that are
   * near-duplicates of one another the best placed stands for all and names them in `duplicates`. `"exclude"`: that,
   * and near-duplicates of the article itself are left out. Default `"keep"`.
   */
  readonly duplicates?: "keep" | "collapse" | "exclude" | undefined;
  /** The share of the shorter text's four-word runs that the other must hold to be its near-duplicate: above 0, up to 1. Default 0.5. */
  readonly duplicateOverlap?: number | undefined;
  /** The most reasons given for a result. Default 5. */
  readonly maxReasons?: number | undefined;
};
