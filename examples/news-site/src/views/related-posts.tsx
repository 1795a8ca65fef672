import type { Story } from "../store/articles.js";
import { StoryCard } from "./story-card.js";

/** Articles on the same matter, each with the tags that tie it to this one. */
export function RelatedPosts({ stories, now }: { stories: readonly RelatedStory[]; now: number }) {
  return (
    <section class="related" aria-labelledby="related-posts">
      <h2 id="related-posts">Related Posts</h2>
      {stories.length === 0 ? <p class="board-empty">Nothing else on this matter so far.</p> : undefined}
      <ul>
        {stories.map(({ story, because }) => (
          <li>
            <StoryCard story={story} now={now} look="line" />
            {because.length === 0 ? undefined : <p class="related-why">On {because.join(", ")}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A story and what it shares with the one that is read. */
export type RelatedStory = { story: Story; because: readonly string[] };
