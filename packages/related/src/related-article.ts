/** What is read of an article: an `id` and whatever else is known. An object with more properties fits as it is. */
export type RelatedArticle = {
  /** What names the article; not empty. Any text is safe, `__proto__` included. */
  readonly id: string;
  /** The headline, as plain text. Its words count {@link RelatedIndexOptions.titleWeight} times. */
  readonly title?: string | undefined;
  /** The body, as plain text without markup. */
  readonly text?: string | undefined;
  /** Tags or keywords. Case, outer spaces and repetition do not matter. */
  readonly tags?: readonly string[] | undefined;
  /** The section or category. Case and outer spaces do not matter. */
  readonly section?: string | undefined;
  /** A BCP 47 language tag; only the language filter reads it. */
  readonly language?: string | undefined;
  /** When it was published: a `Date`, milliseconds since 1970 UTC, or an ISO 8601 text with `Z` or an offset. */
  readonly publishedAt?: Date | number | string | undefined;
};
