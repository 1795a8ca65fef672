import type { Handler } from "hono";
import { countReading } from "../count-reading.js";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { renderArticlePage } from "./render-article-page.js";
import { storyOf } from "./story-of.js";

/** An article. Asking for it counts as a reading before the page is made, so the boards on it hold this one. */
export function articlePage(newsroom: Newsroom): Handler<SiteEnv> {
  return async (c) => {
    const story = storyOf(c, newsroom);
    if (story === undefined) return c.notFound();
    await countReading(c, newsroom, story);
    return renderArticlePage(c, newsroom, story);
  };
}
