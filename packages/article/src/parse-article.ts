import { type Article, articleSchema } from "./article.js";
import { ArticleError, type ArticleIssue } from "./errors.js";
import { checkBounds } from "./internal/check-bounds.js";
import { REFUSED, validReader } from "./internal/read-valid.js";
import { codedIssues } from "./internal/schema-issues.js";

const readValid = validReader(articleSchema);

/** What {@link safeParseArticle} returns: the article, or why there is none. */
export type SafeParseResult =
  | { readonly success: true; readonly data: Article }
  | { readonly success: false; readonly issues: readonly [ArticleIssue, ...ArticleIssue[]] };

/**
 * The article that a value holds, its date texts read; what is not of the model is refused, with at most 100 issues.
 * Takes time in proportion to the input; one that is cyclic, deeper than 128 levels or above 500,000 objects is refused.
 *
 * @throws {ArticleError} with the code of the first issue: `input.not-an-object`, `input.cyclic`, `input.too-deep`,
 * `input.too-large`, `id.missing`, `headline.missing`, `field.missing`, `field.type`, `field.value`, `field.unknown`,
 * `block.unknown` or `date.invalid`.
 * @example
 * import { parseArticle } from "@nightdesk/article";
 * const article = parseArticle({
 *   id: "a1",
 *   headlines: { main: "Rain fills the reservoirs" },
 *   published: "2025-01-23T09:30:00+07:00",
 *   body: [{ type: "paragraph", children: [{ type: "text", value: "It rained." }] }],
 * });
 * article.published?.offset; // => "+07:00"
 */
export function parseArticle(input: unknown): Article {
  const result = safeParseArticle(input);
  if (result.success) return result.data;
  throw new ArticleError(result.issues);
}

/**
 * As {@link parseArticle}, but never throws: issues come back in place of an error.
 *
 * @example
 * import { safeParseArticle } from "@nightdesk/article";
 * const result = safeParseArticle({ id: "a1", headlines: { main: "Rain" }, body: [], published: "2025-02-30" });
 * result.success ? [] : result.issues.map(({ code, path }) => [code, ...path]); // => [["date.invalid", "published"]]
 */
export function safeParseArticle(input: unknown): SafeParseResult {
  const outOfBounds = checkBounds(input);
  if (outOfBounds !== undefined) return { success: false, issues: [outOfBounds] };
  const article = readValid(input);
  if (article !== REFUSED) return { success: true, data: article as Article };
  const result = articleSchema.safeParse(input);
  if (result.success) return { success: true, data: result.data };
  // A schema that refuses a value has at least one reason.
  const issues = codedIssues(result.error.issues, input) as [ArticleIssue, ...ArticleIssue[]];
  return { success: false, issues };
}
