import { escapeHtml } from "@internal/markup";
import { element } from "./internal/html.js";
import { renderText } from "./render-text.js";
import { normalizeWebsite } from "./website.js";

/** What of a stored comment is shown. */
export type ShownComment = {
  id: string | number;
  comment: string;
  name: string;
  website?: string | undefined;
  /** The instant of the comment, in milliseconds since 1970 UTC. */
  createdAt: number;
};

/** Options of {@link renderComment}. */
export type RenderCommentOptions = {
  /** The instant as readers see it; HTML is escaped. Default: ISO 8601 in UTC. */
  formatDate?: (createdAt: number) => string;
  /** The text of the comment as safe HTML. Default `renderText`: plain text, links, nothing else. */
  renderBody?: (comment: string) => string;
  /**
   * Address of the form that answers this comment, and the words of that link, whose id is `comment-ID-reply`: the
   * place for "cancel" to lead back to. Default: no link.
   */
  reply?: { href: string; label: string };
};

/**
 * HTML of one comment: an `article` with the id `comment-ID`, the name in a `bdi`, the instant in a `time`, the text with
 * `dir="auto"`, a link to the author's website with `rel="nofollow ugc"`.
 *
 * @example
 * import { renderComment } from "@nightdesk/comments";
 *
 * const html = renderComment({ id: 7, comment: "Bravo <3", name: "Sok", createdAt: 0 });
 * html.includes("<p>Bravo &lt;3</p>"); // => true
 */
export function renderComment(comment: ShownComment, options: RenderCommentOptions = {}): string {
  const { formatDate = toIso, renderBody = renderText, reply } = options;
  const id = `comment-${comment.id}`;
  const website = comment.website === undefined ? undefined : normalizeWebsite(comment.website);
  const name = element("bdi", { class: "comment-author" }, escapeHtml(comment.name));
  const author = website === undefined ? name : element("a", { href: website, rel: "nofollow ugc" }, name);
  const time = element(
    "time",
    { datetime: toIso(comment.createdAt) },
    escapeHtml(formatDate(comment.createdAt)),
  );
  const header = element("header", { class: "comment-header" }, `${author} ${time}`);
  const body = element("div", { class: "comment-body", dir: "auto" }, renderBody(comment.comment));
  const footer =
    reply === undefined
      ? ""
      : element(
          "a",
          { class: "comment-reply", id: `${id}-reply`, href: reply.href },
          escapeHtml(reply.label),
        );
  return element("article", { class: "comment", id }, header + body + footer);
}

/** An instant outside the years that ISO 8601 can write shows as 1970. */
function toIso(createdAt: number): string {
  const date = new Date(createdAt);
  return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}
