import type { Context } from "hono";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";
import type { Story } from "../store/articles.js";

/** The released story that the address names. */
export function storyOf(c: Context<SiteEnv>, newsroom: Newsroom): Story | undefined {
  const { section = "", slug = "" } = c.req.param();
  const path = `/${encodeURIComponent(section)}/${encodeURIComponent(slug)}`;
  return newsroom.library.byPath(path, newsroom.now());
}
