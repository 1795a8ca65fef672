import { createToken } from "@nightdesk/comments/token";
import type { Handler } from "hono";
import { countReading } from "../count-reading.js";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { renderArticlePage } from "./render-article-page.js";
import { sendPage } from "./send-page.js";
import { storyOf } from "./story-of.js";

/** An article. Asking for it counts as a reading before the page is made, so the boards on it hold this one. */
export function articlePage(newsroom: Newsroom): Handler<SiteEnv> {
  return async (c) => {
    const story = storyOf(c, newsroom);
    if (story === undefined) return c.notFound();
    await countReading(c, newsroom, story);
    const articleId = story.article.id;
    const asked = await newsroom.comments.get(c.req.query("reply") ?? "");
    const replyTo = asked?.articleId === articleId && asked.status === "published" ? asked : undefined;
    const token = await createToken(
      { articleId, parent: replyTo?.id },
      { now: newsroom.now(), keys: newsroom.tokenKeys, nonce: crypto.randomUUID() },
    );
    return sendPage(c, await renderArticlePage(c, newsroom, story, { token, ...(replyTo && { replyTo }) }));
  };
}
