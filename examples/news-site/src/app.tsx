import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Newsroom } from "./newsroom.js";
import { articlePage } from "./routes/article.js";
import { assetFiles } from "./routes/asset-files.js";
import { commentPost } from "./routes/comment.js";
import { feeds } from "./routes/feeds.js";
import { frontPage } from "./routes/front.js";
import { errorPage, notFoundPage } from "./routes/not-found.js";
import { readingBeacon } from "./routes/reading.js";
import { sectionPage } from "./routes/section.js";
import { securityHeaders } from "./security-headers.js";
import type { SiteEnv } from "./site-env.js";

/** The site as a function from request to answer. */
export function createApp(newsroom: Newsroom, options: { trustProxy?: boolean } = {}): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.use(securityHeaders);
  app.use(async (c, next) => {
    c.set("trustProxy", options.trustProxy ?? false);
    await next();
  });
  // Not /health: a newspaper may well have a section of that name.
  app.get("/healthz", (c) =>
    c.json({ ok: true, articles: newsroom.library.released(newsroom.now()).length }),
  );
  app.route("/", assetFiles());
  app.route("/", feeds(newsroom));
  app.get("/", frontPage(newsroom));
  app.get("/:section", sectionPage(newsroom));
  app.get("/:section/:slug", articlePage(newsroom));
  app.post("/:section/:slug/reading", readingBeacon(newsroom));
  // More than the longest comment that the form takes, written in four bytes a character.
  app.post("/:section/:slug/comments", bodyLimit({ maxSize: 400_000 }), commentPost(newsroom));
  app.notFound(notFoundPage(newsroom));
  app.onError(errorPage(newsroom));
  return app;
}
