import type { Block } from "../block.js";
import type { Loss } from "../format-result.js";
import { append } from "./append.js";
import { htmlLosses } from "./html-losses.js";
import { HtmlWriter } from "./write-html.js";

/** A body as HTML, and what HTML cannot carry of it. */
export function bodyHtml(body: readonly Block[], lost: Loss[]): string {
  const writer = new HtmlWriter();
  const html = writer.blocks(body, ["body"]);
  append(lost, writer.lost);
  append(lost, htmlLosses(body, ["body"]));
  return html;
}
