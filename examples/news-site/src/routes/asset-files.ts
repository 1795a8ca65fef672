import { Hono } from "hono";
import { assets } from "../assets.js";
import { illustrationOf } from "../illustration.js";
import type { SiteEnv } from "../site-env.js";

/** The style sheet, the script, the icon, and the drawn illustrations. */
export function assetFiles(): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  for (const [name, { body, type, href }] of Object.entries(assets)) {
    app.get(`/assets/${name}`, (c) => {
      const isThisVersion = href.endsWith(`?v=${c.req.query("v")}`);
      c.header(
        "Cache-Control",
        isThisVersion ? "public, max-age=31536000, immutable" : "public, max-age=300",
      );
      return c.body(body, 200, { "Content-Type": type });
    });
  }
  app.get("/favicon.ico", (c) => c.redirect(assets["icon.svg"].href, 301));
  app.get("/art/:name{[a-z0-9-]+\\.svg}", (c) => {
    c.header("Cache-Control", "public, max-age=86400");
    const name = c.req.param("name").slice(0, -".svg".length);
    return c.body(illustrationOf(name), 200, { "Content-Type": "image/svg+xml" });
  });
  return app;
}
