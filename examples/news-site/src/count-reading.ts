import { judgeRequest } from "@nightdesk/ranking/audience";
import type { Context } from "hono";
import { clientOf } from "./client-of.js";
import type { Newsroom } from "./newsroom.js";
import type { SiteEnv } from "./site-env.js";
import type { Story } from "./store/articles.js";

/**
 * Counts this request as a reading of the story where it is one: made by a person's browser to show the page, and the
 * first of this visitor within the half hour. The count is stored before the page is made, so the reader sees it.
 */
export async function countReading(c: Context<SiteEnv>, newsroom: Newsroom, story: Story): Promise<void> {
  const { method, url, raw } = c.req;
  if (!judgeRequest({ method, url, headers: raw.headers }).reading) return;
  await recordReading(c, newsroom, story);
}

/** Counts a reading that is known to be one, once per visitor and half hour. */
export async function recordReading(c: Context<SiteEnv>, newsroom: Newsroom, story: Story): Promise<void> {
  const at = newsroom.now();
  const articleId = story.article.id;
  const visitor = await newsroom.visitors.keyOf({ ...clientOf(c), at });
  if (await newsroom.readings.record(articleId, visitor, at))
    newsroom.boards.record({ articleId, at, count: 1 });
}
