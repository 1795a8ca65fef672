import type { Library } from "./library.js";
import type { Story } from "./store/articles.js";
import type { RelatedStory } from "./views/related-posts.js";

const monthMs = 30 * 24 * 3_600_000;

/** Up to four stories on the same matter, newer ones a little ahead, each with the tags that it shares with this one. */
export function relatedStories(library: Library, story: Story, now: number): RelatedStory[] {
  const related = library.related.relatedTo(story.article.id, {
    limit: 4,
    now,
    duplicates: "exclude",
    recency: { halfLifeMs: monthMs, weight: 0.2 },
  });
  return related.flatMap(({ id, reasons }) => {
    const found = library.byId(id, now);
    const tags = reasons.filter(({ part }) => part === "tags").map(({ value }) => value);
    return found === undefined ? [] : [{ story: found, because: tags.slice(0, 3) }];
  });
}
