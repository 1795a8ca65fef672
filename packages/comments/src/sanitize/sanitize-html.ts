import { escapeHtml } from "@internal/markup";
import { CommentsError } from "../errors.js";
import { decodeAttribute, escapeText } from "./escape-text.js";
import { attributeValues, tagEnd } from "./tag-end.js";
import { ATTRIBUTES, type CommentTag, commentTags, htmlNameAt, KEEPABLE } from "./tags.js";

/** Options of {@link sanitizeHtml}. */
export type SanitizeHtmlOptions = {
  /** The elements that are kept. Default {@link commentTags}. */
  tags?: readonly CommentTag[];
  /** Whether a line end is written as `<br>`. Default `false`. */
  lineBreaks?: boolean;
};

/** Deeper elements are dropped and their text kept: nobody quotes 32 deep. */
const MAX_DEPTH = 32;
const COMMENT_TAGS: ReadonlySet<string> = new Set(commentTags);

/**
 * Safe HTML of a comment that was written as HTML, in one pass and without a DOM. Elements that are allowed are written
 * anew, closed and nested, links with `rel="nofollow ugc"` and to http, https and mailto only; other elements and comments of HTML
 * are dropped, and of `script` and `style` the content too; everything else is text and is escaped, so `I <3 you`,
 * `List<String>` and `<jane@example.com>` stay what they are. The result means the same wherever it stands in a page.
 * Linear in the length of the input.
 *
 * @throws CommentsError `invalid-options` where `tags` names an element that cannot be kept.
 *
 * @example
 * import { sanitizeHtml } from "@nightdesk/comments/sanitize";
 *
 * sanitizeHtml("I <3 <b onclick=x>this<script>alert(1)</script>"); // => "I &lt;3 <b>this</b>"
 */
export function sanitizeHtml(html: string, options: SanitizeHtmlOptions = {}): string {
  const allowed = options.tags === undefined ? COMMENT_TAGS : allowedSet(options.tags);
  // Line ends need no care: a browser reads each kind as LF.
  const text = html.includes("\0") ? html.replaceAll("\0", "") : html;
  const write = options.lineBreaks
    ? (part: string) => escapeText(part).replace(/\r\n?|\n/g, "<br>")
    : escapeText;
  let at = nextTag(text, 0);
  if (at < 0) return write(text);
  const elements = new OpenElements();
  const closers: Closers = {};
  let out = "";
  let done = 0;
  for (let end = 0; at >= 0; at = nextTag(text, end < 0 ? at + 1 : end)) {
    end = -1;
    let markup = "";
    const closing = text.charCodeAt(at + 1) === 0x2f;
    const from = closing ? at + 2 : at + 1;
    const name = htmlNameAt(text, from);
    if (name !== undefined) {
      const kept = allowed.has(name);
      const behind = from + name.length;
      end = tagEnd(text, behind);
      if (end < 0) continue;
      if (kept)
        markup = closing ? elements.close(name) : elements.open(name, attributesOf(text, name, behind, end));
      else if (isTypeParameter(text, at, from, end)) end = -1;
      else if (!closing) end = contentEnd(text, end, name, closers);
    } else if (text.charCodeAt(from) === 0x21) end = commentEnd(text, at, closers);
    if (end >= 0) {
      if (at > done) out += write(text.slice(done, at));
      out += markup;
      done = end;
    }
  }
  return out + write(text.slice(done)) + elements.closeAll();
}

/** The next `<` behind which a name, an end tag or a comment may stand. */
function nextTag(text: string, from: number): number {
  for (let at = from; ; at++) {
    // Tags often stand side by side: then no search is needed.
    if (text.charCodeAt(at) !== 0x3c) at = text.indexOf("<", at);
    if (at < 0) return at;
    const unit = text.charCodeAt(at + 1) | 0x20;
    if ((unit >= 0x61 && unit <= 0x7a) || unit === 0x2f || unit === 0x21) return at;
  }
}

/** The elements that are open in the output, innermost last. */
class OpenElements {
  readonly #names: string[] = [];
  /** Elements that came too deep and were dropped, by name: their end tags close nothing. */
  readonly #dropped: { [name: string]: number } = {};

