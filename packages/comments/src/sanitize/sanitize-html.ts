import { escapeHtml } from "@internal/markup";
import { CommentsError } from "../errors.js";
import { decodeAttribute, escapeText } from "./escape-text.js";
import { attributeOf, readTag, type Tag } from "./read-tag.js";
import { ATTRIBUTES, type AttributeKind, type CommentTag, commentTags, HTML_NAMES } from "./tags.js";

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
  let at = text.indexOf("<");
  if (at < 0) return write(text);
  const elements = new OpenElements();
  const closers = new Map<Closer, number>();
  let out = "";
  let done = 0;
  while (at >= 0) {
    let end = commentEnd(text, at, closers);
    let markup = "";
    if (end < 0) {
      const tag = readTag(text, at);
      const name = tag?.name.toLowerCase() ?? "";
      if (tag !== undefined && allowed.has(name)) {
        end = tag.end;
        markup = tag.closing
          ? elements.close(name)
          : elements.open(name, name === "br" ? undefined : attributesOf(tag, name));
      } else if (tag !== undefined && HTML_NAMES.has(name) && !isTypeParameter(text, at, tag)) {
        end = tag.closing ? tag.end : contentEnd(text, tag, name, closers);
      }
    }
    if (end >= 0) {
      if (at > done) out += write(text.slice(done, at));
      out += markup;
      done = end;
    }
    at = text.indexOf("<", Math.max(end, at + 1));
  }
  return out + write(text.slice(done)) + elements.closeAll();
}

/** The elements that are open in the output, innermost last. */
class OpenElements {
  readonly #names: string[] = [];
  /** Elements that came too deep and were dropped, by name: their end tags close nothing. */
  readonly #dropped = new Map<string, number>();

  /** The start tag, with what has to be closed before it; `undefined` attributes mark an element without content. */
  open(name: string, attributes: string | undefined): string {
    if (attributes === undefined) return `<${name}>`;
    // A link in a link ends the first one, in every browser.
    const before = name === "a" && this.#names.includes("a") ? this.close("a") : "";
    if (this.#names.length >= MAX_DEPTH) {
      this.#dropped.set(name, (this.#dropped.get(name) ?? 0) + 1);
      return before;
    }
    this.#names.push(name);
    return `${before}<${name}${attributes}>`;
  }

  /** The end tags down to the innermost element of the name; nothing where none is open. */
  close(name: string): string {
    const dropped = this.#dropped.get(name) ?? 0;
    if (dropped > 0) {
      this.#dropped.set(name, dropped - 1);
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

function attributesOf(tag: Tag, name: string): string {
  let out = "";
  if (tag.attributes.length > 0) {
    for (const { name: key, kind } of ATTRIBUTES.get(name) ?? []) {
      const raw = attributeOf(tag, key);
      const value = raw === undefined ? undefined : readAttribute(decodeAttribute(raw), kind);
      if (value !== undefined) out += ` ${key}="${escapeHtml(value)}"`;
    }
  }
  return name === "a" ? `${out} rel="nofollow ugc"` : out;
}

function readAttribute(value: string, kind: AttributeKind): string | undefined {
  if (kind === "words") return value;
  if (kind === "date") return /^[\d\sTZ:+.-]{4,40}$/.test(value) ? value : undefined;
  // An address without a scheme would lead to a page of the site that shows the comment: none is meant.
  if (!/^\s*(?:https?:\/\/|mailto:)/i.test(value)) return undefined;
  try {
    const url = new URL(value);
    return url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** Where the comment or document type at `at` ends; -1 where there is none, or it never ends and is text. */
function commentEnd(text: string, at: number, closers: Map<Closer, number>): number {
  if (text.charCodeAt(at + 1) !== 0x21) return -1;
  if (/^<!doctype\b[^<>]*>/i.test(text.slice(at, at + 256))) return text.indexOf(">", at) + 1;
  if (!text.startsWith("<!--", at)) return -1;
  if (text.startsWith(">", at + 4)) return at + 5;
  if (text.startsWith("->", at + 4)) return at + 6;
  const end = findCloser(text, "-->", at + 4, closers);
  return end < 0 ? -1 : end + 3;
}

/** Where the content of a `script` or `style` ends, behind its end tag; otherwise where the tag ends. */
function contentEnd(text: string, tag: Tag, name: string, closers: Map<Closer, number>): number {
  if (name !== "script" && name !== "style") return tag.end;
  const close = findCloser(text, name, tag.end, closers);
  const end = close < 0 ? -1 : findCloser(text, ">", close, closers);
  return end < 0 ? tag.end : end + 1;
}

const CLOSERS = { script: /<\/script/gi, style: /<\/style/gi, "-->": /-->/g, ">": />/g };
type Closer = keyof typeof CLOSERS;

/** The place of a closer at or behind `from`; each place is searched for once, however many openers there are. */
function findCloser(text: string, closer: Closer, from: number, closers: Map<Closer, number>): number {
  const known = closers.get(closer);
  if (known !== undefined && (known < 0 || known >= from)) return known;
  const pattern = CLOSERS[closer];
  pattern.lastIndex = from;
  const found = pattern.exec(text)?.index ?? -1;
  closers.set(closer, found);
  return found;
}

/** `List<Object>`: a capitalised name right behind a word, without attributes, is code and not markup. */
function isTypeParameter(text: string, at: number, tag: Tag): boolean {
  if (tag.attributes.length > 0 || at === 0 || !/\w/.test(text.charAt(at - 1))) return false;
  return /^[A-Z][a-z]/.test(tag.name);
}

function allowedSet(tags: readonly string[]): ReadonlySet<string> {
  for (const tag of tags) {
    if (!ATTRIBUTES.has(tag)) {
      throw new CommentsError(
        "invalid-options",
        `Sanitiser: <${tag}> is not among the elements that can be kept.`,
      );
    }
  }
  return new Set(tags);
}
