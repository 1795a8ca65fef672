import { judgeRequest } from "@nightdesk/ranking/audience";
import type { Handler } from "hono";
import { recordReading } from "../count-reading.js";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import { storyOf } from "./story-of.js";

/**
 * The beacon of a page that the browser fetched ahead and shows now: the fetch did not count, and showing it sends no
 * request of its own. It is judged as the page request would have been; other sites' pages cannot send it.
 */
export function readingBeacon(newsroom: Newsroom): Handler<SiteEnv> {
  return async (c) => {
    const story = storyOf(c, newsroom);
    if (story === undefined) return c.notFound();
    const isOurs = c.req.header("sec-fetch-site") === "same-origin";
    if (isOurs && judgeRequest({ method: "GET", headers: c.req.raw.headers }).reading) {
      await recordReading(c, newsroom, story);
    }
    return c.body(null, 204);
  };
}
