import {
  commentFormCss,
  englishMessages,
  formatMessage,
  renderComment,
  renderCommentForm,
  type StoredComment,
  type ThreadNode,
} from "@nightdesk/comments";
import type { CommentPageState } from "@nightdesk/comments/handler";

const CSS = `body{font:1rem/1.6 Georgia,serif;max-width:44rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}
a{color:#0b4f8a}label{display:block;font-weight:bold}input:not([type=checkbox]),textarea{width:100%;box-sizing:border-box;font:inherit;padding:.4rem;border:1px solid #555}
button{font:inherit;padding:.5rem 1rem}.comment-hint{display:block}.comment-error{display:block;font-weight:bold;color:#a4001d}[aria-invalid]{border:3px solid #a4001d!important}
.comment-errors{border:3px solid #a4001d;padding:0 1rem}.comment{border-top:1px solid #bbb;padding-top:.5rem}.comment-children{margin-left:1.5rem}.comment-field-consent label{display:inline;font-weight:normal}`;

/** The article with its conversation and the form. */
export function renderPage(
  articleId: string,
  thread: readonly ThreadNode<StoredComment>[],
  state: CommentPageState & { notice: "held" | undefined; proofBits: number | undefined },
): string {
  const { failed, notice, replyTo, proofBits, ...form } = state;
  const reply = replyTo && {
    replyTo: { ...replyTo, cancelHref: `/${articleId}#comment-${replyTo.id}-reply` },
  };
  const status = notice === undefined ? "" : `<p role="status">${formatMessage(englishMessages, notice)}</p>`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${failed ? "Error: " : ""}The bridge opens in spring</title>
${proofBits === undefined ? "" : `<meta name="proof-bits" content="${proofBits}">`}<style>${CSS}${commentFormCss}</style>
</head>
<body>
<main>
<h1>The bridge opens in spring</h1>
<p>The new bridge over the river will open to traffic in the spring, the town council said on Thursday.</p>
<section id="comments" aria-labelledby="comments-title">
<h2 id="comments-title">Comments</h2>
${status}${renderThread(articleId, thread)}
${renderCommentForm({ action: `/${articleId}`, ...form, ...reply })}
</section>
</main>
<script type="module" src="/client.js"></script>
</body>
</html>`;
}

/** A comment that was removed keeps its place, for the answers below it. */
function renderThread(articleId: string, nodes: readonly ThreadNode<StoredComment>[]): string {
  return nodes
    .map(({ id, comment, children }) => {
      const reply = { href: `/${articleId}?reply=${id}#comment-form-title`, label: "Reply" };
      const shown =
        comment === undefined ? "<p>This comment was removed.</p>" : renderComment(comment, { reply });
      return children.length === 0
        ? shown
        : `${shown}<div class="comment-children">${renderThread(articleId, children)}</div>`;
    })
    .join("");
}
