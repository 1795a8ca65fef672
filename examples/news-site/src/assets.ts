import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commentFormCss } from "@nightdesk/comments";

export type Asset = { body: string; type: string; href: string };

const folder = join(import.meta.dirname, "../assets");
const read = (name: string) => readFileSync(join(folder, name), "utf8");

/** The parts of the style sheet, in the order in which they may overrule each other. */
const styles = ["base", "frame", "cards", "boards", "story", "contact", "comments", "print"];

/** What pages link to. The address changes with the content, so browsers may keep it for good. */
function asset(name: string, type: string, body: string): Asset {
  const version = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { body, type, href: `/assets/${name}?v=${version}` };
}

export const assets = {
  "site.css": asset(
    "site.css",
    "text/css; charset=utf-8",
    commentFormCss + styles.map((part) => read(`css/${part}.css`)).join("\n"),
  ),
  "site.js": asset("site.js", "text/javascript; charset=utf-8", read("site.js")),
  "icon.svg": asset("icon.svg", "image/svg+xml", read("icon.svg")),
} as const;
