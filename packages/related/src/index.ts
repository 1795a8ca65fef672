export { RelatedError, type RelatedErrorCode } from "./errors.js";
export type { NearDuplicate } from "./near-duplicate.js";
export type { Related, RelatedReason } from "./related.js";
export type { RelatedArticle } from "./related-article.js";
export { createRelatedIndex, type RelatedIndex } from "./related-index.js";
export type { RelatedIndexOptions } from "./related-index-options.js";
export type { RelatedToOptions } from "./related-to-options.js";
export { splitTerms } from "./split-terms.js";
