import type { BoardEntry } from "../boards.js";
import { publication } from "../publication.js";
import type { Story } from "../store/articles.js";
import { TopThisWeek } from "./boards.js";
import { Layout, type LayoutProps } from "./layout.js";
import { StoryCard } from "./story-card.js";

type SectionPageProps = Omit<LayoutProps, "title"> & {
  name: string;
  stories: readonly Story[];
  top: readonly BoardEntry[];
};

/** A section's stories. */
export function SectionPage({ name, stories, top, ...layout }: SectionPageProps) {
  const { now, hasGeneratedReadings } = layout;
  return (
    <Layout
      {...layout}
      title={`${name} | ${publication.name}`}
      description={`${name} in ${publication.name}`}
    >
      <h1 class="section-title">{name}</h1>
      <div class="front">
        <div class="section-list">
          {stories.length === 0 ? <p>Nothing in this section yet.</p> : undefined}
          {stories.map((story, index) => (
            <StoryCard
              story={story}
              now={now}
              look={index === 0 ? "lead" : "picture"}
              level={2}
              showsSection={false}
            />
          ))}
        </div>
        <aside class="rail" aria-label="Most read">
          <TopThisWeek entries={top} hasGeneratedReadings={hasGeneratedReadings} />
        </aside>
      </div>
    </Layout>
  );
}
