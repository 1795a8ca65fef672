import type { Library } from "./library.js";
import type { Story } from "./store/articles.js";
import type { RelatedStory } from "./views/related-posts.js";

const monthMs = 30 * 24 * 3_600_000;

/** Up to four stories on the same matter; of two as close, the newer one first. */
export function relatedStories(library: Library, story: Story, now: number): RelatedStory[] {
  const related = library.related.relatedTo(story.article.id, {
    limit: 4,
    now,
    duplicates: "exclude",
    recency: { halfLifeMs: monthMs, weight: 0.2 },
  });
  return related.flatMap(({ id, reasons }) => {
    const found = library.byId(id, now);
    const because = reasons.filter(({ part }) => part !== "section").map(({ value }) => value);
    return found === undefined ? [] : [{ story: found, because: [...new Set(because)].slice(0, 3) }];
  });
}
