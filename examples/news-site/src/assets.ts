import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commentFormCss } from "@nightdesk/comments";

export type Asset = { body: string; type: string; href: string };

const folder = join(import.meta.dirname, "../assets");

/** A file that pages link to. Its address changes with its content, so browsers may keep it for good. */
function asset(name: string, type: string, more = ""): Asset {
  const body = readFileSync(join(folder, name), "utf8") + more;
  const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { body, type, href: `/assets/${name}?v=${version}` };
}

export const assets = {
  "site.css": asset("site.css", "text/css; charset=utf-8", commentFormCss),
  "site.js": asset("site.js", "text/javascript; charset=utf-8"),
  "icon.svg": asset("icon.svg", "image/svg+xml"),
} as const;
