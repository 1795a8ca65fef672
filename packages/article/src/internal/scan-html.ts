import { decodeEntities } from "./html-entities.js";
import { wordSet } from "./word-set.js";

/** What {@link scanHtml} reports: names in lower case, references decoded, the first of a repeated attribute. */
export type HtmlSink = {
  open(name: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void;
  text(value: string): void;
  close(name: string): void;
};

/** Elements whose content is text up to their own closing tag; in the first two references count. */
const RAW = wordSet("title textarea script style xmp iframe noembed noframes");

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/**
 * Splits HTML into tags and text as the tokenizer of the HTML standard does, each character read once. It leaves out
 * comments, doctypes and a tag that the end of the input cuts off.
 */
export function scanHtml(html: string, sink: HtmlSink): void {
  new Scanner(html, sink).scan();
}

class Scanner {
  private readonly html: string;
  private readonly sink: HtmlSink;
  private at = 0;

  constructor(html: string, sink: HtmlSink) {
    this.html = html;
    this.sink = sink;
  }

  scan(): void {
    const { html } = this;
    let from = 0;
    while (this.at < html.length) {
      const start = html.indexOf("<", this.at);
      if (start < 0) break;
      const next = html.charCodeAt(start + 1);
      const isEnd = next === 47;
      const isTag = isLetter(isEnd ? html.charCodeAt(start + 2) : next);
      if (!isTag && !isEnd && next !== 33 && next !== 63) {
        // A mere sign; it is reported with the text around it.
        this.at = start + 1;
        continue;
      }
      if (isEnd && start + 2 >= html.length) break;
      this.text(from, start);
      this.at = start;
      if (isTag) this.tag(isEnd);
      else this.comment();
      from = this.at;
    }
    this.text(from, html.length);
    this.at = html.length;
  }

  private text(from: number, to: number): void {
    if (to > from) this.sink.text(decodeEntities(this.html.slice(from, to)));
  }

  /** A comment, or what is read as one: a doctype, an instruction, `</` before anything but a letter. */
  private comment(): void {
    const { html, at } = this;
    if (!html.startsWith("<!--", at)) {
      this.at = after(html.indexOf(">", at), 1, html);
    } else if (html[at + 4] === ">") this.at = at + 5;
    else if (html.startsWith("->", at + 4)) this.at = at + 6;
    else {
      COMMENT_END.lastIndex = at + 4;
      this.at = COMMENT_END.test(html) ? COMMENT_END.lastIndex : html.length;
    }
  }

  private tag(isEnd: boolean): void {
    const { html } = this;
    const start = this.at + (isEnd ? 2 : 1);
    this.at = nameEnd(html, start, false);
    const name = html.slice(start, this.at).toLowerCase();
    const attributes = this.attributes();
    // The end of the input cuts the tag off.
    if (this.at >= html.length && html.charCodeAt(this.at - 1) !== GREATER) return;
    if (isEnd) this.sink.close(name);
    else {
      this.sink.open(name, attributes, html.charCodeAt(this.at - 2) === SLASH);
      if (RAW.has(name)) this.raw(name);
      else if (name === "plaintext") {
        this.sink.text(html.slice(this.at));
        this.at = html.length;
      }
    }
  }

  /** The attributes up to the end of the tag, after which the scanner then stands. */
  private attributes(): ReadonlyMap<string, string> {
    const { html } = this;
    let attributes: Map<string, string> | undefined;
    for (;;) {
      let start = this.at;
      while (start < html.length && isGap(html.charCodeAt(start))) start++;
      this.at = start;
      if (start >= html.length) break;
      if (html.charCodeAt(start) === GREATER) {
        this.at++;
        break;
      }
      this.at = nameEnd(html, start + 1, true);
      const name = html.slice(start, this.at).toLowerCase();
      const value = this.value();
      attributes ??= new Map();
      if (!attributes.has(name)) attributes.set(name, value);
    }
    return attributes ?? NO_ATTRIBUTES;
  }

  private value(): string {
    const { html } = this;
    const equals = spaceEnd(html, this.at);
    if (html.charCodeAt(equals) !== EQUALS) return "";
    const start = spaceEnd(html, equals + 1);
    const quote = html[start];
    if (quote === '"' || quote === "'") {
      const end = html.indexOf(quote, start + 1);
      this.at = after(end, 1, html);
      return end < 0 ? "" : decodeEntities(html.slice(start + 1, end), true);
    }
    let end = start;
    while (end < html.length && html.charCodeAt(end) !== GREATER && !isSpace(html.charCodeAt(end))) end++;
    this.at = end;
    return decodeEntities(html.slice(start, end), true);
  }

  private raw(name: string): void {
    const { html, at } = this;
    const close = new RegExp(`</${name}(?=[ \\t\\n\\f\\r/>])`, "gi");
    close.lastIndex = at;
    const end = close.exec(html)?.index ?? html.length;
    const text = html.slice(at, end);
    if (text !== "") this.sink.text(name === "title" || name === "textarea" ? decodeEntities(text) : text);
    this.at = end;
  }
}

const COMMENT_END = /--!?>/g;

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}

function isGap(code: number): boolean {
  return code === SLASH || isSpace(code);
}

function spaceEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length && isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** Where the name of a tag ends, or that of an attribute, which an equals sign ends too. */
function nameEnd(html: string, from: number, isAttribute: boolean): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isGap(code) || (isAttribute && code === EQUALS)) break;
  }
  return at;
}

function after(index: number, length: number, html: string): number {
  return index < 0 ? html.length : index + length;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
