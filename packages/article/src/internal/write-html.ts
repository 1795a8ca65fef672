import { escapeHtml } from "@internal/markup";
import type { Block } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { HTML_TAGS, type HtmlTag } from "../html-tags.js";
import type { Inline } from "../inline.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const MARK_TAGS = {
  strong: "strong",
  emphasis: "em",
  underline: "u",
  delete: "s",
  subscript: "sub",
  superscript: "sup",
  highlight: "mark",
} as const satisfies Partial<Record<Inline["type"], HtmlTag>>;

/** Writes blocks as HTML and collects what could not be written. */
export class HtmlWriter {
  readonly lost: Loss[] = [];
  private readonly tags: ReadonlySet<string>;

  constructor(tags: readonly HtmlTag[] = HTML_TAGS) {
    this.tags = new Set(tags.filter((tag) => HTML_TAGS.includes(tag)));
  }

  blocks(blocks: readonly Block[], path: ArticlePath): string {
    return blocks.map((block, index) => this.block(block, [...path, index])).join("");
  }

  private block(block: Block, path: ArticlePath): string {
    const inner = [...path, "children"];
    switch (block.type) {
      case "paragraph":
        return this.element("p", {}, this.inlines(block.children, inner));
      case "heading":
        return this.heading(block.depth, this.inlines(block.children, inner));
      case "list":
        return this.list(block, inner);
      case "blockquote":
        return this.quote(block, path);
      case "image":
        return this.figure(this.image(block, path), block);
      case "gallery":
        return this.element(
          "figure",
          {},
          block.children.map((image, index) => this.block(image, [...inner, index])).join("") +
            this.caption(block),
        );
      case "table":
        return this.table(block, inner);
      case "code":
        return this.element(
          "pre",
          {},
          `\n${this.element("code", codeClass(block.language), escapeHtml(block.value))}`,
        );
      case "thematicBreak":
        return this.empty("hr", {});
      case "video":
        return this.figure(this.video(block, path), block);
      case "audio":
        return this.figure(this.audio(block, path), block);
      case "embed":
        return this.figure(this.anchor(block.url, block.title ?? block.fallback ?? block.url, path), block);
      case "rawHtml":
        return this.lose(path, "Quarantined HTML is not written.");
    }
  }

  private heading(depth: number, content: string): string {
    // The page's own headline is its h1.
    return this.element(`h${Math.max(2, depth)}` as HtmlTag, {}, content);
  }

  private list(block: Extract<Block, { type: "list" }>, path: ArticlePath): string {
    const start = block.ordered && block.start !== 1 ? block.start : undefined;
    const items = block.children.map(({ children }, index) => {
      const [only, second] = children;
      const itemPath = [...path, index, "children"];
      const content =
        only?.type === "paragraph" && (second === undefined || second.type === "list")
          ? this.inlines(only.children, [...itemPath, 0, "children"]) +
            this.blocks(children.slice(1), itemPath)
          : this.blocks(children, itemPath);
      return this.element("li", {}, content);
    });
    return this.element(block.ordered ? "ol" : "ul", { start }, items.join(""));
  }

  private quote(block: Extract<Block, { type: "blockquote" }>, path: ArticlePath): string {
    const cite = block.cite === undefined ? undefined : this.url(block.cite, LINK_SCHEMES, [...path, "cite"]);
    const by = block.attribution ? this.element("cite", {}, escapeHtml(block.attribution)) : "";
    const content = this.blocks(block.children, [...path, "children"]) + by;
    const quote = this.element("blockquote", { cite }, content);
    return block.pull ? this.element("aside", {}, quote) : quote;
  }

  private image(block: Extract<Block, { type: "image" }>, path: ArticlePath): string {
    const src = this.url(block.url, SOURCE_SCHEMES, [...path, "url"]);
    if (src === undefined) return "";
    const { alt, decorative, width, height } = block;
    return this.empty("img", { src, alt: decorative ? "" : alt, width, height });
  }

  private video(block: Extract<Block, { type: "video" }>, path: ArticlePath): string {
    if (!this.tags.has("video")) return this.anchor(block.url, block.title ?? block.url, path);
    const src = this.url(block.url, SOURCE_SCHEMES, [...path, "url"]);
    if (src === undefined) return "";
    const { width, height, title } = block;
    const poster = block.poster && this.url(block.poster, SOURCE_SCHEMES, [...path, "poster"]);
    const tracks = (block.tracks ?? []).map(({ url, kind, language, label }, index) => {
      const track = this.url(url, SOURCE_SCHEMES, [...path, "tracks", index, "url"]);
      return track === undefined ? "" : this.empty("track", { src: track, kind, srclang: language, label });
    });
    return this.element(
      "video",
      { src, controls: true, preload: "none", poster, width, height, title },
      tracks.join(""),
    );
  }

