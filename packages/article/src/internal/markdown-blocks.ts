import type { Block, BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Inline } from "../inline.js";
import { plainText } from "../plain-text.js";
import { heldText, type MarkdownTarget, markdownInlines } from "./markdown-inlines.js";
import { writeMarkdownLine } from "./markdown-line-writer.js";
import { markdownTable } from "./markdown-table.js";
import { escapeMarkdown, markdownUrl } from "./markdown-text.js";
import { LINK_SCHEMES, SOURCE_SCHEMES, safeUrl } from "./safe-url.js";
import { CODE_LANGUAGE } from "./write-html.js";

/** Writes blocks as CommonMark, or with GitHub's additions, and collects what that cannot hold. */
export class MarkdownWriter {
  readonly target: MarkdownTarget;

  constructor(gfm: boolean) {
    this.target = { gfm, lost: [] };
  }

  /** The blocks with an empty line between them, or none where `isTight`; `inside` is the sign of the item they are in. */
  blocks(blocks: readonly Block[], path: ArticlePath, isTight = false, inside = ""): string {
    const parts: string[] = [];
    let previous: { block: Block; alternates: boolean } | undefined;
    for (const [index, block] of blocks.entries()) {
      // Two lists in a row would be one but for another marker.
      const isSecond =
        block.type === "list" && previous?.block.type === "list" && block.ordered === previous.block.ordered;
      // Three signs of one kind on a line would be a break.
      const isNested = parts.length === 0 && inside === "-";
      const alternates = isNested || (isSecond && !previous?.alternates);
      const part = this.block(block, [...path, index], alternates);
      if (part === "") continue;
      parts.push(part);
      previous = { block, alternates };
    }
    return parts.join(isTight ? "\n" : "\n\n");
  }

  /** One block; `alternates` gives a list the other of two markers. */
  block(block: Block, path: ArticlePath, alternates = false): string {
    switch (block.type) {
      case "paragraph":
        return this.line(block.children, path);
      case "heading":
        return this.heading(block, path);
      case "list":
        return this.list(block, path, alternates);
      case "blockquote":
        return this.quote(block, path);
      case "image":
        return this.image(block, path);
      case "gallery": {
        const images = block.children.map((image, index) => this.image(image, [...path, "children", index]));
        return joined([...images, this.words(block.caption, path)]);
      }
      case "table":
        return joined([
          this.words(block.caption, path),
          markdownTable(block, [...path, "children"], this.target),
        ]);
      case "code":
        return this.code(block, path);
      case "thematicBreak":
        return "___";
      case "video":
      case "audio":
      case "embed":
        return this.player(block, path);
      case "rawHtml":
        this.lose(path, "Quarantined HTML is not written.");
        return "";
    }
  }

  private line(nodes: readonly Inline[], path: ArticlePath, oneLine = false): string {
    return writeMarkdownLine(markdownInlines(nodes, [...path, "children"], this.target), oneLine);
  }

  private words(value: string | undefined, path: ArticlePath): string {
    return value === undefined ? "" : this.line([{ type: "text", value }], path);
  }

  private heading({ depth, children }: BlockOf<"heading">, path: ArticlePath): string {
    const line = this.line(children, path, true);
    if (children.some(({ type }) => type === "break"))
      this.lose(path, "A heading is one line: its line breaks are spaces.");
    // Signs at the end would be taken for the end of the heading.
    return line === "" ? "" : `${"#".repeat(depth)} ${line.replace(/(?<![\\#])#+$/, "\\$&")}`;
  }

  private list(
    { ordered, start = 1, children }: BlockOf<"list">,
    path: ArticlePath,
    alternates: boolean,
  ): string {
    const isCountable = start >= 0 && start + children.length <= 1_000_000_000;
    if (ordered && !isCountable) this.lose([...path, "start"], "Markdown counts up from 0, in nine digits.");
    const first = isCountable ? start : 1;
    const isTight = children.every(
      ({ children: [block, more, third] }) =>
        block?.type === "paragraph" && third === undefined && (more === undefined || canInterrupt(more)),
    );
    const items = children.map((item, index) => {
      const sign = alternates ? ")*" : ".-";
      const marker = ordered ? `${first + index}${sign.charAt(0)}` : sign.charAt(1);
      const content = this.blocks(item.children, [...path, "children", index, "children"], isTight, marker);
      return content === "" ? marker : `${marker} ${indented(content, " ".repeat(marker.length + 1))}`;
    });
    return items.join(isTight ? "\n" : "\n\n");
  }

