import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { HTML_TAGS } from "../html-tags.js";
import { plainText } from "../plain-text.js";
import { blocksToHtml, htmlToBlocks } from "./html.js";

function through(html: string): string {
  return blocksToHtml(htmlToBlocks(html).value).value;
}

/** What is in the HTML that an article may not have. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const tags: readonly string[] = HTML_TAGS;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!tags.includes(name)) found.push(name);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/.test(attribute)) found.push(attribute);
        const url = ["href", "src", "action", "poster", "cite"].includes(attribute);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them.
        if (url && /^(?:javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, "")))
          found.push(value);
      }
    },
    oncomment: (text) => found.push(`<!--${text}`),
  });
  parser.end(html);
  return found;
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

const HOSTILE = [
  "<script>",
  "</script>",
  "<style>",
  "</style>",
  "<svg>",
  "</svg>",
  "<svg onload=x()>",
  "<math><mtext>",
  "</math>",
  "<img src=x onerror=x()>",
  "<a href=javascript:x()>",
  "<a href='java&#10;script:x()'>",
  "<a href=&#x6A;avascript:x()>",
  "<a href='\u0001javascript:x()'>",
  "</a>",
  "<iframe srcdoc='<script>x()</script>'>",
  "</iframe>",
  "<noscript><p title='</noscript><img src=x onerror=x()>'>",
  "</noscript>",
  "<template>",
  "</template>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<textarea>",
  "</textarea>",
  "<title>",
  "</title>",
  "<xmp>",
  "<plaintext>",
  "<p style='background:url(javascript:x())'>",
  "<form action=javascript:x()>",
  "<button formaction=javascript:x()>",
  "<object data=javascript:x()>",
  "<video poster=javascript:x()>",
  "<base href=javascript:x()//>",
  "<meta http-equiv=refresh content='0;url=javascript:x()'>",
  "<table><td>",
  "<li>",
  "<b>",
  "</b>",
  "<p>",
  "</p>",
  "&lt;script&gt;",
  "&#0;",
  "<",
  ">",
  '"',
  "'",
  "`",
  "=",
  "/",
  "\u0000",
  "\ud800",
  "\u2028",
  "text",
  "<blockquote cite=javascript:x()>",
  "<pre>",
  "<code>",
  "<figure>",
  "<figcaption>",
  "<cite>",
  "</figure>",
];

describe("properties", () => {
  const markup = fc.array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 8 })),
    { maxLength: 24 },
  );

  it("lets nothing through that could act", () => {
    fc.assert(
      fc.property(markup, (parts) => {
        expect(dangers(through(parts.join("")))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads what it wrote as the same", () => {
    fc.assert(
      fc.property(markup, (parts) => {
        const once = through(parts.join(""));
        expect(through(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps each word of the text that is not in a dropped element", () => {
    const tags = fc.constantFrom(
      "p",
      "div",
      "b",
      "i",
      "ul",
      "li",
      "td",
      "table",
      "blockquote",
      "h2",
      "span",
      "figure",
    );
    const piece = fc.tuple(tags, fc.boolean(), fc.stringMatching(/^[a-z]{1,6}$/));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.map(([tag, opens, word]) => `<${opens ? "" : "/"}${tag}>${word}`).join("");
        const words = plainText(htmlToBlocks(html).value).split(/\s+/).join("");
        expect([...words].sort().join("")).toBe(
          [...pieces.map(([, , word]) => word).join("")].sort().join(""),
        );
      }),
    );
  });

  it.each([
    "<",
    "<a>",
    "<b>",
    "<div>",
    "</b>",
    "<ul>",
    "<table>",
    "<li>",
    "<table><td>",
    "<br>",
    "a<br>",
    "<figure>",
    "&amp;",
    "<p a b=1>",
  ])(
    "reads 100,000 times %j in time",
    (unit) => {
      const html = unit.repeat(100_000);
      expect(htmlToBlocks(html).value.length).toBeLessThanOrEqual(html.length);
    },
    10_000,
  );
});
