import type { Block, BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Inline } from "../inline.js";

/** The blocks and links of a body, found in one walk, each with its path. */
export type BodyFacts = {
  readonly blocks: readonly { readonly block: Block; readonly path: ArticlePath }[];
  readonly links: readonly { readonly link: Extract<Inline, { type: "link" }>; readonly path: ArticlePath }[];
  /** The words of paragraphs, headings, cells and code, in the order of the text. */
  readonly texts: readonly {
    readonly text: string;
    readonly path: ArticlePath;
    readonly isParagraph: boolean;
  }[];
  /** Pictures of the body, those of galleries too. */
  readonly images: readonly { readonly image: BlockOf<"image">; readonly path: ArticlePath }[];
  /** All texts, line by line. */
  readonly allText: string;
  /** Whether `allText` has nothing but the printable characters of ASCII and white space, which most rules then pass. */
  readonly isAscii: boolean;
};

/** What rules ask about a body. */
export function bodyFacts(body: readonly Block[]): BodyFacts {
  const walk = new Walk();
  walk.visit(body, ["body"]);
  const { blocks, links, texts, images } = walk;
  const allText = texts.map(({ text }) => text).join("\n");
  return { blocks, links, texts, images, allText, isAscii: !/[^\t\n\r -~]/.test(allText) };
}

class Walk {
  readonly blocks: { block: Block; path: ArticlePath }[] = [];
  readonly links: { link: Extract<Inline, { type: "link" }>; path: ArticlePath }[] = [];
  readonly texts: { text: string; path: ArticlePath; isParagraph: boolean }[] = [];
  readonly images: { image: BlockOf<"image">; path: ArticlePath }[] = [];

  visit(blocks: readonly Block[], path: ArticlePath): void {
    for (let i = 0; i < blocks.length; i++) {
      const block = blocks[i];
      if (block !== undefined) this.block(block, [...path, i]);
    }
  }

  private block(block: Block, path: ArticlePath): void {
    this.blocks.push({ block, path });
    switch (block.type) {
      case "paragraph":
      case "heading":
        this.text(block.children, path, block.type === "paragraph");
        break;
      case "list":
        for (const [i, { children }] of block.children.entries()) {
          this.visit(children, [...path, "children", i, "children"]);
        }
        break;
      case "blockquote":
        this.visit(block.children, [...path, "children"]);
        break;
      case "image":
        this.images.push({ image: block, path });
        break;
      case "gallery":
        for (const [i, image] of block.children.entries())
          this.images.push({ image, path: [...path, "children", i] });
        break;
      case "table":
        for (const [r, row] of block.children.entries()) {
          for (const [c, { children }] of row.children.entries()) {
            this.text(children, [...path, "children", r, "children", c], false);
          }
        }
        break;
      case "code":
        this.texts.push({ text: block.value, path, isParagraph: false });
        break;
      default:
    }
  }

  private text(content: readonly Inline[], path: ArticlePath, isParagraph: boolean): void {
    this.texts.push({ text: this.inlines(content, [...path, "children"]), path, isParagraph });
  }

  /** The words of inline content, its links noted. */
  private inlines(content: readonly Inline[], path: ArticlePath): string {
    let text = "";
    for (let i = 0; i < content.length; i++) {
      const node = content[i];
      if (node === undefined) continue;
      if ("value" in node) text += node.value;
      else if (node.type === "break") text += "\n";
      else {
        if (node.type === "link") this.links.push({ link: node, path: [...path, i] });
        text += this.inlines(node.children, [...path, i, "children"]);
      }
    }
    return text;
  }
}
