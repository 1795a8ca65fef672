import type { Article } from "@nightdesk/article";

const names = new Intl.ListFormat("en", { type: "conjunction" });

/** The line of names: as the source displays it, else made from the authors; empty where nobody is named. */
export function bylineOf(article: Pick<Article, "byline" | "authors">): string {
  if (article.byline !== undefined) return article.byline;
  const authors = article.authors?.map(({ name }) => name) ?? [];
  return authors.length === 0 ? "" : `By ${names.format(authors)}`;
}
