import type { CommentFieldName } from "./comment-form.js";
import type { CommentIssueCode } from "./errors.js";

/** A comment as it was entered and checked. Who may publish it is the business of moderation. */
export type CommentInput = {
  /** What the reader wrote, normalised; plain text or the HTML of a comment, never yet safe to show unescaped. */
  comment: string;
  name: string;
  email?: string;
  /** An http or https address, equal to its `new URL(website).href`. */
  website?: string;
  /** Whether the reader ticked "save my name"; `false` where the box was not there. */
  consent: boolean;
  /** The id of the comment that this one answers. */
  parent?: string;
  /** What stood in the trap field; `undefined` where the form did not send it. */
  honeypot?: string;
  /** The token of the form, unchecked. */
  token?: string;
};

/** What is wrong with one field, in the words that the form shows. */
export type CommentIssue = {
  code: CommentIssueCode;
  /** The field, or nothing where the whole input is wrong. */
  path: readonly [] | readonly [CommentFieldName];
  message: string;
};

/** What the reader typed, field by field, unchanged, to fill the form again. */
export type CommentValues = { readonly [Name in CommentFieldName]?: string };
