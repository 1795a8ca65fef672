import { createCommentHandler } from "@nightdesk/comments/handler";
import { standardPhases } from "@nightdesk/comments/moderation";
import type { Handler } from "hono";
import { clientOf } from "../client-of.js";
import { commentForm } from "../comment-form.js";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { renderArticlePage } from "./render-article-page.js";
import { documentOf } from "./send-page.js";
import { storyOf } from "./story-of.js";

const phases = standardPhases();

/**
 * Takes a comment. What is wrong with it comes back on the same page with the reader's text; what is right is stored
 * and answered with a redirect, so that a reload sends nothing again.
 */
export function commentPost(newsroom: Newsroom): Handler<SiteEnv> {
  return async (c) => {
    const story = storyOf(c, newsroom);
    if (story === undefined) return c.notFound();
    const { now, comments, visitors, tokenKeys, minFormAgeMs } = newsroom;
    const handler = createCommentHandler({
      store: comments,
      form: commentForm,
      phases,
      keys: tokenKeys,
      minAgeMs: minFormAgeMs,
      now,
      nonce: () => crypto.randomUUID(),
      visitor: () => visitors.keyOf({ ...clientOf(c), at: now() }),
      article: async () => ({ open: true }),
      location: () => story.path,
      page: async (_, state) => documentOf(await renderArticlePage(c, newsroom, story, state)),
    });
    return handler.submit(c.req.raw, story.article.id);
  };
}
