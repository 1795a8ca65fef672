import { buildThread, commentFormCss, renderComment, type StoredComment } from "@nightdesk/comments";
import { renderToString } from "react-dom/server";
import { CommentForm, type CommentFormProps } from "./comment-form.js";

/** What the page is made of. */
export type PageProps = {
  comments: readonly StoredComment[];
  /** Whether a comment was just sent and waits. */
  held: boolean;
  form: CommentFormProps;
};

/** The article with its comments, and the form in React with the data from which the browser hydrates it. */
export function renderPage({ comments, held, form }: PageProps): string {
  const shown = buildThread(comments).map(({ comment }) =>
    comment === undefined ? "" : renderComment(comment),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${form.issues === undefined ? "" : "Error: "}The bridge opens in spring</title>
<style>${commentFormCss}</style>
</head>
<body>
<main>
<h1>The bridge opens in spring</h1>
${held ? '<p role="status">Thank you! Your comment waits for a moderator.</p>' : ""}
<div id="comments">${shown.join("")}</div>
<div id="respond">${renderToString(<CommentForm {...form} />)}</div>
</main>
<script id="form-props" type="application/json">${json(form)}</script>
<script type="module" src="/client.js"></script>
</body>
</html>`;
}

/** JSON that ends no script element. */
function json(value: object): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
