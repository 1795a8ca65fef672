import { type CommentInput, type CommentIssue, formatMessage } from "@nightdesk/comments";
import { type ModerationReason, moderate, standardPhases } from "@nightdesk/comments/moderation";
import { matchKey } from "@nightdesk/comments/text";
import { checkToken } from "@nightdesk/comments/token";
import { commentForm } from "./comment-form.js";
import type { Newsroom } from "./newsroom.js";
import type { Story } from "./store/articles.js";
import type { CommentStatus } from "./store/comments.js";
import { tokenKeys } from "./token-keys.js";

/** What became of a comment: stored under an id, or refused for a reason that the reader can do something about. */
export type CommentOutcome =
  | { status: CommentStatus; id: number }
  | { status: "refused"; issue: CommentIssue };

const phases = standardPhases();

/** Moderates a comment and stores it with the verdict and its reasons. */
export async function submitComment(
  newsroom: Newsroom,
  story: Story,
  data: CommentInput,
  client: { address: string; userAgent: string },
): Promise<CommentOutcome> {
  const { comments, visitors, minFormAgeMs } = newsroom;
  const createdAt = newsroom.now();
  const articleId = story.article.id;
  const parent = data.parent === undefined ? undefined : Number(data.parent);
  const token = await checkToken(
    data.token,
    { articleId, parent: data.parent },
    {
      now: createdAt,
      keys: tokenKeys(newsroom),
      minAgeMs: minFormAgeMs,
      honeypot: data.honeypot,
      useNonce: comments.useNonce,
    },
  );
  const entry = {
    articleId,
    parent,
    comment: data.comment,
    name: data.name,
    email: data.email,
    website: data.website,
    visitor: await visitors.keyOf({ ...client, at: createdAt }),
    matchKey: matchKey(data.comment),
    createdAt,
  };
  const { verdict, reasons } = await moderate(
    {
      comment: data,
      article: { open: true },
      token,
      parent: parent === undefined ? undefined : await comments.parent(articleId, parent),
      history: await comments.history(entry),
    },
    { phases },
  );
  if (verdict === "reject") return refused(reasons);
  const id = await comments.submit({ ...entry, status: verdict, reasons });
  return id === undefined ? duplicate : { status: verdict, id };
}

/** Two equal comments at once pass moderation both; the store takes one. */
const duplicate: CommentOutcome = refusal(
  ["comment"],
  "This comment is here already, word for word; perhaps you sent it twice",
);

function refused(reasons: readonly ModerationReason[]): CommentOutcome {
  const codes = reasons.filter(({ verdict }) => verdict === "reject").map(({ code }) => code);
  if (codes.includes("duplicate")) return duplicate;
  const isParent = codes.some((code) => code === "unknown-parent" || code === "too-deep");
  return refusal([], formatMessage(commentForm.messages, isParent ? "parentInvalid" : "tokenExpired"));
}

/** The form shows place and words; it has no code for what only moderation can find. */
function refusal(path: CommentIssue["path"], message: string): CommentOutcome {
  return { status: "refused", issue: { code: "not-a-form", path, message } };
}
