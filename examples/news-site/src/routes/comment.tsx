import { safeParseComment } from "@nightdesk/comments";
import type { Handler } from "hono";
import { setCookie } from "hono/cookie";
import { clientOf } from "../client-of.js";
import { commentForm } from "../comment-form.js";
import { noticeCookie } from "../comment-notices.js";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { submitComment } from "../submit-comment.js";
import { renderArticlePage } from "./render-article-page.js";
import { storyOf } from "./story-of.js";

/**
 * Takes a comment. What is wrong with it comes back on the same page with the reader's text; what is right is stored
 * and answered with a redirect, so that a reload sends nothing again.
 */
export function commentPost(newsroom: Newsroom): Handler<SiteEnv> {
  return async (c) => {
    const story = storyOf(c, newsroom);
    if (story === undefined) return c.notFound();
    const form = await c.req.formData().catch(() => new FormData());
    const result = safeParseComment(form, { form: commentForm });
    if (!result.success) return renderArticlePage(c, newsroom, story, { ...result, status: 422 });

    const outcome = await submitComment(newsroom, story, result.data, clientOf(c));
    if (outcome.status === "refused") {
      const { values } = result;
      return renderArticlePage(c, newsroom, story, { values, issues: [outcome.issue], status: 422 });
    }
    setCookie(c, noticeCookie, outcome.status === "publish" ? "publish" : "hold", {
      path: story.path,
      maxAge: 60,
      httpOnly: true,
      sameSite: "Lax",
    });
    const place = outcome.status === "publish" ? `comment-${outcome.id}` : "comments";
    return c.redirect(`${story.path}#${place}`, 303);
  };
}
