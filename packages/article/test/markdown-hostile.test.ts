import { describe, expect, it } from "vitest";
import type { Block } from "../src/block.js";
import { blocksToMarkdown } from "../src/formats/markdown.js";
import type { Inline } from "../src/inline.js";

const text = (value: string): Inline => ({ type: "text", value });
const line = (...children: Inline[]): Block => ({ type: "paragraph", children });

function written(block: Block): string {
  return blocksToMarkdown([block]).value;
}

describe("hostile articles as Markdown", () => {
  it.each([
    "javascript:alert(1)",
    "java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "data:text/html,x",
    "vbscript:x",
  ])("never writes the address %j", (url) => {
    const blocks: Block[] = [
      line({ type: "link", url, children: [text("words")] }),
      { type: "image", url, alt: "words" },
      { type: "video", url, title: "words" },
      { type: "embed", url, title: "words" },
      { type: "blockquote", cite: url, attribution: "words", children: [] },
    ];
    const { value, lost } = blocksToMarkdown(blocks);
    expect(value).not.toMatch(/script|data:|\(/i);
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.children.0",
      "1.url",
      "2.url",
      "3.url",
      "4.cite",
    ]);
  });

  it("does not let a reference make a scheme", () => {
    expect(written(line({ type: "link", url: "javascript&colon;alert(1)", children: [text("x")] }))).toBe(
      "[x](<javascript\\&colon;alert(1)>)\n",
    );
  });

  it.each<[string, (count: number) => Block]>([
    ["stars", (count) => line(text("*".repeat(count)))],
    ["backticks", (count) => line({ type: "inlineCode", value: "` ".repeat(count) })],
    [
      "runs of backticks",
      (count) =>
        line({
          type: "inlineCode",
          value: Array.from({ length: Math.sqrt(count) }, (_, i) => "`".repeat(i)).join(" "),
        }),
    ],
    [
      "spaces",
      (count) => line(text(" ".repeat(count)), { type: "inlineCode", value: ` ${"a ".repeat(count)}a` }),
    ],
    [
      "marks",
      (count) => ({
        type: "paragraph",
        children: Array.from(
          { length: count },
          (_, i): Inline => ({ type: i % 2 ? "strong" : "emphasis", children: [text("a")] }),
        ),
      }),
    ],
    ["number signs", (count) => ({ type: "heading", depth: 2, children: [text("#".repeat(count))] })],
    ["ampersands", (count) => line(text("&a".repeat(count)))],
    [
      "items",
      (count) => ({
        type: "list",
        ordered: false,
        children: Array.from({ length: count }, () => ({ type: "listItem", children: [line(text("a"))] })),
      }),
    ],
  ])(
    "takes 200,000 %s in time",
    (_, block) => {
      expect(written(block(200_000)).length).toBeGreaterThan(100_000);
    },
    10_000,
  );
});
