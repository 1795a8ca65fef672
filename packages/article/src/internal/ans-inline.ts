import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import type { Inline } from "../inline.js";
import { append } from "./append.js";
import { HtmlWriter } from "./write-html.js";

/** Inline content as the HTML that ANS has in `content`. */
export function inlineHtml(children: readonly Inline[], path: ArticlePath, lost: Loss[]): string {
  const writer = new HtmlWriter();
  const html = writer.content(children, path);
  append(lost, writer.lost);
  return html;
}
