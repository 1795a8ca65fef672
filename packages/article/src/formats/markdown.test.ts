import { describe, expect, it } from "vitest";
import type { Article } from "../article.js";
import { articleDate } from "../article-date.js";
import type { Block } from "../block.js";
import type { Inline } from "../inline.js";
import { articleToMarkdown, blocksToMarkdown } from "./markdown.js";

const text = (value: string): Inline => ({ type: "text", value });
const line = (...children: Inline[]): Block => ({ type: "paragraph", children });
const cell = (value: string) => ({ type: "tableCell" as const, children: [text(value)] });

function written(block: Block, gfm = false): string {
  return blocksToMarkdown([block], { gfm }).value;
}

describe("blocksToMarkdown", () => {
  it.each<[string, Block, string]>([
    ["a heading", { type: "heading", depth: 3, children: [text("C#")] }, "### C\\#"],
    [
      "marks",
      line({ type: "strong", children: [text("a "), { type: "emphasis", children: [text("b")] }] }),
      "**a _b_**",
    ],
    ["a line break", line(text("a"), { type: "break" }, text("- b")), "a\\\n\\- b"],
    [
      "a link",
      line({ type: "link", url: "/a b", title: 'T "x"', children: [text("x]")] }),
      '[x\\]](</a b> "T \\"x\\"")',
    ],
    ["code", line({ type: "inlineCode", value: "`x` ``" }), "``` `x` `` ```"],
    [
      "a list",
      {
        type: "list",
        ordered: true,
        start: 9,
        children: [
          { type: "listItem", children: [line(text("a"))] },
          {
            type: "listItem",
            children: [
              line(text("b")),
              { type: "list", ordered: false, children: [{ type: "listItem", children: [line(text("c"))] }] },
            ],
          },
        ],
      },
      "9. a\n10. b\n    - c",
    ],
    [
      "a quote",
      {
        type: "blockquote",
        attribution: "Sok",
        cite: "https://a.example/",
        children: [line(text("a")), line(text("b"))],
      },
      "> a\n>\n> b\n>\n> — [Sok](https://a.example/)",
    ],
    ["code in lines", { type: "code", language: "js", value: "a\n```" }, "````js\na\n```\n````"],
    [
      "a picture",
      { type: "image", url: "https://a.example/a.jpg", alt: "A [dam]", caption: "The dam", credit: "Sok" },
      "![A \\[dam\\]](https://a.example/a.jpg)\n\nThe dam\n\nSok",
    ],
    [
      "a gallery",
      {
        type: "gallery",
        caption: "Two",
        children: [
          { type: "image", url: "/a" },
          { type: "image", url: "/b" },
        ],
      },
      "![](/a)\n\n![](/b)\n\nTwo",
    ],
    [
      "a player",
      { type: "video", url: "https://a.example/v", title: "Rain", caption: "Seen from above" },
      "[Rain](https://a.example/v)\n\nSeen from above",
    ],
    [
      "an embed",
      { type: "embed", url: "https://a.example/e" },
      "[https\\://a.example/e](https://a.example/e)",
    ],
    ["a break", { type: "thematicBreak" }, "___"],
    [
      "rows without tables",
      {
        type: "table",
        caption: "T",
        children: [
          { type: "tableRow", children: [cell("a"), cell("b")] },
          { type: "tableRow", children: [cell("-"), cell("d")] },
        ],
      },
      "T\n\na\tb\\\n\\-\td",
    ],
  ])("writes %s", (_, block, expected) => {
    expect(written(block)).toBe(`${expected}\n`);
  });

  it("writes tables and struck-out words as GitHub does where it may", () => {
    const head = [
      { ...cell("a|b"), header: "column" as const },
      { ...cell("c"), header: "column" as const, columnSpan: 2 },
    ];
    const table: Block = {
      type: "table",
      children: [
        { type: "tableRow", children: head },
        {
          type: "tableRow",
          children: [{ type: "tableCell", children: [{ type: "inlineCode", value: "x|y" }] }, cell("d")],
        },
      ],
    };
    expect(written(table, true)).toBe("| a\\|b | c |  |\n| --- | --- | --- |\n| `x\\|y` | d |  |\n");
    const struck = line({ type: "delete", children: [text("a")] });
    expect(written(struck, true)).toBe("~~a~~\n");
    expect(blocksToMarkdown([struck])).toEqual({
      value: "a\n",
      issues: [],
      lost: [{ path: [0, "children", 0], message: "Markdown has no delete: its words alone are written." }],
    });
  });

  it("writes no HTML, and keeps two lists apart", () => {
    const list: Block = {
      type: "list",
      ordered: false,
      children: [{ type: "listItem", children: [line(text("<b>"))] }],
    };
    expect(blocksToMarkdown([list, list, list]).value).toBe("- \\<b>\n\n* \\<b>\n\n- \\<b>\n");
    expect(blocksToMarkdown([{ type: "rawHtml", value: "<b>" }])).toMatchObject({
      value: "",
      lost: [{ path: [0] }],
    });
  });

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

  it("names what Markdown cannot hold", () => {
    const blocks: Block[] = [
      line(
        { type: "underline", children: [text("a")] },
        { type: "link", url: "/", sponsored: true, children: [text("b\0")] },
      ),
      { type: "heading", depth: 2, children: [text("a"), { type: "break" }, text("b")] },
      { type: "image", url: "/a", alt: "x", decorative: true, width: 1, height: 1 },
      { type: "embed", url: "/e", provider: "Maps", title: "T", fallback: "F" },
      {
        type: "list",
        ordered: true,
        start: -1,
        children: [{ type: "listItem", children: [line(text("a"))] }],
      },
      { type: "blockquote", pull: true, children: [line(text("a"))] },
    ];
    const { value, lost } = blocksToMarkdown(blocks);
    expect(value).toContain("## a b\n");
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.children.0",
      "0.children.1.children.0",
      "0.children.1.sponsored",
      "1",
      "2.width",
      "2.height",
      "2.alt",
      "3.provider",
      "3.fallback",
      "4.start",
      "5.pull",
    ]);
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

describe("articleToMarkdown", () => {
  const article: Article = {
    id: "a1",
    headlines: { main: "1. Rain" },
    standfirst: "# Much rain",
    byline: "By Sok Dara",
    dateline: { place: "Kampot" },
    published: articleDate("2026-03-01"),
    images: [
      { url: "https://paper.example/small.jpg", role: "thumbnail" },
      { url: "https://paper.example/dam.jpg", role: "main", alt: "A dam", width: 9 },
    ],
    body: [line(text("It rained."))],
  };

  it("writes the head, the picture that leads and the body", () => {
    expect(articleToMarkdown(article).value).toBe(
      "# 1\\. Rain\n\n\\# Much rain\n\nBy Sok Dara\n\nKampot\n\n![A dam](https://paper.example/dam.jpg)\n\nIt rained.\n",
    );
  });

  it("names the rest", () => {
    expect(articleToMarkdown(article).lost.map(({ path }) => path.join("."))).toEqual([
      "id",
      "published",
      "images.0",
      "images.1.width",
    ]);
  });
});
