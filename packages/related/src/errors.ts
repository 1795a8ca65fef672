/** What went wrong: the `code` of a {@link RelatedError}. */
export type RelatedErrorCode =
  | "invalid-article"
  | "duplicate-id"
  | "unknown-id"
  | "invalid-option"
  | "missing-now";

/**
 * The error that this package throws on misuse, with a `code` to branch on.
 *
 * @example
 * import { createRelatedIndex } from "@nightdesk/related";
 * createRelatedIndex([]).relatedTo("gone"); // throws unknown-id
 */
export class RelatedError extends Error {
  override readonly name = "RelatedError";
  /** The kind of misuse; stable across versions, unlike the message. */
  readonly code: RelatedErrorCode;

  constructor(code: RelatedErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
