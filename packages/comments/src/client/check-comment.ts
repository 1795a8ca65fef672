import { type CommentForm, commentForm } from "../comment-form.js";
import type { CommentInput, CommentIssue, CommentValues } from "../comment-input.js";
import { fieldIssue } from "../internal/field-issue.js";
import { isVisible, parseVisible } from "../internal/parse-visible.js";
import { isBlank } from "../normalize-text.js";

/** Options of {@link checkComment}. */
export type CheckCommentOptions = {
  /** The form that is filled in. Default `commentForm`. */
  form?: CommentForm;
};

/**
 * What is wrong with the values of a form, in the order of the fields; nothing where all is in order. The same rules and
 * words as `safeParseComment`, a third of its size: what only a server needs is left out, reading damaged forms and
 * rewriting text for storage. What passes here passes there.
 *
 * @example
 * import { checkComment } from "@nightdesk/comments/client";
 *
 * checkComment({ comment: "Hello", name: " " }).map((issue) => issue.message); // => ["Please enter your name here"]
 */
export function checkComment(values: CommentValues, options: CheckCommentOptions = {}): CommentIssue[] {
  const { form = commentForm } = options;
  const data: CommentInput = { comment: "", name: "", consent: false };
  const issues: CommentIssue[] = [];
  for (const field of form.fields) {
    // What the page wrote itself is judged by the server.
    if (!isVisible(field)) continue;
    const code = parseVisible(field, values[field.field], form, data, lengthText);
    if (code) issues.push(fieldIssue(code, form, field));
  }
  return issues;
}

/** The text as long as the stored one at least: that one has fewer characters where some are taken out. */
function lengthText(raw: string): string {
  if (isBlank(raw)) return "";
  return raw
    .trim()
    .replace(/\r\n?/g, "\n")
    .replace(/\u2029/g, "\n\n")
    .normalize();
}
