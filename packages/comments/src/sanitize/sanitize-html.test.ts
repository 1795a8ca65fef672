import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { CommentsError } from "../errors.js";
import { sanitizeHtml } from "./sanitize-html.js";
import type { CommentTag } from "./tags.js";

type Node = DefaultTreeAdapterTypes.Node;

/** The text that a browser shows for HTML. */
function visibleText(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(visibleText).join("") : "";
}
const shown = (input: string) => visibleText(parseFragment(sanitizeHtml(input)));

function elements(node: Node): DefaultTreeAdapterTypes.Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elements)] : own;
}

describe("sanitizeHtml", () => {
  it("shows honest text with signs of markup as it was written", () => {
    for (const text of [
      "We <3 you",
      "if a<b && b>c",
      "Map<String, List<Integer>>",
      "List<Object> or Vec<Option>",
      "mail <sok@example.com>",
      "x <b and c> y",
      "<<>> <-- --> </>",
      "<b unfinished",
      "<!-- unfinished",
      "2 < 3 <= 4",
      "<3<3",
      "<?php echo 1 ?>",
      "fish & chips &; &# &#;",
    ]) {
      expect(shown(text), text).toBe(text);
    }
  });

  it("reads references as HTML does, and writes no control through them", () => {
    expect(shown("&lt;b&gt; &amp;amp; &copy 2026 &nbsp;x &#233; &#x1F600;")).toBe(
      "<b> &amp; \u00a9 2026 \u00a0x \u00e9 \u{1f600}",
    );
    expect(shown("&#0; &#128; &#xD800; &#x202E; &#x110000; &#99999999999; &#10;")).toBe(
      "\ufffd \ufffd \ufffd \ufffd \ufffd \ufffd \n",
    );
  });

  it("rebuilds what is allowed with the attributes it may have", () => {
    expect(sanitizeHtml('<B CLASS=x onclick="y">a</B><abbr title="a &quot;b&quot;">c</abbr>')).toBe(
      '<b>a</b><abbr title="a &quot;b&quot;">c</abbr>',
    );
    expect(
      sanitizeHtml('<del datetime="2026-02-19T08:00:00Z">a</del><q cite=https://example.com/x>b</q>'),
    ).toBe('<del datetime="2026-02-19T08:00:00Z">a</del><q cite="https://example.com/x">b</q>');
  });

  it("gives links nofollow ugc and http, https or mailto, or no target", () => {
    expect(sanitizeHtml('<a href="https://example.com/?a=1&amp;b=2" rel="me" target=_blank>x</a>')).toBe(
      '<a href="https://example.com/?a=1&amp;b=2" rel="nofollow ugc">x</a>',
    );
    expect(sanitizeHtml("<a href=mailto:a@b.co>x</a>")).toContain('href="mailto:a@b.co"');
    for (const href of [
      "javascript:alert(1)",
      "java&#10;script:alert(1)",
      "&#106;avascript:alert(1)",
      "javascript&colon;alert(1)",
      "data:text/html,x",
      "//evil.example",
      "/login",
      "https://bank.example@evil.example/",
      "http://",
    ]) {
      expect(sanitizeHtml(`<a href="${href}">x</a>`), href).toBe('<a rel="nofollow ugc">x</a>');
    }
  });

  it("drops other elements, keeps their text, and drops scripts and styles whole", () => {
    expect(
      sanitizeHtml(
        "<p>a</p><div hidden><img src=x onerror=alert(1)>b</div><blink>c</blink><!-- x -->d<!doctype html>",
      ),
    ).toBe("abcd");
    expect(sanitizeHtml("a<script>alert('<b>')</script>b<STYLE>p{}</STYLE >c<script>d")).toBe("abcd");
  });

  it("closes, nests and orders elements", () => {
    expect(sanitizeHtml("<b><i>x</b>y</i>")).toBe("<b><i>x</i></b>y");
    expect(sanitizeHtml("</b><a href=https://a.example>x<a href=https://b.example>y")).toBe(
      '<a href="https://a.example/" rel="nofollow ugc">x</a><a href="https://b.example/" rel="nofollow ugc">y</a>',
    );
    const deep = sanitizeHtml(`${"<b>".repeat(100)}x${"</b>".repeat(100)}<i>y</i>`);
    expect(deep).toBe(`${"<b>".repeat(32)}x${"</b>".repeat(32)}<i>y</i>`);
  });

  it("can keep other elements and write line ends, and refuses to keep a dangerous one", () => {
    expect(sanitizeHtml("a<br>b <u>c</u>\n<b>d</b>", { tags: ["br", "u"], lineBreaks: true })).toBe(
      "a<br>b <u>c</u><br>d",
    );
    expect(() => sanitizeHtml("", { tags: ["script" as CommentTag] })).not.toThrow(TypeError);
    expect(() => sanitizeHtml("", { tags: ["script" as CommentTag] })).toThrow(CommentsError);
  });

  it("takes a tag with 99 attributes for a tag, and one with a million for text", () => {
    expect(sanitizeHtml(`<b ${'a="1" '.repeat(99)}>x</b>`)).toBe("<b>x</b>");
    for (const [attribute, end] of [
      ["a=1 ", ">"],
      ["hidden ", ""],
      ["a='1'/", ">"],
    ]) {
      const text = `<b ${attribute?.repeat(1e6)}${end}`;
      expect(sanitizeHtml(text)).toBe(text.replace("<", "&lt;").replace(">", "&gt;"));
    }
  });

  it("takes linear time on hostile text", () => {
    const pieces = [
      "<",
      "<b>",
      "</b>",
      "<!--",
      "<a ",
      "<a href='",
      "<b x=1 ",
      "<script>",
      "<style></style",
      "&#x",
      "&",
      "<b><i>",
      "<a href=https://a>",
      "<a x='<a' ",
      "<!doctype ",
      " ",
      "<a/",
    ];
    for (const piece of pieces) {
      const text = piece.repeat(262_144 / piece.length);
      const start = process.cpuUsage();
      sanitizeHtml(text);
      const { user, system } = process.cpuUsage(start);
      // Linear work takes some ten milliseconds; work that grows with the square takes many seconds.
      expect((user + system) / 1_000, piece).toBeLessThan(2_000);
    }
  }, 60_000);
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "&",
    "'",
    '"',
    "=",
    "/",
    " ",
    "\n",
    "<b>",
    "</b>",
    "<a href=",
    "https://a.example",
    "javascript:",
    "<script>",
    "</script>",
    "<style>",
    "<!--",
    "-->",
    "<svg>",
    "<math>",
    "<table>",
    "<select>",
    "<i title='",
    "&#x3c;",
    "&lt;",
    "&NewLine;",
    "<p>",
    "x",
    "onclick=",
    "<template>",
    "<noscript>",
    "<textarea>",
    "</textarea>",
    "<a>",
    "<q cite=",
    "\0",
  );
  const html = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(""));

  it("writes allowed elements and attributes only", () => {
    fc.assert(
      fc.property(html, (input) => {
        for (const { tagName, attrs } of elements(parseFragment(sanitizeHtml(input)))) {
          expect(["a", "b", "i", "q"]).toContain(tagName);
          for (const { name, value } of attrs) {
            expect(["href", "title", "rel", "cite"]).toContain(name);
            if (name === "href" || name === "cite") expect(value).toMatch(/^(https?:\/\/|mailto:)/);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("means the same after a browser has read and written it", () => {
    fc.assert(
      fc.property(html, (input) => {
        const once = serialize(parseFragment(sanitizeHtml(input)));
        expect(serialize(parseFragment(once))).toBe(once);
        expect(visibleText(parseFragment(once))).toBe(visibleText(parseFragment(sanitizeHtml(input))));
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves text without markup alone, but for the escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = text.replace(/[<&]/g, "");
        expect(shown(plain)).toBe(plain);
      }),
    );
  });
});
