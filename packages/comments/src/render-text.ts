import { escapeHtml } from "@internal/markup";
import { element } from "./internal/html.js";

/** Options of {@link renderText}. */
export type RenderTextOptions = {
  /** Whether `http://` and `https://` addresses become links, with `rel="nofollow ugc"`. Default `true`. */
  links?: boolean;
};

/**
 * HTML that shows a text letter for letter: a blank line begins a new paragraph, a line end becomes `<br>`, everything
 * is escaped. Linear in the length of the text.
 *
 * @example
 * import { renderText } from "@nightdesk/comments";
 *
 * renderText("I <3 this"); // => "<p>I &lt;3 this</p>"
 */
export function renderText(text: string, options: RenderTextOptions = {}): string {
  const inline = (options.links ?? true) ? renderLinks : escapeHtml;
  return text
    .split(/\n\s*?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => `<p>${inline(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

function renderLinks(text: string): string {
  let html = "";
  let done = 0;
  for (const match of text.matchAll(/\bhttps?:\/\/[^\s<>"\u2028-\u202f\u2066-\u2069]+/gi)) {
    const address = withoutTail(match[0]);
    const href = linkTarget(address);
    if (href === undefined) continue;
    html += escapeHtml(text.slice(done, match.index));
    html += element("a", { href, rel: "nofollow ugc" }, escapeHtml(address));
    done = match.index + address.length;
  }
  return html + escapeHtml(text.slice(done));
}

/** The address without the punctuation of the sentence behind it; a bracket stays where the address opened it. */
function withoutTail(address: string): string {
  let opened = 0;
  for (const char of address) opened += char === "(" ? 1 : char === ")" ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const char = address.charAt(end - 1);
    if (char === ")" && opened < 0) opened++;
    else if (!/[.,:;!?'\u2019\u201d\u00bb]/.test(char)) break;
  }
  return address.slice(0, end);
}

/** The address as a browser reads it, or `undefined` for one that hides another host behind a user name. */
function linkTarget(address: string): string | undefined {
  try {
    const url = new URL(address);
    return url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}
