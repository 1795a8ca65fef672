import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";
import { blankUnsafeAddresses } from "../internal/blank-unsafe-addresses.js";
import { FieldReader } from "../internal/field-reader.js";
import { type GhostReadOptions, readGhostPost } from "../internal/ghost-reader.js";
import { writeGhostPost } from "../internal/ghost-writer.js";
import { isRecord, type JsonRecord, readJson } from "../internal/json-fields.js";

export type { GhostReadOptions } from "../internal/ghost-reader.js";

/** A post as Ghost's Admin API takes it with `?source=html`. */
export type GhostPost = { readonly title: string; readonly [property: string]: unknown };

/**
 * The article as a post of Ghost: send `{ posts: [value] }` to the Admin API with `?source=html`. The section is the first
 * tag, which Ghost calls primary. Of dates, Ghost takes those with a time and an offset; the others are in `lost`.
 *
 * Source: Ghost, Admin API and Content API 5, posts, read 2026-11-26.
 *
 * @example
 * import { articleToGhost } from "@nightdesk/article/ghost";
 * const { value, lost } = articleToGhost({ id: "a1", headlines: { main: "Rain" }, byline: "By Dara Sok", body: [] });
 * value; // => { id: "a1", title: "Rain" }
 * lost.map(({ message }) => message); // => ["Ghost has no place for byline."]
 */
export function articleToGhost(article: Article): FullResult<GhostPost> {
  const safe = blankUnsafeAddresses(article);
  const lost: Loss[] = [...safe.lost];
  return { value: writeGhostPost(safe.value, lost), issues: safe.issues, lost };
}

/**
 * The articles in what Ghost's Content or Admin API answers to a request for posts, or in one post, parsed or as text. The
 * primary tag is the section; who may read it becomes `access`; an answer that is an error report gives no value.
 *
 * @example
 * import { ghostToArticles } from "@nightdesk/article/ghost";
 * const answer = { posts: [{ id: "7", title: "Rain", html: "<p>It rained.</p>", published_at: "2026-03-01T00:20:11.000+07:00" }] };
 * ghostToArticles(answer).value?.map(({ published }) => published?.offset); // => ["+07:00"]
 */
export function ghostToArticles(input: unknown, options: GhostReadOptions = {}): FormatResult<Article[]> {
  const read = readJson(input);
  if ("issue" in read) return { value: undefined, issues: [read.issue], lost: [] };
  const posts = postsOf(read.value);
  if ("code" in posts) return { value: undefined, issues: [posts], lost: [] };
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const value = posts.list.flatMap((post, index) => {
    const path = [...posts.path, ...(posts.isList ? [index] : [])];
    if (!isRecord(post)) {
      issues.push({ code: "input.not-an-object", path, message: `Expected a post, got ${typeof post}.` });
      lost.push({ path, message: "Left out what is no post." });
      return [];
    }
    const fields = new FieldReader(post, path, { issues, lost });
    const article = readGhostPost(fields, options, { issues, lost });
    fields.finish();
    return [article];
  });
  return { value, issues, lost };
}

type Posts = { list: readonly unknown[]; path: string[]; isList: boolean };

function postsOf(value: unknown): Posts | ArticleIssue {
  if (Array.isArray(value)) return { list: value, path: [], isList: true };
  if (!isRecord(value)) {
    return { code: "input.not-an-object", path: [], message: `Expected posts, got ${typeof value}.` };
  }
  const [error] = listOf(value, "errors");
  if (isRecord(error)) {
    const told = typeof error["message"] === "string" ? error["message"].slice(0, 200) : "no message";
    return {
      code: "input.remote-error",
      path: ["errors", 0],
      message: `Expected posts, got an error: ${told}`,
    };
  }
  if (Array.isArray(value["posts"])) return { list: value["posts"], path: ["posts"], isList: true };
  if ("title" in value || "html" in value) return { list: [value], path: [], isList: false };
  return { code: "input.not-this-format", path: [], message: "Expected posts of Ghost, got another object." };
}

function listOf(record: JsonRecord, key: string): readonly unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}
