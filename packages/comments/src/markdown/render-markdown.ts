import { escapeHtml } from "@internal/markup";
import { renderInline } from "./render-inline.js";

/** Options of {@link renderMarkdown}. */
export type RenderMarkdownOptions = {
  /** Whether addresses become links, with `rel="nofollow ugc"`. Default `true`. */
  links?: boolean;
};

/** Quotations deeper than this are text: nobody answers that deep. */
const MAX_DEPTH = 8;
// `>` needs a space behind it, or a `>`: a face such as `>:(` is no quotation.
const QUOTE = /^ {0,3}>(?: |$|(?=>))/;
const FENCE = /^ {0,3}(`{3,}|~{3,})[^`]*$/;
const BULLET = /^ {0,3}([-*+])(?: +|$)/;
const NUMBER = /^ {0,3}(\d{1,9})[.)](?: +|$)/;

/**
 * Safe HTML of a comment in a small Markdown: paragraphs, line breaks as they were typed, `*emphasis*`, `**strong**`,
 * `` `code` ``, fenced code, quotations, flat lists, `[words](address)` and bare addresses. All else is text and is
 * escaped, HTML too; links lead to http, https and mailto only and carry `rel="nofollow ugc"`. Linear in the length.
 *
 * @example
 * import { renderMarkdown } from "@nightdesk/comments/markdown";
 *
 * renderMarkdown("I <3 **this**"); // => "<p>I &lt;3 <strong>this</strong></p>"
 */
export function renderMarkdown(markdown: string, options: RenderMarkdownOptions = {}): string {
  return renderBlocks(markdown.split(/\r\n?|\n/), options.links ?? true, 0);
}

function renderBlocks(lines: readonly string[], links: boolean, depth: number): string {
  let html = "";
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] ?? "";
    let end = at + 1;
    const block = blockOf(first, depth);
    if (block === "fence") {
      const fence = FENCE.exec(first)?.[1] ?? "";
      while (end < lines.length && !isFenceEnd(lines[end] ?? "", fence)) end++;
      html += `<pre><code>${escapeHtml(lines.slice(at + 1, end).join("\n"))}</code></pre>`;
      end++;
    } else if (block === "quote") {
      while (end < lines.length && QUOTE.test(lines[end] ?? "")) end++;
      const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ""));
      html += `<blockquote>${renderBlocks(inner, links, depth + 1)}</blockquote>`;
    } else if (block === "list") {
      const items: string[][] = [];
      const marker = markerOf(first);
      for (end = at; end < lines.length; end++) {
        const line = lines[end] ?? "";
        if (markerOf(line) === marker) items.push([line.replace(BULLET, "").replace(NUMBER, "")]);
        else if (/^ {2,}\S/.test(line)) items.at(-1)?.push(line);
        else break;
      }
      const start = Number(NUMBER.exec(first)?.[1] ?? 1);
      const open = marker !== "1" ? "ul" : start === 1 ? "ol" : `ol start="${start}"`;
      const shown = items.map((item) => `<li>${renderLines(item, links)}</li>`).join("");
      html += `<${open}>${shown}</${open.slice(0, 2)}>`;
    } else if (first.trim() !== "") {
      while (end < lines.length && !endsParagraph(lines[end] ?? "", depth)) end++;
      html += `<p>${renderLines(lines.slice(at, end), links)}</p>`;
    }
    at = end;
  }
  return html;
}

function blockOf(line: string, depth: number): "fence" | "quote" | "list" | undefined {
  if (FENCE.test(line)) return "fence";
  if (depth < MAX_DEPTH && QUOTE.test(line)) return "quote";
  return markerOf(line) === undefined ? undefined : "list";
}

/** The sign of a list item, `1` for every number; a sign without words begins none. */
function markerOf(line: string): string | undefined {
  if (BULLET.test(line)) return /\S/.test(line.replace(BULLET, "")) ? BULLET.exec(line)?.[1] : undefined;
  return NUMBER.test(line) && /\S/.test(line.replace(NUMBER, "")) ? "1" : undefined;
}

/** A number in the middle of a paragraph begins a list only where it is 1: years stand at beginnings of lines too. */
function endsParagraph(line: string, depth: number): boolean {
  if (line.trim() === "") return true;
  const block = blockOf(line, depth);
  return block === "list" && NUMBER.test(line) ? Number(NUMBER.exec(line)?.[1]) === 1 : block !== undefined;
}

function isFenceEnd(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

function renderLines(lines: readonly string[], links: boolean): string {
  return renderInline(lines.map((line) => line.trim()).join("\n"), links).replaceAll("\n", "<br>");
}
