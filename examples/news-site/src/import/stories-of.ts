import { type Article, plainText } from "@nightdesk/article";
import { sectionSlug } from "../section-slug.js";
import { slugOf } from "../slug.js";
import type { Story } from "../store/articles.js";

/**
 * The articles as stories of this site, each with an address of its own and an instant to be ordered by: its
 * publication, else its dateline, else now. An article without text, one that its source has
 * not published, or one whose id came before, is left out.
 */
export function storiesOf(articles: readonly Article[], options: { now: number; timeZone: string }): Story[] {
  const paths = new Set<string>();
  const ids = new Set<string>();
  const stories: Story[] = [];
  for (const article of articles) {
    const isPublished = article.status === undefined || article.status === "published";
    if (!isPublished || ids.has(article.id) || plainText(article.body).trim() === "") continue;
    ids.add(article.id);
    const path = freePath(article, paths);
    paths.add(path);
    stories.push({ article, path, publishedAt: Math.min(releasedAt(article, options.now), options.now) });
  }
  return stories;
}

function freePath(article: Article, taken: ReadonlySet<string>): string {
  const own = `/${encodeURIComponent(sectionSlug(article))}/${encodeURIComponent(slugFor(article))}`;
  for (let count = 1; ; count++) {
    const path = count === 1 ? own : `${own}-${count}`;
    if (!taken.has(path)) return path;
  }
}

/** The last part of the article's own address, where that names something; else its headline. */
function slugFor(article: Article): string {
  const address = article.url === undefined || !URL.canParse(article.url) ? undefined : new URL(article.url);
  const last = address?.pathname.split("/").filter(Boolean).at(-1) ?? "";
  const bare = decoded(last).replace(/\.[a-z]{3,5}$/i, "");
  return (/\p{L}/u.test(bare) ? slugOf(bare) : "") || slugOf(article.headlines.main) || "article";
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function releasedAt(article: Article, now: number): number {
  for (const date of [article.published, article.firstPublished, article.dateline?.date]) {
    const at = date?.at ?? (date === undefined ? Number.NaN : Date.parse(date.iso));
    if (!Number.isNaN(at)) return at;
  }
  return now;
}
