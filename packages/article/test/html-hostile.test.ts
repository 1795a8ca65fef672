import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { blocksToHtml, htmlToBlocks } from "../src/formats/html.js";
import { HTML_TAGS } from "../src/html-tags.js";
import { plainText } from "../src/plain-text.js";

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

describe("hostile HTML", () => {
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