  private audio(block: Extract<Block, { type: "audio" }>, path: ArticlePath): string {
    if (!this.tags.has("audio")) return this.anchor(block.url, block.title ?? block.url, path);
    const src = this.url(block.url, SOURCE_SCHEMES, [...path, "url"]);
    if (src === undefined) return "";
    return this.element("audio", { src, controls: true, preload: "none", title: block.title }, "");
  }

  private anchor(url: string, text: string, path: ArticlePath): string {
    const href = this.url(url, SOURCE_SCHEMES, [...path, "url"]);
    return href === undefined ? "" : this.element("a", { href }, escapeHtml(text));
  }

  private table(block: Extract<Block, { type: "table" }>, path: ArticlePath): string {
    const rows = block.children.map((row, r) => {
      const cells = row.children.map((cell, c) => {
        const { header, columnSpan: colspan, rowSpan: rowspan } = cell;
        const scope = header === "column" ? "col" : header;
        const content = this.inlines(cell.children, [...path, r, "children", c, "children"]);
        return this.element(header === undefined ? "td" : "th", { scope, colspan, rowspan }, content);
      });
      return this.element("tr", {}, cells.join(""));
    });
    const caption = block.caption ? this.element("caption", {}, escapeHtml(block.caption)) : "";
    return this.element("table", {}, caption + this.element("tbody", {}, rows.join("")));
  }

  private figure(
    content: string,
    { caption, credit }: { caption?: string | undefined; credit?: string | undefined },
  ): string {
    return content === "" ? "" : this.element("figure", {}, content + this.caption({ caption, credit }));
  }

  private caption({
    caption,
    credit,
  }: {
    caption?: string | undefined;
    credit?: string | undefined;
  }): string {
    if (!caption && !credit) return "";
    const by = credit ? this.element("cite", {}, escapeHtml(credit)) : "";
    const text = escapeHtml(caption ?? "");
    return this.element("figcaption", {}, text && by ? `${text} ${by}` : text + by);
  }

  inlines(content: readonly Inline[], path: ArticlePath): string {
    return content.map((node, index) => this.inline(node, [...path, index])).join("");
  }

  private inline(node: Inline, path: ArticlePath): string {
    switch (node.type) {
      case "text":
        return escapeHtml(node.value);
      case "break":
        return this.empty("br", {});
      case "inlineCode":
        return this.element("code", {}, escapeHtml(node.value));
      case "link": {
        const href = this.url(node.url, LINK_SCHEMES, [...path, "url"]);
        const content = this.inlines(node.children, [...path, "children"]);
        if (href === undefined) return content;
        return this.element(
          "a",
          { href, title: node.title, rel: node.sponsored ? "sponsored" : undefined },
          content,
        );
      }
      case "span":
        return this.element(
          "span",
          { lang: node.language, dir: node.direction },
          this.inlines(node.children, [...path, "children"]),
        );
      case "abbreviation":
        return this.element(
          "abbr",
          { title: node.title },
          this.inlines(node.children, [...path, "children"]),
        );
      default:
        return this.element(MARK_TAGS[node.type], {}, this.inlines(node.children, [...path, "children"]));
    }
  }

  private element(tag: HtmlTag, attributes: Attributes, content: string): string {
    return this.tags.has(tag) ? `<${tag}${writeAttributes(attributes)}>${content}</${tag}>` : content;
  }

  private empty(tag: HtmlTag, attributes: Attributes): string {
    return this.tags.has(tag) ? `<${tag}${writeAttributes(attributes)}>` : "";
  }

  private url(url: string, schemes: ReadonlySet<string>, path: ArticlePath): string | undefined {
    const safe = safeUrl(url, schemes);
    if (safe === undefined)
      this.lose(path, `Expected an address by ${[...schemes].join(", ")}, got another.`);
    return safe;
  }

  private lose(path: ArticlePath, message: string): "" {
    this.lost.push({ path, message });
    return "";
  }
}

/** The names of languages that can stand in a class. */
export const CODE_LANGUAGE = /^[\w+#.-]{1,40}$/;

function codeClass(language: string | undefined): Attributes {
  return language !== undefined && CODE_LANGUAGE.test(language) ? { class: `language-${language}` } : {};
}

function writeAttributes(attributes: Attributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    text += value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
  }
  return text;
}
