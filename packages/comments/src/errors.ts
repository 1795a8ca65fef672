/**
 * What is wrong with one field of a submitted comment:
 * - `required`: nothing visible was entered
 * - `too-long`: more than `maxLength` UTF-16 units, or more than `maxBytes` bytes
 * - `invalid-email`: not an address that `<input type=email>` accepts
 * - `invalid-website`: not an http or https address, or one that carries a user name or control characters
 * - `invalid-parent`: not the id of a comment
 * - `duplicate-field`: the field was sent more than once
 * - `not-text`: a file or a structure was sent where text is expected
 * - `too-many-fields`: more entries than a form of this kind can have
 * - `not-a-form`: the input is neither a form nor an object
 * - `expired`: the form was open too long, or its token was never ours; from `createCommentHandler`
 */
export type CommentIssueCode =
  | "required"
  | "too-long"
  | "invalid-email"
  | "invalid-website"
  | "invalid-parent"
  | "duplicate-field"
  | "not-text"
  | "too-many-fields"
  | "not-a-form"
  | "expired";

/** The code of a {@link CommentsError}: what was misused, `invalid-comment` from `parseComment`, `contract-broken` from `storeChecks`. */
export type CommentsErrorCode =
  | "invalid-comment"
  | "invalid-options"
  | "weak-secret"
  | "store-failed"
  | "service-failed"
  | "contract-broken";

/** The error that every function of this package throws: `code` says why, `cause` holds what lies behind it. */
export class CommentsError extends Error {
  override readonly name = "CommentsError";
  readonly code: CommentsErrorCode;

  constructor(code: CommentsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
