/**
 * What is wrong with one field of a submitted comment:
 * - `required`: nothing visible was entered
 * - `too_long`: more than `maxLength` UTF-16 units, or more than `maxBytes` bytes
 * - `invalid_email`: not an address that `<input type=email>` accepts
 * - `invalid_website`: not an http or https address, or one that carries a user name or control characters
 * - `invalid_parent`: not the id of a comment
 * - `duplicate_field`: the field was sent more than once
 * - `not_text`: a file or a structure was sent where text is expected
 * - `too_many_fields`: more entries than a form of this kind can have
 * - `not_a_form`: the input is neither a form nor an object
 */
export type CommentIssueCode =
  | "required"
  | "too_long"
  | "invalid_email"
  | "invalid_website"
  | "invalid_parent"
  | "duplicate_field"
  | "not_text"
  | "too_many_fields"
  | "not_a_form";

/** The code of a {@link CommentsError}: what was misused, or `invalid_comment` from `parseComment`. */
export type CommentsErrorCode = "invalid_comment" | "invalid_options" | "weak_secret" | "store_failed";

/** The error that every function of this package throws: `code` says why, `cause` holds what lies behind it. */
export class CommentsError extends Error {
  override readonly name = "CommentsError";
  readonly code: CommentsErrorCode;

  constructor(code: CommentsErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
