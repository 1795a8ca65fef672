import { Tokenizer } from "htmlparser2";
import { resolveUrl } from "./resolve-url.js";

const URL_ATTRIBUTES = new Set([
  "href",
  "src",
  "cite",
  "action",
  "poster",
  "data",
  "background",
  "longdesc",
  "usemap",
]);

/** The HTML with the relative addresses in its attributes resolved, and every other character as it was. */
export function rewriteUrls(html: string, base: string): string {
  if (!html.includes("=")) return html;
  const rewriter = new Rewriter(html, base);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, rewriter);
  tokenizer.write(html);
  tokenizer.end();
  return rewriter.finish();
}

class Rewriter {
  private readonly html: string;
  private readonly base: string;
  private readonly parts: string[] = [];
  private copied = 0;
  private name = "";
  private value = "";
  private start = -1;
  private end = -1;

  constructor(html: string, base: string) {
    this.html = html;
    this.base = base;
  }

  finish(): string {
    return this.copied === 0 ? this.html : this.parts.join("") + this.html.slice(this.copied);
  }

  ontext(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onopentagname(): void {}
  onopentagend(): void {}
  onselfclosingtag(): void {}
  onclosetag(): void {}
  onend(): void {}

  onattribname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.value = "";
    this.start = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.start < 0) this.start = start;
    this.end = end;
    this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    // The position of a reference is not told: a value with one is written anew only if it is all after this point.
    this.value += String.fromCodePoint(codepoint);
    this.end = -1;
  }

  onattribend(_quote: number, end: number): void {
    if (!URL_ATTRIBUTES.has(this.name) || this.start < 0) return;
    const value = this.value.trim();
    if (/^[a-z][a-z0-9+.-]*:/i.test(value) || value.startsWith("#")) return;
    const resolved = resolveUrl(value, this.base);
    if (resolved === undefined) return;
    const stop = this.end < 0 ? end : this.end;
    this.parts.push(
      this.html.slice(this.copied, this.start),
      resolved.replaceAll("&", "&amp;").replaceAll('"', "&quot;"),
    );
    this.copied = stop;
  }
}
