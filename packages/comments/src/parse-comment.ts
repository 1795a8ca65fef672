import { type CommentForm, commentForm } from "./comment-form.js";
import type { CommentInput, CommentIssue, CommentValues } from "./comment-input.js";
import { CommentsError } from "./errors.js";
import { formIssue } from "./internal/form-issue.js";
import { parseField } from "./internal/parse-field.js";
import { readFields } from "./internal/read-fields.js";

/** What {@link safeParseComment} gives: the comment, or the issues in the order of the fields; the reader's text in both. */
export type CommentParseResult =
  | { success: true; data: CommentInput; values: CommentValues }
  | { success: false; issues: CommentIssue[]; values: CommentValues };

/** Options of {@link safeParseComment}. */
export type ParseCommentOptions = {
  /** The form that was filled in. Default `commentForm`. */
  form?: CommentForm;
};

/**
 * The comment in a submitted form, or what is wrong with it. Reads `FormData`, `URLSearchParams`, any list of pairs, and
 * plain objects (parsed JSON). Unknown fields never reach the result; a field sent twice, a file, and more than 100
 * entries are refused. Linear in the length of the input.
 *
 * @example
 * import { safeParseComment } from "@nightdesk/comments";
 *
 * const result = safeParseComment(new URLSearchParams("comment=&name=Sok"));
 * result.success ? [] : result.issues; // => [{ code: "required", path: ["comment"], message: "Please enter your comment!" }]
 */
export function safeParseComment(input: unknown, options: ParseCommentOptions = {}): CommentParseResult {
  const form = options.form ?? commentForm;
  const { values, problems, whole } = readFields(input, form);
  const data: CommentInput = { comment: "", name: "", consent: false };
  const issues: CommentIssue[] = [];
  if (whole !== undefined) issues.push(formIssue(whole, form));
  for (const field of form.fields) {
    const name = field.field;
    const problem = problems?.get(name);
    const issue = problem ? formIssue(problem, form, name) : parseField(field, values[name], form, data);
    if (issue !== undefined) issues.push(issue);
  }
  return issues.length === 0 ? { success: true, data, values } : { success: false, issues, values };
}

/**
 * The comment in a submitted form; see {@link safeParseComment}.
 *
 * @throws CommentsError `invalid-comment`, its `cause` the issues, where the form is not in order.
 *
 * @example
 * import { parseComment } from "@nightdesk/comments";
 *
 * parseComment({ comment: "Hello", name: "Sok" }); // => { comment: "Hello", name: "Sok", consent: false }
 */
export function parseComment(input: unknown, options: ParseCommentOptions = {}): CommentInput {
  const result = safeParseComment(input, options);
  if (result.success) return result.data;
  const what = result.issues.map(({ path, message }) => `${path[0] ?? "form"}: ${message}`).join("; ");
  throw new CommentsError("invalid-comment", `The comment is not in order. ${what}`, {
    cause: result.issues,
  });
}
