import type { Block } from "../block.js";
import type { ArticleIssue } from "../errors.js";
import type { FullResult } from "../format-result.js";
import { htmlLosses } from "../internal/html-losses.js";
import { readBlocks } from "../internal/html-reader.js";
import { HtmlWriter } from "../internal/write-html.js";
import type { RenderHtmlOptions } from "../render-html.js";

/** Options of {@link htmlToBlocks}. */
export type HtmlToBlocksOptions = {
  /** The address against which relative ones are resolved. By default they stay as they are. */
  baseUrl?: string | undefined;
};

/** The most characters of HTML that are read. */
const MAX_LENGTH = 20_000_000;

/**
 * The body blocks that HTML stands for. Script, style, svg, math and controls are left out with an issue, other elements
 * without a counterpart give way to their content; addresses by anything but http, https, mailto and tel are left out.
 * What is lost is named once for each kind, with its number. Takes time in proportion to the input, whatever it is.
 *
 * @example
 * import { htmlToBlocks } from "@nightdesk/article/html";
 * const { value, issues } = htmlToBlocks("<p>Rain <b>today</b></p><script>alert(1)</script>");
 * value; // => [{ type: "paragraph", children: [{ type: "text", value: "Rain " }, { type: "strong", children: [{ type: "text", value: "today" }] }] }]
 * issues.map(({ code }) => code); // => ["markup.dropped"]
 */
export function htmlToBlocks(html: string, options: HtmlToBlocksOptions = {}): FullResult<Block[]> {
  const refused = refusal(html);
  if (refused !== undefined) return { value: [], issues: [refused], lost: [] };
  const { blocks, issues, lost } = readBlocks(html, options.baseUrl);
  return { value: blocks, issues, lost };
}

/**
 * The blocks as HTML, as `renderHtml` writes them, with what could not be written: unsafe addresses, quarantined HTML,
 * and fields that HTML has no place for.
 *
 * @example
 * import { blocksToHtml } from "@nightdesk/article/html";
 * blocksToHtml([{ type: "rawHtml", value: "<blink>x</blink>" }]).lost.length; // => 1
 */
export function blocksToHtml(blocks: readonly Block[], options: RenderHtmlOptions = {}): FullResult<string> {
  const writer = new HtmlWriter(options.tags);
  const value = writer.blocks(blocks, []);
  return { value, issues: [], lost: [...writer.lost, ...htmlLosses(blocks, [])] };
}

function refusal(html: unknown): ArticleIssue | undefined {
  if (typeof html !== "string") {
    return { code: "input.not-text", path: [], message: `Expected HTML as a text, got a ${typeof html}.` };
  }
  if (html.length <= MAX_LENGTH) return undefined;
  const message = `Expected at most ${MAX_LENGTH} characters, got ${html.length}.`;
  return { code: "input.too-large", path: [], message };
}
