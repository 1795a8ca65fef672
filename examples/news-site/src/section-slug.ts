import type { Article } from "@nightdesk/article";
import { slugOf } from "./slug.js";

/** The part of an address that stands for the article's section; "news" for an article without one. */
export function sectionSlug(article: Pick<Article, "section">): string {
  return slugOf(article.section?.name ?? "") || "news";
}
