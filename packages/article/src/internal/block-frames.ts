import type { Block, BlockOf } from "../block.js";
import type { Inline } from "../inline.js";

/** A place into which blocks are put while HTML is read. */
export type Frame =
  | { kind: "root"; blocks: Block[] }
  | { kind: "item"; blocks: Block[] }
  | { kind: "cell"; blocks: Block[] }
  | { kind: "quote"; blocks: Block[]; attribution: string }
  | { kind: "figure"; blocks: Block[]; caption: string; credit: string; holdsFigure?: boolean }
  | { kind: "list"; list: BlockOf<"list"> }
  | { kind: "table"; table: BlockOf<"table">; cells: TableCell[][]; loose: Block[] };

/** A cell before it is known whether its table lays out a page or holds data. */
export type TableCell = {
  header?: "column" | "row" | undefined;
  columnSpan?: number | undefined;
  rowSpan?: number | undefined;
  blocks: Block[];
};

/**
 * The blocks that a figure stands for: one picture, player, quote or table with its caption, a gallery of pictures, an
 * embed that is given as a bare link, or what it holds followed by the caption.
 */
export function closeFigure(frame: Extract<Frame, { kind: "figure" }>): Block[] {
  const { blocks } = frame;
  const caption = frame.caption === "" ? {} : { caption: frame.caption };
  const credit = frame.credit === "" ? {} : { credit: frame.credit };
  const [only, second] = blocks;
  // A figure in a figure is a gallery, even of one picture.
  if ((second !== undefined || (only && frame.holdsFigure)) && blocks.every(isImage)) {
    const children = blocks.filter(isImage);
    return [{ type: "gallery", children, ...captionOf(frame) }];
  }
  if (only !== undefined && second === undefined) {
    if (only.type === "paragraph") {
      const link = embedLink(only.children);
      if (link !== undefined) return [{ type: "embed", ...link, ...captionOf(frame) }];
    }
    if (only.type === "image" || only.type === "video" || only.type === "audio") {
      return [{ ...only, ...caption, ...credit }];
    }
    if (only.type === "embed" || only.type === "gallery") return [{ ...only, ...captionOf(frame) }];
    if (only.type === "table" && only.caption === undefined) return [{ ...only, ...captionOf(frame) }];
    if (only.type === "blockquote" && only.attribution === undefined) {
      const text = joined(frame);
      return [text === "" ? only : { ...only, attribution: text }];
    }
  }
  const text = joined(frame);
  return text === "" ? blocks : [...blocks, paragraphOf(text)];
}

/** The blocks that a table stands for: itself, or what its cells hold where it has one column and lays out a page. */
export function closeTable(frame: Extract<Frame, { kind: "table" }>, lose: (what: string) => void): Block[] {
  const rows = frame.cells.filter((row) => row.length > 0);
  const isLayout = rows.every((row) => row.length === 1 && row[0]?.header === undefined);
  if (isLayout) {
    const { caption } = frame.table;
    const blocks = rows.flatMap((row) => row.flatMap(({ blocks }) => blocks));
    return [...frame.loose, ...(caption === undefined ? [] : [paragraphOf(caption)]), ...blocks];
  }
  frame.table.children = rows.map((row) => ({
    type: "tableRow",
    children: row.map(({ blocks, header, columnSpan, rowSpan }) => ({
      type: "tableCell",
      ...(header !== undefined && { header }),
      ...(columnSpan !== undefined && { columnSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
      children: inlinesOf(blocks, lose),
    })),
  }));
  return [...frame.loose, frame.table];
}

/** A paragraph of plain text. */
export function paragraphOf(text: string): BlockOf<"paragraph"> {
  return { type: "paragraph", children: [{ type: "text", value: text }] };
}

/** Blocks as inline content, for a place that takes no blocks; between two of them a line break. */
function inlinesOf(blocks: readonly Block[], lose: (what: string) => void): Inline[] {
  const parts = blocks.flatMap((block) => inlineParts(block, lose));
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index): Inline[] => (index === 0 ? part : [{ type: "break" }, ...part]));
}

function inlineParts(block: Block, lose: (what: string) => void): Inline[][] {
  switch (block.type) {
    case "paragraph":
      return [block.children];
    case "heading":
      return [[{ type: "strong", children: block.children }]];
    case "list":
      return block.children.map(({ children }) => inlinesOf(children, lose));
    case "blockquote":
      return [inlinesOf(block.children, lose)];
    case "code":
      return [[{ type: "inlineCode", value: block.value }]];
    case "table":
      lose("a table inside a table, its text was kept");
      return block.children.map((row) =>
        row.children.flatMap(({ children }, index) => (index === 0 ? children : [space(), ...children])),
      );
    case "image":
      lose(`an image inside a table: ${block.url}`);
      return block.alt ? [[{ type: "text", value: block.alt }]] : [];
    case "thematicBreak":
      return [];
    case "gallery":
    case "video":
    case "audio":
    case "embed":
    case "rawHtml":
      lose(`a block of type ${block.type} inside a table`);
      return [];
  }
}

function embedLink(content: readonly Inline[]): { url: string; title?: string } | undefined {
  const [only, second] = content;
  if (only === undefined || second !== undefined) return undefined;
  if (only.type === "text" && /^https?:\/\/\S+$/.test(only.value)) return { url: only.value };
  if (only.type !== "link" || !/^https?:\/\//.test(only.url)) return undefined;
  const [text, more] = only.children;
  if (text?.type !== "text" || more !== undefined) return undefined;
  return text.value === only.url ? { url: only.url } : { url: only.url, title: text.value };
}

function captionOf(frame: { caption: string; credit: string }): { caption?: string } {
  const text = joined(frame);
  return text === "" ? {} : { caption: text };
}

function joined({ caption, credit }: { caption: string; credit: string }): string {
  return [caption, credit].filter((part) => part !== "").join(" ");
}

function isImage(block: Block): block is BlockOf<"image"> {
  return block.type === "image";
}

function space(): Inline {
  return { type: "text", value: " " };
}
