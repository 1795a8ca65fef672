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
  walk.visit(body);
  const { blocks, links, texts, images } = walk;
  const allText = texts.map(({ text }) => text).join("\n");
  return { blocks, links, texts, images, allText, isAscii: !/[^\t\n\r -~]/.test(allText) };
}

class Walk {
  readonly blocks: { block: Block; path: ArticlePath }[] = [];
  readonly links: { link: Extract<Inline, { type: "link" }>; path: ArticlePath }[] = [];
  readonly texts: { text: string; path: ArticlePath; isParagraph: boolean }[] = [];
  readonly images: { image: BlockOf<"image">; path: ArticlePath }[] = [];
  /** The way to where the walk is; a copy is kept of what is found. */
  private readonly way: (string | number)[] = ["body"];

  visit(blocks: readonly Block[]): void {
    this.each(blocks, (block) => this.block(block));
  }

  private each<Item>(items: readonly Item[], look: (item: Item) => void): void {
    const { way } = this;
    const depth = way.length;
    for (let i = 0; i < items.length; i++) {
      way[depth] = i;
      look(items[i] as Item);
    }
    way.length = depth;
  }

  private children<Item>(items: readonly Item[], look: (item: Item) => void): void {
    this.way.push("children");
    this.each(items, look);
    this.way.pop();
  }

  private block(block: Block): void {
    const path = this.way.slice();
    this.blocks.push({ block, path });
    switch (block.type) {
      case "paragraph":
      case "heading":
        this.text(block.children, path, block.type === "paragraph");
        break;
      case "list":
        this.children(block.children, ({ children }) => {
          this.way.push("children");
          this.visit(children);
          this.way.pop();
        });
        break;
      case "blockquote":
        this.way.push("children");
        this.visit(block.children);
        this.way.pop();
        break;
      case "image":
        this.images.push({ image: block, path });
        break;
      case "gallery":
        this.children(block.children, (image) => this.images.push({ image, path: this.way.slice() }));
        break;
      case "table":
        this.children(block.children, (row) =>
          this.children(row.children, ({ children }) => this.text(children, this.way.slice(), false)),
        );
        break;
      case "code":
        this.texts.push({ text: block.value, path, isParagraph: false });
        break;
      default:
    }
  }

  private text(content: readonly Inline[], path: ArticlePath, isParagraph: boolean): void {
    this.texts.push({ text: this.words(content), path, isParagraph });
  }

  /** The words of inline content, its links noted. */
  private words(content: readonly Inline[]): string {
    const { way } = this;
    const depth = way.push("children");
    let text = "";
    for (let i = 0; i < content.length; i++) {
      const node = content[i] as Inline;
      if ("value" in node) text += node.value;
      else if (node.type === "break") text += "\n";
      else {
        way[depth] = i;
        if (node.type === "link") this.links.push({ link: node, path: way.slice() });
        text += this.words(node.children);
      }
    }
    way.length = depth - 1;
    return text;
  }
}
