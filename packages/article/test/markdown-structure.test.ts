import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../src/block.js";
import { blocksToMarkdown } from "../src/formats/markdown.js";
import type { Inline } from "../src/inline.js";
import { modelTree, parsedTree } from "./markdown-tree.js";

const RUNS = Number(process.env["NIGHTDESK_RUNS"] ?? 1000);

const hostile = fc.constantFrom(
  ..."*|**|_|__|~~|`|``|```|\\|[|]|(|)|<|>|&|&amp;|&#42;|!|![|#|# |## |-|- |--|---|+ |1.|1. |12) |=|===|:-|:--|\n|\t| |  |\u00a0|a|b c|é|£|🌧|“|.|<b>|<!--|https://a.example|www.a.example|a@b.example|[a](b)|[a]: b|| --- ||>".split(
    "|",
  ),
  "|",
  "| --- |",
  "\n\n",
  "\r",
  "\u2028",
);
const text = fc
  .array(fc.oneof(hostile, fc.string({ unit: "binary", maxLength: 3 })), { minLength: 1, maxLength: 5 })
  // What no Markdown can hold has a line in lost.
  .map((parts) => parts.join("").replace(/(?![\n\r\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, ""));
const url = fc.oneof(
  fc.constantFrom(
    "/a",
    "https://a.example/?b=c&copy=d",
    "/a(b",
    "/a)b\\(c",
    "/a <b>",
    "/&colon;",
    "mailto:a@b.example",
  ),
  text.map((part) => `https://a.example/${part}`.replace(/\p{Cc}/gu, "").trim()),
);

const { inline } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inlines: fc.array(tie("inline"), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    text.map((value) => ({ type: "text" as const, value })),
    fc.constant({ type: "break" as const }),
    text
      // The parser takes a space off each end of nothing but spaces, which CommonMark does not; code with ]: is no code in a link.
      .filter((value) => /[^ \n]/.test(value) && !value.includes("]:"))
      .map((value) => ({ type: "inlineCode" as const, value: value.replace(/[\r\u2028]/g, "a") })),
    fc
      .tuple(fc.constantFrom("strong", "emphasis", "delete", "underline", "highlight"), tie("inlines"))
      .map(([type, children]) => ({ type, children })),
    fc
      .record({ url, title: fc.option(text, { nil: undefined }), children: tie("inlines") })
      .map((link) => ({ type: "link" as const, ...link, children: without("link", link.children) })),
  ) as fc.Arbitrary<Inline>,
}));
const inlines = fc.array(inline, { maxLength: 6 });

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie("block"), { maxLength: 4 }),
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    inlines.map((children) => ({ type: "paragraph" as const, children })),
    fc.record({ depth: fc.integer({ min: 1, max: 6 }), children: inlines }).map(({ depth, children }) => ({
      type: "heading" as const,
      depth,
      children: without("break", children),
    })),
    fc.constant({ type: "thematicBreak" as const }),
    text.map((value) => ({ type: "code" as const, value: value.replace(/\r/g, "\n") })),
    fc
      .record({
        ordered: fc.boolean(),
        start: fc.option(fc.integer({ min: 0, max: 1200 }), { nil: undefined }),
        items: fc.array(tie("blocks"), { maxLength: 3 }),
      })
      .map(({ items, ...rest }) => ({
        type: "list" as const,
        ...rest,
        children: items.map((children) => ({ type: "listItem" as const, children })),
      })),
    tie("blocks").map((children) => ({ type: "blockquote" as const, children })),
  ) as fc.Arbitrary<Block>,
}));

function without(type: "link" | "break", nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!("children" in node)) return node.type === type ? [] : [node];
    const children = without(type, node.children);
    return node.type === type ? children : [{ ...node, children }];
  });
}

describe.each([
  ["CommonMark", false],
  ["GitHub's Markdown", true],
])("%s", (_, gfm) => {
  it("has the words and marks of inline content", () => {
    fc.assert(
      fc.property(inlines, (children) => {
        const blocks: Block[] = [{ type: "paragraph", children }];
        expect(parsedTree(blocksToMarkdown(blocks, { gfm }).value, gfm)).toEqual(modelTree(blocks, gfm));
      }),
      { numRuns: RUNS },
    );
  });

  it("has the structure of blocks", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        expect(parsedTree(blocksToMarkdown(blocks, { gfm }).value, gfm)).toEqual(modelTree(blocks, gfm));
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
