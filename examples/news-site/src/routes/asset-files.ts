import { Hono } from "hono";
import { assets } from "../assets.js";
import { illustrationOf, isMotif } from "../illustration/illustration-of.js";
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
  app.get("/art/:motif/:name{[a-z0-9-]+\\.svg}", (c) => {
    const { motif, name } = c.req.param();
    if (!isMotif(motif)) return c.notFound();
    c.header("Cache-Control", "public, max-age=86400");
    return c.body(illustrationOf(motif, name), 200, { "Content-Type": "image/svg+xml" });
  });
  return app;
}
