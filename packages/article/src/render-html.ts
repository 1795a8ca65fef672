import type { Block } from "./block.js";
import { HTML_TAGS, type HtmlTag } from "./html-tags.js";
import { HtmlWriter } from "./internal/write-html.js";

/** Options of {@link renderHtml}. */
export type RenderHtmlOptions = {
  /** The only elements to write, for a reader that takes fewer; others give way to their content. All of them by default. */
  tags?: readonly HtmlTag[] | undefined;
};

/**
 * The blocks as HTML: escaped text in a fixed list of elements, links by http, https, mailto and tel, images and players
 * by http and https, relative addresses as they are. Script, style, handlers, comments and quarantined HTML cannot come
 * out, whatever the blocks hold. A heading of depth 1 is written as `h2`, for the page's `h1` is the headline.
 *
 * @example
 * import { renderHtml } from "@nightdesk/article";
 * renderHtml([{ type: "paragraph", children: [{ type: "text", value: "Rain & wind" }] }]); // => "<p>Rain &amp; wind</p>"
 */
export function renderHtml(blocks: readonly Block[], options: RenderHtmlOptions = {}): string {
  return new HtmlWriter(options.tags ?? HTML_TAGS).blocks(blocks, []);
}
