import type { BoardEntry } from "../boards.js";
import { publication } from "../publication.js";
import { sectionSlug } from "../section-slug.js";
import type { Story } from "../store/articles.js";
import { PopularArticles, TopThisWeek } from "./boards.js";
import { Layout, type LayoutProps } from "./layout.js";
import { StoryCard } from "./story-card.js";

type FrontPageProps = Omit<LayoutProps, "title"> & {
  /** Newest first. */
  stories: readonly Story[];
  top: readonly BoardEntry[];
  popular: readonly BoardEntry[];
};

/** The front page. */
export function FrontPage({ stories, top, popular, ...layout }: FrontPageProps) {
  const { now, sections, hasGeneratedReadings } = layout;
  const [lead, ...rest] = stories;
  const second = rest.slice(0, 4);
  const shown = new Set([lead, ...second]);
  return (
    <Layout {...layout} title={publication.name}>
      <h1 class="visually-hidden">{publication.name}: today’s news</h1>
      <div class="front">
        <div class="front-news">
          <section class="front-top" aria-label="Top stories">
            {lead === undefined ? (
              <p>There is nothing to read yet.</p>
            ) : (
              <StoryCard story={lead} now={now} look="lead" level={2} />
            )}
            {second.length === 0 ? undefined : (
              <div class="front-second">
                {second.map((story) => (
                  <StoryCard story={story} now={now} look="plain" level={2} />
                ))}
              </div>
            )}
          </section>
        </div>
        <aside class="rail" aria-label="Most read">
          <TopThisWeek entries={top} hasGeneratedReadings={hasGeneratedReadings} />
          <PopularArticles entries={popular} hasGeneratedReadings={hasGeneratedReadings} />
        </aside>
      </div>
      <div class="section-blocks">
        {sections.map(({ slug, name }) => {
          const own = stories
            .filter((story) => sectionSlug(story.article) === slug && !shown.has(story))
            .slice(0, 4);
          if (own.length === 0) return undefined;
          return (
            <section class="section-block" aria-labelledby={`section-${slug}`}>
              <h2 id={`section-${slug}`}>
                <a href={`/${slug}`}>{name}</a>
              </h2>
              <div class="section-stories">
                {own.map((story, index) => (
                  <StoryCard
                    story={story}
                    now={now}
                    look={index === 0 ? "picture" : "plain"}
                    showsSection={false}
                  />
                ))}
              </div>
            </section>
          );
        })}
      </div>
    </Layout>
  );
}
