import type { Article } from "../article.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";
import { type AnsReadOptions, readAns } from "../internal/ans-reader.js";
import { writeAns } from "../internal/ans-writer.js";
import { blankUnsafeAddresses } from "../internal/blank-unsafe-addresses.js";
import { readFields } from "../internal/read-fields.js";

export type { AnsReadOptions } from "../internal/ans-reader.js";

/** A story of ANS 0.10.12. */
export type AnsStory = {
  readonly type: "story";
  readonly version: "0.10.12";
  readonly [property: string]: unknown;
};

/**
 * The article as a story of Arc's ANS 0.10.12, valid against its schema: blocks as content elements, authors as credits,
 * pictures as promo items, dates in their own offset. Of dates, ANS takes those with a time and an offset; the others
 * are in `lost`.
 *
 * Source: The Washington Post, ANS schema 0.10.12, read 2026-11-26.
 *
 * @example
 * import { articleToAns } from "@nightdesk/article/ans";
 * const { value } = articleToAns({ id: "a1", headlines: { main: "Rain" }, body: [] });
 * value; // => { type: "story", version: "0.10.12", _id: "a1", headlines: { basic: "Rain" } }
 */
export function articleToAns(article: Article): FullResult<AnsStory> {
  const safe = blankUnsafeAddresses(article);
  const lost: Loss[] = [...safe.lost];
  return { value: writeAns(safe.value, lost), issues: safe.issues, lost };
}

/**
 * The article in a story of ANS, parsed or as text. The day that readers see (`display_date`) is `published`. References
 * that are not resolved, and elements that the model has no block for, are in `lost`.
 *
 * @example
 * import { ansToArticle } from "@nightdesk/article/ans";
 * const story = { type: "story", version: "0.10.12", _id: "a1", headlines: { basic: "Rain" }, canonical_url: "/rain" };
 * ansToArticle(story, { siteUrl: "https://paper.example/" }).value?.url; // => "https://paper.example/rain"
 */
export function ansToArticle(input: unknown, options: AnsReadOptions = {}): FormatResult<Article> {
  return readFields(input, (story, log) => readAns(story, options, log));
}
