import { articleToJsonLd, breadcrumbsToJsonLd, jsonLdScript } from "@nightdesk/article/json-ld";
import type { CommentIssue, CommentValues } from "@nightdesk/comments";
import { createToken } from "@nightdesk/comments/token";
import type { Context } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import { raw } from "hono/html";
import { commentNotices, noticeCookie } from "../comment-notices.js";
import type { Newsroom } from "../newsroom.js";
import { publication } from "../publication.js";
import { relatedStories } from "../related-stories.js";
import { sectionSlug } from "../section-slug.js";
import type { SiteEnv } from "../site-env.js";
import type { Story } from "../store/articles.js";
import { tokenKeys } from "../token-keys.js";
import { ArticlePage } from "../views/article-page.js";
import { summaryOf } from "../views/summary-of.js";
import { withAddresses } from "../with-addresses.js";
import { type PageStatus, sendPage } from "./send-page.js";

/** What a refused comment leaves on the page. */
export type RefusedComment = { values: CommentValues; issues: readonly CommentIssue[]; status: PageStatus };

/** The article page as it is now, with the reader's own text and what was wrong with it where a comment was refused. */
export async function renderArticlePage(
  c: Context<SiteEnv>,
  newsroom: Newsroom,
  story: Story,
  refused?: RefusedComment,
) {
  const now = newsroom.now();
  const { library, boards } = newsroom;
  const { article, path } = story;
  const comments = await newsroom.comments.published(article.id);
  const parent = refused?.values.parent || c.req.query("reply");
  const replyTo = comments.find(({ id }) => String(id) === parent);
  const subject = { articleId: article.id, parent: replyTo && String(replyTo.id) };
  const token = await createToken(subject, { now, keys: tokenKeys(newsroom), nonce: crypto.randomUUID() });
  const notice = getCookie(c, noticeCookie);
  if (notice !== undefined) deleteCookie(c, noticeCookie, { path });
  return sendPage(
    c,
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
      comments={{
        path,
        comments,
        token,
        replyTo,
        notice: notice === undefined ? undefined : commentNotices.get(notice),
        values: refused?.values,
        issues: refused?.issues,
      }}
      hasGeneratedReadings={newsroom.hasGeneratedReadings}
    />,
    refused?.status,
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
