import { escapeHtml } from "@internal/markup";
import type { WxrComment, WxrIssue, WxrLoss, WxrResult } from "./wxr-comment.js";

/** Options of {@link writeWxr}. */
export type WriteWxrOptions = {
  /** What WordPress finds the post of an article by: it takes comments over with the post of the same title and date. */
  article?(articleId: string): { title: string; link?: string; publishedAt?: number } | undefined;
};

const STATUSES: Readonly<Record<WxrComment["status"], string>> = {
  published: "1",
  held: "0",
  spam: "spam",
  removed: "trash",
};

/**
 * The comments as a WordPress export file (WXR 1.2), each article one item in the order in which it first comes. The
 * name of the visitor is left out, and in `lost`: WordPress has no place for it, and an address it is not.
 *
 * @example
 * import { readWxr, writeWxr } from "@nightdesk/comments/wxr";
 *
 * const comment = { id: "7", articleId: "42", name: "Sok", comment: "I <3 this", status: "held", createdAt: 0 } as const;
 * const { value } = writeWxr([comment]);
 * (await readWxr(value)).value; // => [{ id: "7", articleId: "42", name: "Sok", comment: "I <3 this", status: "held", createdAt: 0 }]
 */
export function writeWxr(comments: readonly WxrComment[], options: WriteWxrOptions = {}): WxrResult<string> {
  const issues: WxrIssue[] = [];
  const lost: WxrLoss[] = [];
  const articles = new Map<string, WxrComment[]>();
  for (const comment of comments) {
    const list = articles.get(comment.articleId);
    if (list === undefined) articles.set(comment.articleId, [comment]);
    else list.push(comment);
  }
  const items = [...articles].map(([articleId, list]) => {
    if (!/^\d+$/.test(articleId)) {
      const message = `WordPress counts posts and cannot take over the id "${articleId}".`;
      issues.push({ code: "not-a-number", message });
    }
    const { title = "", link = "", publishedAt } = options.article?.(articleId) ?? {};
    const date = publishedAt === undefined ? "" : leaf("post_date", wordPressDate(publishedAt));
    const head = `<title>${escapeHtml(clean(title))}</title><link>${escapeHtml(clean(link))}</link>`;
    const post = `${leaf("post_id", articleId)}${date}${leaf("post_type", "post")}${leaf("status", "publish")}`;
    return `<item>${head}${post}\n${list.map((each) => writeComment(each, issues, lost)).join("\n")}\n</item>`;
  });
  const value = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<wp:wxr_version>1.2</wp:wxr_version>
${items.join("\n")}
</channel>
</rss>
`;
  return { value, issues, lost };
}

function writeComment(comment: WxrComment, issues: WxrIssue[], lost: WxrLoss[]): string {
  const { id, parent = "0", visitor, createdAt, meta = [] } = comment;
  for (const each of [id, parent]) {
    if (/^\d+$/.test(each)) continue;
    issues.push({
      code: "not-a-number",
      id,
      message: `WordPress counts comments and cannot take over the id "${each}".`,
    });
  }
  if (visitor !== undefined) lost.push({ id, field: "visitor", message: "The name of the visitor." });
  const date = wordPressDate(createdAt);
  if (date === NO_DATE) {
    issues.push({ code: "no-date", id, message: "The instant lies outside the years 1 to 9999." });
    lost.push({ id, field: "createdAt", message: "An instant that WordPress cannot write." });
  } else if (createdAt % 1_000 !== 0) {
    lost.push({ id, field: "createdAt", message: "Parts of a second." });
  }
  const write = (name: string, field: string, text: string) => {
    if (clean(text) !== text) lost.push({ id, field, message: "Characters that XML cannot hold." });
    return leaf(name, text);
  };
  const notes = meta.map(
    ({ key, value }) =>
      `<wp:commentmeta>${write("meta_key", "meta", key)}${write("meta_value", "meta", value)}</wp:commentmeta>`,
  );
  return [
    "<wp:comment>",
    write("comment_id", "id", id),
    write("comment_author", "name", comment.name),
    write("comment_author_email", "email", comment.email ?? ""),
    write("comment_author_url", "website", comment.website ?? ""),
    leaf("comment_author_IP", ""),
    leaf("comment_date", date),
    leaf("comment_date_gmt", date),
    write("comment_content", "comment", comment.comment),
    leaf("comment_approved", STATUSES[comment.status]),
    write("comment_type", "type", comment.type ?? "comment"),
    write("comment_parent", "parent", parent),
    write("comment_user_id", "userId", comment.userId ?? "0"),
    ...notes,
    "</wp:comment>",
  ].join("");
}

const NO_DATE = "0000-00-00 00:00:00";

function wordPressDate(instant: number): string {
  const date = new Date(Math.floor(instant / 1_000) * 1_000);
  const year = Number.isNaN(date.getTime()) ? 0 : date.getUTCFullYear();
  return year < 1 || year > 9_999 ? NO_DATE : date.toISOString().slice(0, 19).replace("T", " ");
}

function leaf(name: string, text: string): string {
  const inside = clean(text);
  return inside === ""
    ? `<wp:${name}/>`
    : `<wp:${name}><![CDATA[${inside.replaceAll("]]>", "]]]]><![CDATA[>")}]]></wp:${name}>`;
}

/** The text without what XML 1.0 has no way to write. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Surrogate}|[\ufffe\uffff]/gu, "");
}
