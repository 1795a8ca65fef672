import type { Story } from "../store/articles.js";
import { bylineOf } from "./byline.js";
import { StoryImage } from "./story-image.js";
import { summaryOf } from "./summary-of.js";
import { RelativeTime } from "./when.js";

type StoryCardProps = {
  story: Story;
  now: number;
  /** `lead` heads the page; `picture` has an image above; `plain` is text alone; `line` a headline and its time. */
  look: "lead" | "picture" | "plain" | "line";
  /** The level of the headline. Default 3. */
  level?: 2 | 3;
  /** Whether to name the section. Default true. */
  showsSection?: boolean;
};

/** An article as lists show it. The headline is the one link, so the keyboard stops once a story. */
export function StoryCard({ story, now, look, level = 3, showsSection = true }: StoryCardProps) {
  const { article, path, publishedAt } = story;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article class={`card card-${look}`} lang={article.language} dir={article.direction}>
      {look === "lead" || look === "picture" ? (
        <StoryImage article={article} isFirst={look === "lead"} />
      ) : undefined}
      <div class="card-text">
        {showsSection && article.section !== undefined && look !== "line" ? (
          <p class="kicker">{article.section.name}</p>
        ) : undefined}
        <Heading class="card-headline">
          <a href={path}>{article.headlines.main}</a>
        </Heading>
        {look === "line" ? undefined : <p class="card-summary">{summaryOf(article)}</p>}
        <p class="card-meta" lang="en" dir="ltr">
          {look === "lead" && bylineOf(article) !== "" ? <span>{bylineOf(article)}</span> : undefined}
          <RelativeTime at={publishedAt} now={now} />
        </p>
      </div>
    </article>
  );
}
