/** What went wrong, as a word to branch on. */
export type RankingErrorCode =
  | "invalid-option"
  | "invalid-window"
  | "outside-retention"
  | "half-life-not-tracked"
  | "uniques-not-tracked"
  | "damaged-snapshot"
  | "unknown-snapshot-version"
  | "not-mergeable"
  | "invalid-id";

/** The error that this package throws on misuse and on damaged state; `code` says which. */
export class RankingError extends Error {
  override readonly name = "RankingError";
  readonly code: RankingErrorCode;

  constructor(code: RankingErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
