import { createRelatedIndex, type Related, type RelatedIndex } from "@nightdesk/related";
import type { Post } from "./posts.js";

const MONTH_MS = 30 * 86_400_000;

/** The index of a site's posts; `update` and `remove` keep it right as they are saved. */
export function indexPosts(posts: readonly Post[]): RelatedIndex {
  return createRelatedIndex(
    posts.map(({ slug, headline, paragraphs, keywords, publishedAt }) => ({
      id: slug,
      title: headline,
      text: paragraphs.join("\n"),
      tags: keywords,
      publishedAt,
    })),
  );
}

/** The block below a post as HTML; empty where nothing is related. */
export function renderRelatedPosts(
  slug: string,
  index: RelatedIndex,
  posts: readonly Post[],
  now: number,
): string {
  const headlines = new Map(posts.map((post) => [post.slug, post.headline]));
  const related = index.relatedTo(slug, {
    limit: 3,
    now,
    recency: { halfLifeMs: MONTH_MS, weight: 0.3 },
    duplicates: "exclude",
    minScore: 0.1,
  });
  if (related.length === 0) return "";
  const items = related.map((one) => {
    const headline = escapeHtml(headlines.get(one.id) ?? one.id);
    return `    <li><a href="/${encodeURIComponent(one.id)}" title="${escapeHtml(becauseOf(one))}">${headline}</a></li>`;
  });
  return ["<section>", "  <h2>Related Posts</h2>", "  <ul>", ...items, "  </ul>", "</section>", ""].join(
    "\n",
  );
}

function becauseOf({ reasons }: Related): string {
  const tags = reasons.filter(({ part }) => part === "tags").map(({ value }) => value);
  const words = reasons.filter(({ part }) => part === "text").map(({ value }) => value);
  return tags.length > 0 ? `Also about ${tags.join(", ")}` : `Also says ${words.join(", ")}`;
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
