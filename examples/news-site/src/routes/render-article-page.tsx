import { articleToJsonLd, breadcrumbsToJsonLd, jsonLdScript } from "@nightdesk/article/json-ld";
import type { Context } from "hono";
import { raw } from "hono/html";
import type { Newsroom } from "../newsroom.js";
import { publication } from "../publication.js";
import { relatedStories } from "../related-stories.js";
import { sectionSlug } from "../section-slug.js";
import type { SiteEnv } from "../site-env.js";
import type { Story } from "../store/articles.js";
import { publishedComments } from "../store/published-comments.js";
import { ArticlePage } from "../views/article-page.js";
import type { CommentsBlockProps } from "../views/comments-block.js";
import { summaryOf } from "../views/summary-of.js";
import { withAddresses } from "../with-addresses.js";

/** The form on the page: its token, and what a comment that was not taken leaves behind. */
type FormState = Pick<CommentsBlockProps, "token" | "values" | "issues" | "replyTo">;

/** The article page as it is now. */
export async function renderArticlePage(
  c: Context<SiteEnv>,
  newsroom: Newsroom,
  story: Story,
  form: FormState,
) {
  const now = newsroom.now();
  const { library, boards } = newsroom;
  const { article, path } = story;
  const comments = await publishedComments(newsroom.comments, article.id);
  return (
    <ArticlePage
      story={story}
      now={now}
      canonical={article.canonicalUrl ?? new URL(path, c.req.url).href}
      description={summaryOf(article)}
      sections={library.sections}
      section={sectionSlug(article)}
      head={raw(structuredData(story, c.req.url))}
      top={boards.topThisWeek(now)}
      popular={boards.popular(now)}
      related={relatedStories(library, story, now)}
      comments={{ ...form, path, comments, isHeld: c.req.query("comment") === "held" }}
      hasGeneratedReadings={newsroom.hasGeneratedReadings}
    />
  );
}

/** The article and its place on the site for search engines. */
function structuredData(story: Story, base: string): string {
  const whole = (path: string) => new URL(path, base).href;
  const article = withAddresses(story, base);
  const publisher = { name: publication.name, url: whole("/") };
  const trail = [
    { name: publication.name, url: whole("/") },
    { name: article.section?.name ?? "News", url: whole(`/${sectionSlug(article)}`) },
    { name: article.headlines.main, url: whole(story.path) },
  ];
  return (
    jsonLdScript(articleToJsonLd(article, { publisher }).value) + jsonLdScript(breadcrumbsToJsonLd(trail))
  );
}
