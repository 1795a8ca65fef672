import { formatMessage } from "@nightdesk/comments";
import { commentForm } from "./comment-form.js";

/** The cookie that carries, over the redirect after a comment, what became of it. */
export const noticeCookie = "comment-notice";

/** What a reader is told after sending a comment. Spam is told what held comments are told. */
export const commentNotices: ReadonlyMap<string, string> = new Map([
  ["publish", "Thank you. Your comment is published."],
  ["hold", formatMessage(commentForm.messages, "held")],
]);
