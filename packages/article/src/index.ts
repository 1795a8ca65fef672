export {
  type Article,
  type ArticleContact,
  type ArticleInput,
  type ArticleMedia,
  type ArticleTag,
  articleSchema,
  type Correction,
  type LiveUpdate,
} from "./article.js";
export { type ArticleDate, type ArticleDateOptions, articleDate } from "./article-date.js";
export type { Author } from "./author.js";
export type { Block, BlockOf } from "./block.js";
export { ArticleError, type ArticleIssue, type ArticleIssueCode, type ArticlePath } from "./errors.js";
export type { FormatResult, FullResult, Loss } from "./format-result.js";
export type { HtmlTag } from "./html-tags.js";
export type { ArticleImage } from "./image.js";
export type { Inline } from "./inline.js";
export type { JsonObject, JsonValue } from "./json-value.js";
export { parseArticle, type SafeParseResult, safeParseArticle } from "./parse-article.js";
export { plainText } from "./plain-text.js";
export { type RenderHtmlOptions, renderHtml } from "./render-html.js";
