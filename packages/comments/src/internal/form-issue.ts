import type { CommentFieldName, CommentForm } from "../comment-form.js";
import type { CommentIssue } from "../comment-input.js";
import { formatMessage } from "../comment-messages.js";
import type { CommentIssueCode } from "../errors.js";

/** What is wrong with a form for which the reader can do nothing: it came damaged, or was written by somebody else. */
export function formIssue(code: CommentIssueCode, form: CommentForm, field?: CommentFieldName): CommentIssue {
  const message = formatMessage(form.messages, code === "invalid-parent" ? "parentInvalid" : "formInvalid");
  return { code, path: field === undefined ? [] : [field], message };
}
