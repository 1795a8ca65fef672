import { expect, it } from "vitest";
import type { Block } from "./block.js";
import { plainText } from "./plain-text.js";

const words = (value: string) => [{ type: "text" as const, value }];

it("separates blocks by an empty line, list items and rows by a line, cells by a tab", () => {
  const body: Block[] = [
    { type: "heading", depth: 2, children: words("Levels") },
    {
      type: "list",
      ordered: false,
      children: [
        { type: "listItem", children: [{ type: "paragraph", children: words("North") }] },
        { type: "listItem", children: [{ type: "paragraph", children: words("South") }] },
      ],
    },
    { type: "thematicBreak" },
    {
      type: "table",
      caption: "Metres",
      children: [
        {
          type: "tableRow",
          children: [
            { type: "tableCell", children: words("a") },
            { type: "tableCell", children: words("1") },
          ],
        },
      ],
    },
    { type: "blockquote", attribution: "Sok", children: [{ type: "paragraph", children: words("Good.") }] },
    { type: "rawHtml", value: "<b>x</b>" },
    { type: "image", url: "/a.jpg", alt: "A dam", caption: "The dam" },
  ];
  expect(plainText(body)).toBe("Levels\n\nNorth\nSouth\n\nMetres\na\t1\n\nGood.\nSok\n\nThe dam");
});

it("reads through marks, and keeps line breaks", () => {
  expect(
    plainText([
      { type: "link", url: "/x", children: [{ type: "emphasis", children: words("a") }] },
      { type: "break" },
      { type: "text", value: "b" },
    ]),
  ).toBe("a\nb");
});
