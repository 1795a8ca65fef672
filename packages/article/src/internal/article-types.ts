import type { Article } from "../article.js";

/** The types of articles, for readers that should not weigh as much as the schema. */
export const ARTICLE_TYPES = [
  "news",
  "reportage",
  "analysis",
  "background",
  "opinion",
  "review",
  "interview",
  "obituary",
  "fact-check",
  "live",
  "advertiser",
] as const satisfies readonly NonNullable<Article["articleType"]>[];
