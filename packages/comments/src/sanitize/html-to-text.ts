import { decodeAttribute } from "./escape-text.js";
import { sanitizeHtml } from "./sanitize-html.js";

/** Options of {@link htmlToText}. */
export type HtmlToTextOptions = {
  /** Whether the address of a link stands in brackets behind its words, where these are others. Default `true`. */
  links?: boolean;
};

const BLOCKS =
  /<\/?(?:address|article|aside|blockquote|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tr|ul)(?=[\s/>])[^<>]*>/gi;

/**
 * The text of a comment that was written as HTML, for mails, feeds and searches: what `sanitizeHtml` takes for text,
 * blocks and `<br>` as line ends, at most one empty line in a row. It is text, not HTML: escape it before you show it.
 * Numeric references and those of HTML's own signs are resolved, other named ones stay. Linear in the length.
 *
 * @example
 * import { htmlToText } from "@nightdesk/comments/sanitize";
 *
 * htmlToText('<p>I <3 <a href="https://example.com">this</a></p><p>Bye</p>'); // => "I <3 this (https://example.com/)\n\nBye"
 */
export function htmlToText(html: string, options: HtmlToTextOptions = {}): string {
  const { links = true } = options;
  // A break on either side of a block; between two of them one empty line is left.
  const broken = html.replace(BLOCKS, (tag) => (tag.startsWith("</") ? `${tag}\n\n` : `\n\n${tag}`));
  let target: string | undefined;
  let from = 0;
  let text = "";
  for (const part of sanitizeHtml(broken, { tags: ["a", "br"] }).split(/(<[^<>]*>)/)) {
    if (!part.startsWith("<")) text += decode(part);
    else if (part === "<br>") text += "\n";
    else if (part === "</a>") {
      const words = text.slice(from).trim();
      const known = target === undefined || words === target || `${words}/` === target;
      if (links && !known) text += ` (${target})`;
    } else {
      const href = /^<a href="([^"]*)"/.exec(part)?.[1];
      target = href === undefined ? undefined : decode(href);
      from = text.length;
    }
  }
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function decode(html: string): string {
  return decodeAttribute(html.replace(/&nbsp;?/gi, "\u00a0"));
}
