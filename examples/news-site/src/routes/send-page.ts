import type { Context } from "hono";
import type { SiteEnv } from "../site-env.js";

/**
 * Answers with a whole page. Every page shows live boards and a form made for this request, so browsers ask again each
 * time; they may still go back to it without asking.
 */
export function sendPage(
  c: Context<SiteEnv>,
  page: { toString(): string | Promise<string> },
  status: PageStatus = 200,
) {
  c.header("Cache-Control", "private, no-cache");
  return c.html(documentOf(page), status);
}

/** The page as the text of an HTML document. */
export function documentOf(page: { toString(): string | Promise<string> }): string {
  return `<!doctype html>${page}`;
}

export type PageStatus = 200 | 404 | 409 | 413 | 422 | 500;
