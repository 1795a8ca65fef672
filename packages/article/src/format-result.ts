import type { ArticleIssue, ArticlePath } from "./errors.js";

/** Something that a format's reader or writer could not carry over. */
export type Loss = {
  /** Where it stands: in the input of a reader, in the article of a writer. */
  readonly path: ArticlePath;
  /** What it is and why it was left behind. */
  readonly message: string;
};

/** What every format gives back: nothing of the input is missing from `value` without a line in `lost`. */
export type FormatResult<Value> = {
  /** What was read or written; `undefined` where the input was unusable, and `issues` says why. */
  readonly value: Value | undefined;
  readonly issues: readonly ArticleIssue[];
  readonly lost: readonly Loss[];
};

/** As {@link FormatResult}, from a function that always has a value. */
export type FullResult<Value> = FormatResult<Value> & { readonly value: Value };
