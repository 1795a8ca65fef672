import { describe, expect, it } from "vitest";
import type { Block } from "./block.js";
import type { Inline } from "./inline.js";
import { renderHtml } from "./render-html.js";

const words = (value: string): Inline[] => [{ type: "text", value }];
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

describe("renderHtml", () => {
  it.each<[string, Block, string]>([
    ["a paragraph", paragraph(...words("a < b")), "<p>a &lt; b</p>"],
    ["a heading, never above h2", { type: "heading", depth: 1, children: words("A") }, "<h2>A</h2>"],
    [
      "a list with its start",
      {
        type: "list",
        ordered: true,
        start: 3,
        children: [{ type: "listItem", children: [paragraph(...words("c"))] }],
      },
      '<ol start="3"><li>c</li></ol>',
    ],
    [
      "a quote with who said it",
      { type: "blockquote", attribution: "Sok", children: [paragraph(...words("Yes."))] },
      "<blockquote><p>Yes.</p><cite>Sok</cite></blockquote>",
    ],
    [
      "an image with caption and credit",
      {
        type: "image",
        url: "/a.jpg",
        alt: 'A "dam"',
        caption: "The dam",
        credit: "D. Sok",
        width: 4,
        height: 3,
      },
      '<figure><img src="/a.jpg" alt="A &quot;dam&quot;" width="4" height="3"><figcaption>The dam <cite>D. Sok</cite></figcaption></figure>',
    ],
    [
      "a table with header cells",
      {
        type: "table",
        caption: "Levels",
        children: [
          { type: "tableRow", children: [{ type: "tableCell", header: "column", children: words("m") }] },
        ],
      },
      '<table><caption>Levels</caption><tbody><tr><th scope="col">m</th></tr></tbody></table>',
    ],
    [
      "code",
      { type: "code", language: "ts", value: "a<b" },
      '<pre>\n<code class="language-ts">a&lt;b</code></pre>',
    ],
    [
      "an embed as a link",
      { type: "embed", url: "https://v.example/1" },
      '<figure><a href="https://v.example/1">https://v.example/1</a></figure>',
    ],
    ["no quarantined HTML", { type: "rawHtml", value: "<script>1</script>" }, ""],
  ])("writes %s", (_, block, html) => {
    expect(renderHtml([block])).toBe(html);
  });

  it.each([
    "javascript:alert(1)",
    " java\tscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "a\u0000b",
  ])("writes the text of a link to %j without the link", (url) => {
    expect(renderHtml([paragraph({ type: "link", url, children: words("x") })])).toBe("<p>x</p>");
  });

  it.each([
    "https://a.example/?a=1&b=2",
    "/a",
    "#b",
    "mailto:a@b.example",
    "tel:+1555",
    "//cdn.example/x",
    "a:b/../c".slice(2),
  ])("keeps a link to %j", (url) => {
    expect(renderHtml([paragraph({ type: "link", url, children: words("x") })])).toContain("<a href=");
  });

  it("writes content in place of elements that the caller leaves out", () => {
    const video: Block = { type: "video", url: "https://v.example/a.mp4", title: "The flood" };
    expect(
      renderHtml([paragraph({ type: "underline", children: words("x") }), video], { tags: ["p", "a"] }),
    ).toBe('<p>x</p><a href="https://v.example/a.mp4">The flood</a>');
  });

  it("cannot be made to write another element by the list of tags", () => {
    const tags = ["p", "script"] as unknown as ["p"];
    expect(renderHtml([{ type: "rawHtml", value: "<script>" }, paragraph(...words("x"))], { tags })).toBe(
      "<p>x</p>",
    );
  });
});