  private quote(block: BlockOf<"blockquote">, path: ArticlePath): string {
    if (block.pull) this.lose([...path, "pull"], "Markdown does not tell pull quotes from others.");
    const url = block.cite && safeUrl(block.cite, LINK_SCHEMES);
    if (block.cite && url === undefined) this.lose([...path, "cite"], "An unsafe address is left out.");
    const by = block.attribution || url;
    const name: Inline[] = by ? [{ type: "text", value: by }] : [];
    const line: Inline[] = url ? [{ type: "link", url, children: name }] : name;
    const attribution = by ? this.line([{ type: "text", value: "— " }, ...line], path) : "";
    const content = joined([this.blocks(block.children, [...path, "children"]), attribution]);
    return content === ""
      ? ""
      : content
          .split("\n")
          .map((text) => (text === "" ? ">" : `> ${text}`))
          .join("\n");
  }

  private image(block: BlockOf<"image">, path: ArticlePath): string {
    for (const key of ["width", "height", "mediaType", "sizes", "focalPoint"] as const)
      if (block[key] !== undefined) this.lose([...path, key], `Markdown has no place for ${key}.`);
    const url = this.source(block.url, path);
    const alt = block.decorative ? "" : (block.alt ?? "");
    if (block.decorative && block.alt)
      this.lose([...path, "alt"], "A decorative image is written without text.");
    const image =
      url === undefined
        ? ""
        : `![${escapeMarkdown(heldText(alt, path, this.target.lost))}](${markdownUrl(url)})`;
    return joined([image, this.caption(block, path)]);
  }

  private player(block: BlockOf<"video"> | BlockOf<"audio"> | BlockOf<"embed">, path: ArticlePath): string {
    for (const key of ["poster", "width", "height", "tracks", "mediaType", "provider"] as const)
      if (key in block && block[key as keyof typeof block] !== undefined)
        this.lose([...path, key], `Markdown has no place for ${key}.`);
    const fallback = block.type === "embed" ? block.fallback : undefined;
    if (block.title && fallback)
      this.lose([...path, "fallback"], "The title is written in place of the fallback.");
    const url = this.source(block.url, path);
    const value = block.title || fallback || block.url;
    const words: Inline = { type: "text", value };
    const line: Inline = url === undefined ? words : { type: "link", url, children: [words] };
    return joined([this.line([line], path), this.caption(block, path)]);
  }

  private caption(
    { caption, credit }: { caption?: string | undefined; credit?: string | undefined },
    path: ArticlePath,
  ): string {
    return joined([this.words(caption, path), this.words(credit, path)]);
  }

  private code({ value, language }: BlockOf<"code">, path: ArticlePath): string {
    if (language && !CODE_LANGUAGE.test(language))
      this.lose([...path, "language"], "The name of the language is none that a fence can have.");
    const info = language && CODE_LANGUAGE.test(language) ? language : "";
    const text = heldText(value, path, this.target.lost).replace(/\r\n?/g, "\n");
    let longest = 2;
    for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
    const fence = "`".repeat(longest + 1);
    return text === "" ? `${fence}${info}\n${fence}` : `${fence}${info}\n${text}\n${fence}`;
  }

  private source(url: string, path: ArticlePath): string | undefined {
    const safe = safeUrl(url, SOURCE_SCHEMES);
    if (safe === undefined) this.lose([...path, "url"], "Expected an address by http, https, got another.");
    return safe;
  }

  private lose(path: ArticlePath, message: string): void {
    this.target.lost.push({ path, message });
  }
}

/** Whether a list can stand right under a paragraph: an ordered one has to begin with 1, none with an empty item. */
function canInterrupt(block: Block): boolean {
  if (block.type !== "list" || (block.ordered && (block.start ?? 1) !== 1)) return false;
  const [opening] = block.children[0]?.children ?? [];
  return opening?.type === "paragraph" && /\S/.test(plainText(opening.children));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

/** All lines but the first with that in front; empty ones stay so. */
function indented(text: string, indent: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${indent}`);
}
