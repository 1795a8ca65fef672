import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { linkAddress } from "../internal/link-address.js";
import { sanitizeHtml } from "../sanitize/sanitize-html.js";
import { renderMarkdown } from "./render-markdown.js";

type Node = DefaultTreeAdapterTypes.Node;

const inline = (text: string) => renderMarkdown(text).replace(/^<p>|<\/p>$/g, "");

describe("renderMarkdown", () => {
  it("writes emphasis where signs stand at words", () => {
    expect(inline("*a* **b** _c_ __d__")).toBe("<em>a</em> <strong>b</strong> <em>c</em> <strong>d</strong>");
    expect(inline("***a***")).toBe("<strong><em>a</em></strong>");
    expect(inline("**a *b* c**")).toBe("<strong>a <em>b</em> c</strong>");
    expect(inline("2 * 3 * 4, snake_case_name, **, ****")).toBe("2 * 3 * 4, snake_case_name, **, ****");
    expect(inline("*open and **shut*")).toBe("<em>open and **shut</em>");
    expect(inline("\\*not\\*")).toBe("*not*");
  });

  it("writes code as it stands", () => {
    expect(inline("`a *b* <c>` and ``x`y``")).toBe("<code>a *b* &lt;c&gt;</code> and <code>x`y</code>");
    expect(inline("a ` alone")).toBe("a ` alone");
    expect(renderMarkdown("```js\n<b>\n\n*x*\n```\nafter")).toBe(
      "<pre><code>&lt;b&gt;\n\n*x*</code></pre><p>after</p>",
    );
  });

  it("writes links to where they may lead", () => {
    const link = (href: string, words: string) => `<a href="${href}" rel="nofollow ugc">${words}</a>`;
    expect(inline("[the *report*](https://example.com/a_(b))!")).toBe(
      `${link("https://example.com/a_(b)", "the <em>report</em>")}!`,
    );
    expect(inline("see https://example.com/a, or <mailto:a@b.co>")).toBe(
      `see ${link("https://example.com/a", "https://example.com/a")}, or ${link("mailto:a@b.co", "mailto:a@b.co")}`,
    );
    expect(inline("[x](javascript:alert(1)) [y](/admin) [z](https://a@b.example)")).toBe(
      "[x](javascript:alert(1)) [y](/admin) [z](https://a@b.example)",
    );
    expect(inline("[a [b](https://b.example) c](https://c.example)")).toBe(
      `[a ${link("https://b.example/", "b")} c](${link("https://c.example/", "https://c.example")})`,
    );
    expect(renderMarkdown("[x](https://a.example) https://b.example", { links: false })).toBe(
      "<p>[x](https://a.example) https://b.example</p>",
    );
  });

  it("writes paragraphs, quotations and lists", () => {
    expect(renderMarkdown("one\ntwo\n\nthree")).toBe("<p>one<br>two</p><p>three</p>");
    expect(renderMarkdown("> a\n> > b\n\nc")).toBe(
      "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>",
    );
    expect(renderMarkdown("- a\n- b\n  c\n\n3. x\n4. y")).toBe(
      '<ul><li>a</li><li>b<br>c</li></ul><ol start="3"><li>x</li><li>y</li></ol>',
    );
  });

  it("keeps honest text", () => {
    expect(renderMarkdown("I <3 this\n>:( no\n1986 was\n2003. Or was it?")).toBe(
      "<p>I &lt;3 this<br>&gt;:( no<br>1986 was<br>2003. Or was it?</p>",
    );
    expect(inline("List<String> & <b>x</b> - ok")).toBe("List&lt;String&gt; &amp; &lt;b&gt;x&lt;/b&gt; - ok");
  });
});

const ALLOWED = ["p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a"];

function visibleText(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(visibleText).join("") : "";
}

function isSafe(node: Node): boolean {
  if ("tagName" in node) {
    const fine = node.attrs.every(({ name, value }) => {
      if (name === "href") return /^(?:https?:\/\/|mailto:)/.test(value);
      return (name === "rel" && value === "nofollow ugc") || (name === "start" && /^\d{1,9}$/.test(value));
    });
    if (!fine || !ALLOWED.includes(node.tagName)) return false;
  } else if (node.nodeName !== "#text" && node.nodeName !== "#document-fragment") return false;
  return "childNodes" in node ? node.childNodes.every(isSafe) : true;
}

describe("properties", () => {
  const part = fc.constantFrom(
    ..."*_`[]()<>\\!~\"'&;:/ \n-+1.#=a",
    "**",
    "```\n",
    "> ",
    "- ",
    "2. ",
    "](",
    "[x](javascript:alert(1))",
    "[x](https://example.com)",
    "https://example.com/",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "data:text/html,x",
    "&#106;avascript:",
    "&lt;",
    "\u0000",
    "\u202e",
  );
  const markdown = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(""));

  it("writes nothing but its own elements, closed and nested, on any input", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const html = renderMarkdown(text);
        const tree = parseFragment(html);
        expect(isSafe(tree)).toBe(true);
        // A browser that had to close or move anything would not give this back.
        expect(serialize(parseFragment(serialize(tree)))).toBe(serialize(tree));
        const opened = html.match(/<(?!br>)[a-z]/g)?.length ?? 0;
        expect(html.match(/<\//g)?.length ?? 0).toBe(opened);
      }),
      { numRuns: 2_000 },
    );
  });

  it("shows a text without signs letter for letter", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab1<>&'\"/!;:., ~=+-\u179f\u{1f600}") });
    fc.assert(
      fc.property(text, (given) => {
        fc.pre(!/^\s*(?:[-+>]|\d+[.)]|~~~)/.test(given));
        expect(visibleText(parseFragment(renderMarkdown(given)))).toBe(given.trim());
      }),
    );
  });

  it("lets links lead where those of the sanitiser lead", () => {
    const address = fc.oneof(
      fc.webUrl(),
      markdown,
      fc.constantFrom("mailto:a@b.co", "HTTP://A.example", "//x", "https:"),
    );
    fc.assert(
      fc.property(address, (given) => {
        fc.pre(!/["&<>]/.test(given));
        const href = linkAddress(given);
        const sanitized = sanitizeHtml(`<a href="${given}">x</a>`);
        expect(sanitized.includes(" href=")).toBe(href !== undefined);
      }),
    );
  });

  it("is linear on hostile input", () => {
    const parts = [
      "*a ",
      "**",
      "*a*",
      "[",
      "](",
      "[](",
      "`",
      "``x`",
      "> ",
      ">",
      "- ",
      "1. a\n",
      "_a",
      "\\",
      "https://",
      "<http://a",
    ];
    for (const each of [...parts, "```\n", "[x](", "a\n> ", "*[", "(", "https://a(("]) {
      const text = each.repeat(65_525 / each.length);
      const start = performance.now();
      renderMarkdown(text);
      expect(performance.now() - start, each).toBeLessThan(500);
    }
  });
});
