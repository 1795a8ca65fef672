import {
  buildThread,
  type CommentIssue,
  type CommentValues,
  formatMessage,
  renderComment,
  renderCommentForm,
  type StoredComment,
  type ThreadNode,
} from "@nightdesk/comments";
import { formatDateTime } from "@nightdesk/dateline";
import { raw } from "hono/html";
import { commentForm } from "../comment-form.js";
import { publication } from "../publication.js";

export type CommentsBlockProps = {
  path: string;
  comments: readonly StoredComment[];
  token: string;
  /** Whether the reader's comment was taken and waits for an editor. */
  isHeld?: boolean;
  values?: CommentValues | undefined;
  issues?: readonly CommentIssue[] | undefined;
  /** The comment that the form answers. */
  replyTo?: Pick<StoredComment, "id" | "name"> | undefined;
};

/** The comments under an article, and the form. */
export function CommentsBlock(props: CommentsBlockProps) {
  const { path, comments, token, isHeld = false, values, issues, replyTo } = props;
  const count = comments.length;
  return (
    <section class="comments" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {count === 0 ? "Comments" : `${count} ${count === 1 ? "comment" : "comments"}`}
      </h2>
      {isHeld ? (
        <p class="notice" role="status">
          {formatMessage(commentForm.messages, "held")}
        </p>
      ) : undefined}
      <CommentList path={path} thread={buildThread(comments)} />
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

type CommentListProps = { path: string; thread: readonly ThreadNode<StoredComment>[] };

/** The answers to one comment, or to the article, each with its own answers below it. */
function CommentList({ path, thread }: CommentListProps) {
  if (thread.length === 0) return undefined;
  return (
    <ol class="comment-list">
      {thread.map(({ comment, children }) => (
        <li>
          {comment === undefined ? (
            <p class="comment-gone">This comment is no longer here.</p>
          ) : (
            raw(
              renderComment(comment, {
                formatDate: (at) => formatDateTime(at, publication),
                reply: { href: `${path}?reply=${comment.id}#respond`, label: `Reply to ${comment.name}` },
              }),
            )
          )}
          <CommentList path={path} thread={children} />
        </li>
      ))}
    </ol>
  );
}
