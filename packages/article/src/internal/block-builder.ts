import type { Block, BlockOf } from "../block.js";
import { closeFigure, closeTable, type Frame, paragraphOf } from "./block-frames.js";
import type { HtmlAttributes } from "./html-events.js";
import { pixels } from "./html-image.js";
import { ParagraphBuilder } from "./paragraph-builder.js";

type FrameOf<Kind extends Frame["kind"]> = Extract<Frame, { kind: Kind }>;

/** Quotes and lists inside each other beyond this are read as if they were not: the model has a greatest depth. */
const MAX_FRAMES = 14;

/** Puts blocks together while HTML is read: what is open, and where the next block goes. */
export class BlockBuilder {
  readonly inline = new ParagraphBuilder();
  private readonly root: FrameOf<"root"> = { kind: "root", blocks: [] };
  private readonly frames: Frame[] = [this.root];
  /** Lists made for items that stand outside of one. */
  private readonly looseLists = new WeakSet<Block>();
  private headingDepth: number | undefined;
  private readonly lose: (what: string) => void;

  constructor(lose: (what: string) => void) {
    this.lose = lose;
  }

  /** The blocks of the whole text. */
  finish(): Block[] {
    this.flush();
    return this.root.blocks;
  }

  /** Ends the open paragraph. */
  flush(): void {
    const children = this.inline.take();
    if (children.length === 0) return;
    this.push(
      this.headingDepth === undefined
        ? { type: "paragraph", children }
        : { type: "heading", depth: this.headingDepth, children },
    );
  }

  /** Puts a block where the text now stands. */
  push(block: Block): void {
    const frame = this.top();
    if (frame.kind === "list") frame.list.children.push({ type: "listItem", children: [block] });
    else if (frame.kind === "table") frame.loose.push(block);
    else frame.blocks.push(block);
  }

  heading(depth: number): () => void {
    this.flush();
    const outer = this.headingDepth;
    this.headingDepth = depth;
    return () => {
      this.flush();
      this.headingDepth = outer;
    };
  }

  list(ordered: boolean, start: number | undefined): () => void {
    this.flush();
    if (this.isFull()) return () => this.flush();
    const list: BlockOf<"list"> = {
      type: "list",
      ordered,
      ...(start !== undefined && { start }),
      children: [],
    };
    const frame: Frame = { kind: "list", list };
    return this.open(frame, () => {
      if (list.children.length > 0) this.push(list);
    });
  }

  item(): () => void {
    this.flush();
    const parent = this.top();
    if (parent.kind !== "list") {
      // Items that stand outside of a list become one.
      const blocks = "blocks" in parent ? parent.blocks : [];
      const last = blocks.at(-1);
      if (this.isFull()) return () => this.flush();
      const list: BlockOf<"list"> =
        last?.type === "list" && this.looseLists.has(last)
          ? last
          : { type: "list", ordered: false, children: [] };
      this.looseLists.add(list);
      const frame: FrameOf<"item"> = { kind: "item", blocks: [] };
      return this.open(frame, () => {
        if (frame.blocks.length > 0) list.children.push({ type: "listItem", children: frame.blocks });
        if (list.children.length > 0 && list !== last) this.push(list);
      });
    }
    const frame: FrameOf<"item"> = { kind: "item", blocks: [] };
    return this.open(frame, () => {
      if (frame.blocks.length > 0) parent.list.children.push({ type: "listItem", children: frame.blocks });
    });
  }

  quote(cite: string | undefined, pull: boolean): () => void {
    this.flush();
    if (this.isFull()) return () => this.flush();
    const frame: FrameOf<"quote"> = { kind: "quote", blocks: [], attribution: "" };
    return this.open(frame, () => {
      const { blocks, attribution } = frame;
      if (blocks.length === 0 && attribution === "") return;
      this.push({
        type: "blockquote",
        ...(pull && { pull }),
        ...(attribution !== "" && { attribution }),
        ...(cite !== undefined && { cite }),
        children: blocks,
      });
    });
  }

  figure(): () => void {
    this.flush();
    if (this.isFull()) return () => this.flush();
    const frame: FrameOf<"figure"> = { kind: "figure", blocks: [], caption: "", credit: "" };
    return this.open(frame, () => {
      for (const block of closeFigure(frame)) this.push(block);
      const outer = this.top();
      if (outer.kind === "figure") outer.holdsFigure = true;
    });
  }

  table(): () => void {
    this.flush();
    if (this.isFull()) return () => this.flush();
    const frame: FrameOf<"table"> = {
      kind: "table",
      table: { type: "table", children: [] },
      cells: [],
      loose: [],
    };
    return this.open(frame, () => {
      for (const block of closeTable(frame, this.lose)) this.push(block);
    });
  }

  row(): () => void {
    this.flush();
    const frame = this.top();
    if (frame.kind === "table") frame.cells.push([]);
    return () => this.flush();
  }

  cell(isHeader: boolean, attributes: HtmlAttributes): () => void {
    this.flush();
    const parent = this.top();
    if (parent.kind !== "table") return () => this.flush();
    if (parent.cells.length === 0) parent.cells.push([]);
    const frame: FrameOf<"cell"> = { kind: "cell", blocks: [] };
    return this.open(frame, () => {
      const columnSpan = spanOf(attributes.get("colspan"), 1000);
      const rowSpan = spanOf(attributes.get("rowspan"), 65534);
      const header = attributes.get("scope")?.toLowerCase().startsWith("row") ? "row" : "column";
      parent.cells.at(-1)?.push({
        ...(isHeader && { header }),
        ...(columnSpan !== undefined && { columnSpan }),
        ...(rowSpan !== undefined && { rowSpan }),
        blocks: frame.blocks,
      });
    });
  }

  /** Whether the text now stands directly in a frame of this kind. */
  isIn(kind: Frame["kind"]): boolean {
    return this.top().kind === kind;
  }

  /** Puts the text of a caption or attribution where it belongs; elsewhere it is a paragraph. */
  label(text: string, credit: string): void {
    const frame = this.top();
    const both = [text, credit].filter((part) => part !== "").join(" ");
    if (both === "") return;
    if (frame.kind === "figure") {
      frame.caption = [frame.caption, text].filter((part) => part !== "").join(" ");
      frame.credit = [frame.credit, credit].filter((part) => part !== "").join(" ");
    } else if (frame.kind === "quote") {
      frame.attribution = [frame.attribution, both].filter((part) => part !== "").join(" ");
    } else if (frame.kind === "table") {
      frame.table.caption = [frame.table.caption ?? "", both].filter((part) => part !== "").join(" ");
    } else {
      this.push(paragraphOf(both));
    }
  }

  private open(frame: Frame, close: () => void): () => void {
    this.frames.push(frame);
    const outerHeading = this.headingDepth;
    this.headingDepth = undefined;
    return () => {
      this.flush();
      this.frames.pop();
      this.headingDepth = outerHeading;
      close();
    };
  }

  private top(): Frame {
    return this.frames.at(-1) ?? this.root;
  }

  private isFull(): boolean {
    return this.frames.length > MAX_FRAMES;
  }
}

function spanOf(text: string | undefined, most: number): number | undefined {
  const span = pixels(text);
  return span === undefined || span === 1 ? undefined : Math.min(span, most);
}
