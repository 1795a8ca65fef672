import { type CommentIssue, type CommentValues, renderComment, renderCommentForm } from "@nightdesk/comments";
import { formatDateTime } from "@nightdesk/dateline";
import { raw } from "hono/html";
import { commentForm } from "../comment-form.js";
import { publication } from "../publication.js";
import type { PublishedComment } from "../store/comments.js";

export type CommentsBlockProps = {
  path: string;
  comments: readonly PublishedComment[];
  token: string;
  /** What became of the comment that was just sent. */
  notice?: string | undefined;
  values?: CommentValues | undefined;
  issues?: readonly CommentIssue[] | undefined;
  /** The comment that the form answers. */
  replyTo?: PublishedComment | undefined;
};

/** The comments under an article, and the form. */
export function CommentsBlock(props: CommentsBlockProps) {
  const { path, comments, token, notice, values, issues, replyTo } = props;
  const count = comments.length;
  return (
    <section class="comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {count === 0 ? "Comments" : `${count} ${count === 1 ? "comment" : "comments"}`}
      </h2>
      {notice === undefined ? undefined : (
        <p class="notice" role="status">
          {notice}
        </p>
      )}
      <CommentList path={path} comments={comments} parent={undefined} />
      <div id="respond">
        {raw(
          renderCommentForm({
            action: `${path}/comments`,
            form: commentForm,
            token,
            ...(values === undefined ? {} : { values }),
            ...(issues === undefined ? {} : { issues }),
            ...(replyTo === undefined
              ? {}
              : { replyTo: { id: replyTo.id, name: replyTo.name, cancelHref: `${path}#comments` } }),
          }),
        )}
      </div>
    </section>
  );
}

type CommentListProps = { path: string; comments: readonly PublishedComment[]; parent: number | undefined };

/** The answers to one comment, or to the article, each with its own answers below it. */
function CommentList({ path, comments, parent }: CommentListProps) {
  const answers = comments.filter((comment) => comment.parent === parent);
  if (answers.length === 0) return undefined;
  return (
    <ol class="comment-list">
      {answers.map((comment) => (
        <li>
          {raw(
            renderComment(comment, {
              formatDate: (at) => formatDateTime(at, publication),
              reply: { href: `${path}?reply=${comment.id}#respond`, label: `Reply to ${comment.name}` },
            }),
          )}
          <CommentList path={path} comments={comments} parent={comment.id} />
        </li>
      ))}
    </ol>
  );
}
