import type { CommentForm } from "../comment-form.js";
import type { CommentIssue } from "../comment-input.js";
import { type CommentMessageKey, formatMessage } from "../comment-messages.js";
import type { CommentIssueCode } from "../errors.js";
import type { VisibleField } from "./parse-visible.js";

/** The name of the text for a code at a field; joined once, as joined names are slow to look up. */
const KEYS: { [code: string]: { [field: string]: CommentMessageKey } } = {};

/** What is wrong with a field that the reader filled in, in the words of the form. */
export function fieldIssue(code: CommentIssueCode, form: CommentForm, field: VisibleField): CommentIssue {
  const { field: name, maxLength: count } = field;
  KEYS[code] ??= {};
  KEYS[code][name] ??=
    `${name}${code === "required" ? "Required" : code === "too-long" ? "TooLong" : "Invalid"}` as CommentMessageKey;
  return { code, path: [name], message: formatMessage(form.messages, KEYS[code][name], { count }) };
}
