import { Hono } from "hono";
import type { Newsroom } from "../newsroom.js";
import type { SiteEnv } from "../site-env.js";

/** What machines read: robots.txt, the RSS feed and the news sitemap. */
export function feeds(_newsroom: Newsroom): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get("/robots.txt", (c) => {
    c.header("Cache-Control", "public, max-age=3600");
    return c.text(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("/news-sitemap.xml", c.req.url).href}\n`);
  });
  return app;
}
