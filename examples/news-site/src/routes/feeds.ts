import { articlesToNewsSitemap, type NewsSitemap } from "@nightdesk/article/news-sitemap";
import { articlesToRss } from "@nightdesk/article/rss";
import { type Context, Hono } from "hono";
import type { Newsroom } from "../newsroom.js";
import { publication } from "../publication.js";
import type { SiteEnv } from "../site-env.js";
import { withAddresses } from "../with-addresses.js";

const itemsInFeed = 30;

/** What machines read: the RSS feed, the news sitemap, robots.txt. They may keep it for a few minutes. */
export function feeds(newsroom: Newsroom): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();

  app.get("/rss.xml", (c) => {
    const stories = newsroom.library.released(newsroom.now()).slice(0, itemsInFeed);
    const { value } = articlesToRss(
      stories.map((story) => withAddresses(story, c.req.url)),
      {
        title: publication.name,
        url: new URL("/", c.req.url).href,
        description: publication.motto,
        language: publication.locale,
        feedUrl: new URL("/rss.xml", c.req.url).href,
        builtAt: stories[0]?.publishedAt,
      },
    );
    return sendXml(c, value, "application/rss+xml");
  });

  // More than a thousand articles within two days do not fit into one file: there is an index of the files then.
  app.get("/news-sitemap.xml", (c) => {
    const { files, index } = newsSitemap(newsroom, c.req.url);
    return sendXml(c, index ?? files[0]);
  });
  app.get("/news-sitemap/:file{[0-9]+}", (c) =>
    sendXml(c, newsSitemap(newsroom, c.req.url).files[Number(c.req.param("file")) - 1]),
  );

  app.get("/robots.txt", (c) => {
    c.header("Cache-Control", "public, max-age=3600");
    return c.text(`User-agent: *\nAllow: /\n\nSitemap: ${new URL("/news-sitemap.xml", c.req.url).href}\n`);
  });
  return app;
}

function newsSitemap(newsroom: Newsroom, base: string): NewsSitemap {
  const now = newsroom.now();
  const { value } = articlesToNewsSitemap(
    newsroom.library.released(now).map((story) => withAddresses(story, base)),
    {
      publication: publication.name,
      language: publication.locale,
      now,
      fileUrl: (file) => new URL(`/news-sitemap/${file}`, base).href,
    },
  );
  return value ?? { files: [] };
}

function sendXml(c: Context<SiteEnv>, xml: string | undefined, type = "application/xml") {
  if (xml === undefined) return c.notFound();
  c.header("Cache-Control", "public, max-age=300");
  return c.body(xml, 200, { "Content-Type": `${type}; charset=utf-8` });
}