  /** The start tag, with what has to be closed before it. */
  open(name: string, attributes: string): string {
    if (name === "br") return "<br>";
    // A link in a link ends the first one, in every browser.
    const before = name === "a" && this.#names.includes("a") ? this.close("a") : "";
    if (this.#names.length >= MAX_DEPTH) {
      this.#dropped[name] = (this.#dropped[name] ?? 0) + 1;
      return before;
    }
    this.#names.push(name);
    return `${before}<${name}${attributes}>`;
  }

  /** The end tags down to the innermost element of the name; nothing where none is open. */
  close(name: string): string {
    const dropped = this.#dropped[name] ?? 0;
    if (dropped > 0) {
      this.#dropped[name] = dropped - 1;
      return "";
    }
    const depth = this.#names.lastIndexOf(name);
    return depth < 0 ? "" : this.#closeTo(depth);
  }

  closeAll(): string {
    return this.#closeTo(0);
  }

  #closeTo(depth: number): string {
    let out = "";
    while (this.#names.length > depth) out += `</${this.#names.pop()}>`;
    return out;
  }
}

/** The attributes that are kept, of a tag whose name ends at `at`. */
function attributesOf(text: string, name: string, at: number, end: number): string {
  const wanted = ATTRIBUTES[name];
  let out = "";
  if (wanted !== undefined && end > at + 1) {
    const values = attributeValues(text, at, end - 1, wanted);
    for (let i = 0; i < values.length; i++) {
      const key = wanted[i];
      const raw = values[i];
      const value = key && raw && attributeValue(key, decodeAttribute(raw));
      if (value) out += ` ${key}="${escapeHtml(value)}"`;
    }
  }
  return name === "a" ? `${out} rel="nofollow ugc"` : out;
}

function attributeValue(key: string, value: string): string | undefined {
  if (key === "title") return value;
  if (key === "datetime") return /^[\d\sTZ:+.-]{4,40}$/.test(value) ? value : undefined;
  // An address without a scheme would lead to a page of the site that shows the comment: none is meant.
  if (!/^\s*(?:https?:\/\/|mailto:)/i.test(value)) return undefined;
  try {
    const url = new URL(value);
    return url.username + url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Where the comment or document type at `at` ends; -1 where there is none, or it never ends and is text. */
function commentEnd(text: string, at: number, closers: Closers): number {
  const short = /^<!(?:doctype\b[^<>]*|---?)>/i.exec(text.slice(at, at + 256));
  if (short !== null) return at + short[0].length;
  if (!text.startsWith("<!--", at)) return -1;
  const end = findCloser(text, "-->", at + 4, closers);
  return end < 0 ? -1 : end + 3;
}

/** Where the content of a `script` or `style` ends, behind its end tag; otherwise where the start tag does. */
function contentEnd(text: string, start: number, name: string, closers: Closers): number {
  if (name !== "script" && name !== "style") return start;
  const close = findCloser(text, name, start, closers);
  const end = close < 0 ? -1 : findCloser(text, ">", close, closers);
  return end < 0 ? start : end + 1;
}

type Closers = { script?: number; style?: number; "-->"?: number; ">"?: number };

/** The place of a closer at or behind `from`; each place is searched for once, however many openers there are. */
function findCloser(text: string, closer: keyof Closers, from: number, closers: Closers): number {
  let found = closers[closer] ?? 0;
  if (found < 0 || found >= from) return found;
  if (closer === "-->" || closer === ">") found = text.indexOf(closer, from);
  else {
    found = from - 1;
    do found = text.indexOf("</", found + 1);
    while (found >= 0 && text.slice(found + 2, found + 2 + closer.length).toLowerCase() !== closer);
  }
  closers[closer] = found;
  return found;
}

/** `List<Object>`: a capitalised name right behind a word, without attributes, is code and not markup. */
function isTypeParameter(text: string, at: number, from: number, end: number): boolean {
  const unit = text.charCodeAt(from);
  return unit < 0x5b && /^\w<\/?[A-Z][a-z]\w*[\s/]*>$/.test(text.slice(at && at - 1, end));
}

function allowedSet(tags: readonly string[]): ReadonlySet<string> {
  for (const tag of tags) {
    if (!KEEPABLE.includes(tag)) {
      throw new CommentsError("invalid-options", `Sanitiser: <${tag}> cannot be kept.`);
    }
  }
  return new Set(tags);
}
