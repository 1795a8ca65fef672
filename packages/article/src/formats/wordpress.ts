import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";
import { blankUnsafeAddresses } from "../internal/blank-unsafe-addresses.js";
import { isRecord, readJson } from "../internal/json-fields.js";
import { postToArticle, type WordpressOptions } from "../internal/wordpress-post.js";
import { writeWordpressPost } from "../internal/wordpress-writer.js";

export type { WordpressOptions } from "../internal/wordpress-post.js";

/** A post in the shape of WordPress's REST API, with what `_embed` adds. */
export type WordpressPost = { readonly [property: string]: unknown };

/**
 * The article as a post of WordPress, in the shape that a site answers: rendered and raw texts, the time of day with that
 * in UTC beside it, author, featured picture and terms embedded. Sites take authors, pictures and terms by number: make
 * those first, from what is embedded.
 *
 * Source: WordPress, REST API Handbook, posts, read 2026-11-26.
 *
 * @example
 * import { articleToWordpress } from "@nightdesk/article/wordpress";
 * const { value } = articleToWordpress({ id: "7", headlines: { main: "Rain & wind" }, language: "en", body: [] });
 * value["title"]; // => { rendered: "Rain &amp; wind", raw: "Rain &amp; wind" }
 */
export function articleToWordpress(article: Article): FullResult<WordpressPost> {
  const safe = blankUnsafeAddresses(article);
  const lost: Loss[] = [...safe.lost];
  return { value: writeWordpressPost(safe.value, lost), issues: safe.issues, lost };
}

/**
 * The articles in what a WordPress site answers to `GET /wp/v2/posts`: a list of posts or one post, parsed or as text,
 * with what `_embed` adds. Of the two dates of a post the local one is kept, and their difference is its offset. A
 * category is the section, further ones and tags are tags; an error object in place of an embedded author or image is an
 * issue. A posts list that is an error report gives no value.
 *
 * @example
 * import { wordpressToArticles } from "@nightdesk/article/wordpress";
 * const post = { id: 7, date: "2025-01-24T00:20:11", date_gmt: "2025-01-23T17:20:11", title: { rendered: "Rain &#038; wind" } };
 * const { value } = wordpressToArticles(post);
 * value?.map(({ headlines, published }) => [headlines.main, published?.iso]); // => [["Rain & wind", "2025-01-24T00:20:11+07:00"]]
 */
export function wordpressToArticles(input: unknown, options: WordpressOptions = {}): FormatResult<Article[]> {
  const read = readJson(input);
  if ("issue" in read) return { value: undefined, issues: [read.issue], lost: [] };
  const refused = refusal(read.value);
  if (refused !== undefined) return { value: undefined, issues: [refused], lost: [] };
  const isList = Array.isArray(read.value);
  const posts: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const value = posts.flatMap((post, index) => {
    const path = isList ? [index] : [];
    if (!isPost(post)) {
      const message = "Expected a post with an id, a title or content, got something else.";
      issues.push({ code: "input.not-this-format", path, message });
      lost.push({ path, message: "Left out an item that is no post." });
      return [];
    }
    return [postToArticle(post, path, options, issues, lost)];
  });
  return { value, issues, lost };
}

function refusal(value: unknown): ArticleIssue | undefined {
  if (isRecord(value) && typeof value["code"] === "string" && typeof value["message"] === "string") {
    const message = `Expected posts, got the error ${value["code"]}: ${value["message"].slice(0, 200)}`;
    return { code: "input.remote-error", path: [], message };
  }
  const list = Array.isArray(value) ? value : [value];
  if (list.length === 0 || list.some(isPost)) return undefined;
  const message = "Expected a WordPress post or a list of posts, got something else.";
  return { code: "input.not-this-format", path: [], message };
}

function isPost(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  return ["title", "content"].some((key) => isRecord(value[key]) && "rendered" in (value[key] as object));
}
