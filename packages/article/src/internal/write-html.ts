import { escapeHtml } from "@internal/markup";
import type { Block } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { HTML_TAGS, type HtmlTag } from "../html-tags.js";
import type { Inline } from "../inline.js";
import { type Attributes, codeClass, NONE, writeAttributes } from "./html-attributes.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

type TableCell = Extract<Block, { type: "table" }>["children"][number]["children"][number];

const ALL_TAGS: ReadonlySet<string> = new Set(HTML_TAGS);

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
  /** The path of what is being written: one list for all, for it is asked for only where something is lost. */
  private path: (string | number)[] = [];
  private inLink = false;
  /** Breaks since the last words of the content that is being written; -1 before its first words. */
  private breaks = -1;
  private isParted = false;

  constructor(tags: readonly HtmlTag[] = HTML_TAGS) {
    this.tags = tags === HTML_TAGS ? ALL_TAGS : new Set(tags.filter((tag) => ALL_TAGS.has(tag)));
  }

  /** The blocks of a list at a path, which losses are told with. */
  blocks(blocks: readonly Block[], path: ArticlePath): string {
    this.path = [...path];
    return this.all(blocks, this.block);
  }

  /** The inline content of the block at a path. */
  content(content: readonly Inline[], path: ArticlePath): string {
    this.path = [...path];
    return this.inlines(content);
  }

  /** Each of a list, written in the place that it has after the current path. */
  private all<Item>(items: readonly Item[], write: (item: Item) => string, from = 0): string {
    const { path } = this;
    const depth = path.length;
    let html = "";
    for (let index = from; index < items.length; index++) {
      path[depth] = index;
      html += write(items[index] as Item);
    }
    path.length = depth;
    return html;
  }

  /** Each child of the node at the current path. */
  private children<Item>(items: readonly Item[], write: (item: Item) => string, from = 0): string {
    this.path.push("children");
    const html = this.all(items, write, from);
    this.path.pop();
    return html;
  }

  private readonly block = (block: Block): string => {
    switch (block.type) {
      case "paragraph":
        return this.element("p", NONE, this.inlines(block.children));
      case "heading":
        // The page's own headline is its h1.
        return this.element(`h${Math.max(2, block.depth)}` as HtmlTag, NONE, this.inlines(block.children));
      case "list":
        return this.list(block);
      case "blockquote":
        return this.quote(block);
      case "image":
        return this.figure(this.image(block), block);
      case "gallery":
        return this.gallery(block);
      case "table":
        return this.table(block);
      case "code":
        return this.element(
          "pre",
          NONE,
          `\n${this.element("code", codeClass(block.language), escapeHtml(block.value))}`,
        );
      case "thematicBreak":
        return this.empty("hr", NONE);
      case "video":
        return this.figure(this.video(block), block);
      case "audio":
        return this.figure(this.audio(block), block);
      case "embed":
        return this.figure(this.anchor(block.url, block.title ?? block.fallback ?? block.url), block);
      case "rawHtml":
        return this.lose("Quarantined HTML is not written.");
    }
  };

  private list(block: Extract<Block, { type: "list" }>): string {
    const start = block.ordered && block.start !== 1 ? block.start : undefined;
    const items = this.children(block.children, this.item);
    if (/^(?:<li><\/li>)*$/.test(items)) return this.lose("A list without anything in it is not written.");
    return this.element(block.ordered ? "ol" : "ul", { start }, items);
  }

  private gallery(block: Extract<Block, { type: "gallery" }>): string {
    const images = this.children(block.children, this.block);
    if (images === "") return this.lose("A gallery without a picture is not written.");
    return this.element("figure", NONE, images + this.caption(block));
  }

  private readonly item = ({ children }: { children: readonly Block[] }): string => {
    const [only, second] = children;
    if (only?.type !== "paragraph" || (second !== undefined && second.type !== "list"))
      return this.element("li", NONE, this.children(children, this.block));
    const text = this.children([only], this.words);
    return this.element("li", NONE, text + this.children(children, this.block, 1));
  };

  private readonly words = (paragraph: Extract<Block, { type: "paragraph" }>): string =>
    this.inlines(paragraph.children);

  private quote(block: Extract<Block, { type: "blockquote" }>): string {
    const cite = block.cite === undefined ? undefined : this.url(block.cite, LINK_SCHEMES, "cite");
    const by = block.attribution ? this.element("cite", NONE, escapeHtml(block.attribution)) : "";
    const content = this.children(block.children, this.block) + by;
    if (content === "") return this.lose("A quotation without anything in it is not written.");
    const quote = this.element("blockquote", { cite }, content);
    return block.pull ? this.element("aside", NONE, quote) : quote;
  }

  private image(block: Extract<Block, { type: "image" }>): string {
    const src = this.url(block.url, SOURCE_SCHEMES);
    if (src === undefined) return "";
    const { alt, decorative, width, height } = block;
    return this.empty("img", { src, alt: decorative ? "" : alt, width, height });
  }

  private video(block: Extract<Block, { type: "video" }>): string {
    if (!this.tags.has("video")) return this.anchor(block.url, block.title ?? block.url);
    const src = this.url(block.url, SOURCE_SCHEMES);
    if (src === undefined) return "";
    const { width, height, title } = block;
    const poster = block.poster && this.url(block.poster, SOURCE_SCHEMES, "poster");
    const tracks = (block.tracks ?? []).map(({ url, kind, language, label }, index) => {
      const track = this.url(url, SOURCE_SCHEMES, "tracks", index);
      return track === undefined ? "" : this.empty("track", { src: track, kind, srclang: language, label });
    });
    return this.element(
      "video",
      { src, controls: true, preload: "none", poster, width, height, title },
      tracks.join(""),
    );
  }

  private audio(block: Extract<Block, { type: "audio" }>): string {
    if (!this.tags.has("audio")) return this.anchor(block.url, block.title ?? block.url);
    const src = this.url(block.url, SOURCE_SCHEMES);
    if (src === undefined) return "";
    return this.element("audio", { src, controls: true, preload: "none", title: block.title }, "");
  }

  private anchor(url: string, text: string): string {
    const href = this.url(url, SOURCE_SCHEMES);
    return href === undefined ? "" : this.element("a", { href }, escapeHtml(text));
  }

  private table(block: Extract<Block, { type: "table" }>): string {
    const rows = this.children(block.children, this.row);
    const caption = block.caption ? this.element("caption", NONE, escapeHtml(block.caption)) : "";
    return this.element("table", NONE, caption + this.element("tbody", NONE, rows));
  }

  private readonly row = ({ children }: { children: readonly TableCell[] }): string =>
    this.element("tr", NONE, this.children(children, this.cell));

  private readonly cell = (cell: TableCell): string => {
    const { header, columnSpan: colspan, rowSpan: rowspan } = cell;
    const scope = header === "column" ? "col" : header;
    const content = this.inlines(cell.children);
    return this.element(header === undefined ? "td" : "th", { scope, colspan, rowspan }, content);
  };

  private figure(
    content: string,
    { caption, credit }: { caption?: string | undefined; credit?: string | undefined },
  ): string {
    return content === "" ? "" : this.element("figure", NONE, content + this.caption({ caption, credit }));
  }

  private caption({
    caption,
    credit,
  }: {
    caption?: string | undefined;
    credit?: string | undefined;
  }): string {
    if (!caption && !credit) return "";
    const by = credit ? this.element("cite", NONE, escapeHtml(credit)) : "";
    const text = escapeHtml(caption ?? "");
    return this.element("figcaption", NONE, text && by ? `${text} ${by}` : text + by);
  }

  /** The content of the block at the current path; two breaks in a row end a paragraph to whoever reads HTML. */
  private inlines(content: readonly Inline[]): string {
    this.breaks = -1;
    this.isParted = false;
    const html = this.children(content, this.inline);
    if (this.isParted) this.lose("Two line breaks in a row are read as the end of a paragraph.");
    return html;
  }

  private text(words: string): string {
    if (this.breaks !== 0 && words.trim() !== "") {
      if (this.breaks > 1) this.isParted = true;
      this.breaks = 0;
    }
    return escapeHtml(words);
  }

  private readonly inline = (node: Inline): string => {
    switch (node.type) {
      case "text":
        return this.text(node.value);
      case "break":
        if (this.breaks >= 0) this.breaks++;
        return this.empty("br", NONE);
      case "inlineCode":
        return this.element("code", NONE, this.text(node.value));
      case "link": {
        const isInner = this.inLink;
        if (isInner) this.lose("HTML has no link inside a link: the outer one is written.");
        const href = isInner ? undefined : this.url(node.url, LINK_SCHEMES);
        this.inLink = isInner || href !== undefined;
        const content = this.children(node.children, this.inline);
        this.inLink = isInner;
        if (href === undefined) return content;
        const rel = node.sponsored ? "sponsored" : undefined;
        return this.element("a", { href, title: node.title, rel }, content);
      }
      case "span": {
        const attributes = { lang: node.language, dir: node.direction };
        return this.element("span", attributes, this.children(node.children, this.inline));
      }
      case "abbreviation":
        return this.element("abbr", { title: node.title }, this.children(node.children, this.inline));
      default:
        return this.element(MARK_TAGS[node.type], NONE, this.children(node.children, this.inline));
    }
  };

  private element(tag: HtmlTag, attributes: Attributes, content: string): string {
    return this.tags.has(tag) ? `<${tag}${writeAttributes(attributes)}>${content}</${tag}>` : content;
  }

  private empty(tag: HtmlTag, attributes: Attributes): string {
    return this.tags.has(tag) ? `<${tag}${writeAttributes(attributes)}>` : "";
  }

  private url(url: string, schemes: ReadonlySet<string>, ...keys: ArticlePath): string | undefined {
    const safe = safeUrl(url, schemes);
    if (safe === undefined)
      this.lose(
        `Expected an address by ${[...schemes].join(", ")}, got another: it is not written.`,
        ...keys,
      );
    return safe;
  }

  private lose(message: string, ...keys: ArticlePath): "" {
    this.lost.push({ path: [...this.path, ...keys], message });
    return "";
  }
}
