import type { CommentForm } from "../comment-form.js";
import type { CommentIssue } from "../comment-input.js";
import { formatMessage } from "../comment-messages.js";
import type { ModerationResult } from "../moderation/moderate.js";

/** A form that was open too long; nothing is wrong with what the reader wrote. */
export function expiredIssue(form: CommentForm): CommentIssue {
  return { code: "expired", path: [], message: formatMessage(form.messages, "tokenExpired") };
}

/** A refused form is said to be out of date: honest readers send it again, and forgers hear nothing about the reason. */
export function refusalOf(form: CommentForm, { reasons }: ModerationResult): CommentIssue {
  if (!reasons.some(({ phase }) => phase === "parent")) return expiredIssue(form);
  return { code: "invalid-parent", path: ["parent"], message: formatMessage(form.messages, "parentInvalid") };
}
