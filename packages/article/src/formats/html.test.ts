import { describe, expect, it } from "vitest";
import type { Block } from "../block.js";
import type { Inline } from "../inline.js";
import { blocksToHtml, htmlToBlocks } from "./html.js";

function through(html: string): string {
  return blocksToHtml(htmlToBlocks(html).value).value;
}

describe("htmlToBlocks", () => {
  it.each([
    ["implied ends", "<p>a<p>b<ul><li>x<li>y</ul>", "<p>a</p><p>b</p><ul><li>x</li><li>y</li></ul>"],
    [
      "marks over paragraphs",
      "<b><p>a</p><p>b</p></b>",
      "<p><strong>a</strong></p><p><strong>b</strong></p>",
    ],
    ["white space", "<p> a <b> b </b> c\n d </p>", "<p>a <strong>b </strong>c d</p>"],
    ["two line breaks", "a<br>b<br><br>c<br>", "<p>a<br>b</p><p>c</p>"],
    [
      "a caption and its credit",
      "<figure><img src=a.jpg alt='A dam' width=3 height=2><figcaption>The dam <cite>D. Sok</cite></figcaption></figure>",
      '<figure><img src="a.jpg" alt="A dam" width="3" height="2"><figcaption>The dam <cite>D. Sok</cite></figcaption></figure>',
    ],
    [
      "a gallery",
      "<figure><figure><img src=a.jpg></figure><figure><img src=b.jpg></figure><figcaption>Two</figcaption></figure>",
      '<figure><figure><img src="a.jpg"></figure><figure><img src="b.jpg"></figure><figcaption>Two</figcaption></figure>',
    ],
    [
      "a table of data",
      "<table><caption>T</caption><thead><tr><th>a<th>b<tbody><tr><th scope=row>1<td colspan=2><p>2</p><p>3</p></table>",
      '<table><caption>T</caption><tbody><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><th scope="row">1</th><td colspan="2">2<br>3</td></tr></tbody></table>',
    ],
    ["a table that lays out a page", "<table><tr><td><h2>a</h2><p>b</table>", "<h2>a</h2><p>b</p>"],
    ["items outside of a list", "<li>a<li>b", "<ul><li>a</li><li>b</li></ul>"],
    [
      "a pull quote",
      "<aside><blockquote>a</blockquote></aside>",
      "<aside><blockquote><p>a</p></blockquote></aside>",
    ],
    [
      "code as it stands",
      "<pre><code class='language-js'>a\n  b</code></pre>",
      '<pre>\n<code class="language-js">a\n  b</code></pre>',
    ],
    [
      "an embed",
      "<iframe src='https://v.example/1' title='V'></iframe>",
      '<figure><a href="https://v.example/1">V</a></figure>',
    ],
    [
      "a bare address in a figure",
      "<figure><div>https://v.example/1</div></figure>",
      '<figure><a href="https://v.example/1">https://v.example/1</a></figure>',
    ],
    [
      "a late image",
      "<img src='data:image/gif;base64,R0' data-src='/a.jpg'>",
      '<figure><img src="/a.jpg"></figure>',
    ],
    [
      "an image between words",
      "<p>a<img src=a.jpg>b</p>",
      '<p>a</p><figure><img src="a.jpg"></figure><p>b</p>',
    ],
    [
      "a sponsored link",
      "<a rel='nofollow sponsored' href='/x'>x</a>",
      '<p><a href="/x" rel="sponsored">x</a></p>',
    ],
    ["languages", "<p>a <span lang=km dir=ltr>ខ</span></p>", '<p>a <span lang="km" dir="ltr">ខ</span></p>'],
  ])("reads %s", (_, html, expected) => {
    expect(through(html)).toBe(expected);
    expect(through(expected)).toBe(expected);
  });

  it("names what it left out, once for each kind", () => {
    const { issues, lost } = htmlToBlocks(
      "<p class=x>a</p><script>1</script><script>2</script><blink>b</blink><a href='javascript:1'>c</a>",
    );
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'url.unsafe: Expected an address by http, https, mailto, tel, got "javascript:1".',
      "markup.dropped: Left out 2 script elements with all inside.",
      "markup.unknown: Left out one blink element but kept what was inside.",
    ]);
    expect(lost.at(-1)?.message).toBe("Left out the attributes class (1).");
  });

  it("resolves addresses against a base", () => {
    const { value } = htmlToBlocks("<img src='b.jpg' srcset='c.jpg 300w, /d.jpg 600w'>", {
      baseUrl: "https://a.example/x/",
    });
    expect(value).toEqual([
      {
        type: "image",
        url: "https://a.example/x/b.jpg",
        sizes: [
          { url: "https://a.example/x/c.jpg", width: 300 },
          { url: "https://a.example/d.jpg", width: 600 },
        ],
      },
    ]);
  });

  it("reads an empty alt as decorative", () => {
    expect(htmlToBlocks("<img src=a.jpg alt=''>").value).toEqual([
      { type: "image", url: "a.jpg", alt: "", decorative: true },
    ]);
  });

  it("refuses what is no text", () => {
    expect(htmlToBlocks(null as unknown as string).issues.map(({ code }) => code)).toEqual([
      "input.not-text",
    ]);
  });
});

describe("blocksToHtml", () => {
  it("names the block that a loss is in, however deep", () => {
    const text = (value: string): Inline[] => [{ type: "text", value }];
    const link = (url: string, children: Inline[]): Inline => ({ type: "link", url, children });
    const { value, lost } = blocksToHtml([
      {
        type: "list",
        ordered: false,
        children: [
          {
            type: "listItem",
            children: [
              { type: "paragraph", children: text("a") },
              {
                type: "list",
                ordered: false,
                children: [
                  {
                    type: "listItem",
                    children: [{ type: "paragraph", children: [link("javascript:x", text("b"))] }],
                  },
                ],
              },
            ],
          },
        ],
      },
      { type: "paragraph", children: [link("/out", [...text("c"), link("/in", text("d"))])] },
      { type: "paragraph", children: [...text("e"), { type: "break" }, { type: "break" }, ...text("f")] },
      { type: "blockquote", children: [{ type: "rawHtml", value: "<x>" }] },
    ]);
    expect(value).toContain('<a href="/out">cd</a>');
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.children.0.children.1.children.0.children.0.children.0",
      "1.children.0.children.1",
      "2",
      "3.children.0",
      "3",
    ]);
  });

  it("writes a gallery of one picture so that it is read as one", () => {
    const gallery: Block = { type: "gallery", caption: "Rain", children: [{ type: "image", url: "/a.jpg" }] };
    expect(htmlToBlocks(blocksToHtml([gallery]).value).value).toEqual([gallery]);
  });

  it("names what HTML has no place for", () => {
    const { lost } = blocksToHtml([
      { type: "heading", depth: 1, children: [] },
      { type: "image", url: "/a.jpg", alt: "A dam", decorative: true, sizes: [{ url: "/b.jpg", width: 1 }] },
      { type: "gallery", children: [{ type: "image", url: "/a.jpg", focalPoint: { x: 0, y: 1 } }] },
      {
        type: "list",
        ordered: false,
        children: [{ type: "listItem", children: [{ type: "code", value: "x", language: "a b" }] }],
      },
      { type: "embed", url: "/e", provider: "Maps", title: "T", fallback: "F" },
      { type: "audio", url: "/a.mp3", mediaType: "audio/mpeg" },
    ]);
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.depth",
      "1.alt",
      "1.sizes",
      "2.children.0.focalPoint",
      "3.children.0.children.0.language",
      "4",
      "4.provider",
      "4.fallback",
      "5.mediaType",
    ]);
  });
});
