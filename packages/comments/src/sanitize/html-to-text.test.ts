import { escapeHtml } from "@internal/markup";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { htmlToText } from "./html-to-text.js";

describe("htmlToText", () => {
  it("gives what is read", () => {
    expect(htmlToText("a <b>bold</b> word<br>and more")).toBe("a bold word\nand more");
    expect(htmlToText("<p>one</p><p>two</p>three")).toBe("one\n\ntwo\n\nthree");
    expect(htmlToText("<ul><li>one<li>two</ul>")).toBe("one\n\ntwo");
    expect(htmlToText("x<script>alert(1)</script><!-- no -->y")).toBe("xy");
  });

  it("keeps honest text", () => {
    expect(htmlToText("I <3 List<String>, <jane@example.com> & 1 < 2")).toBe(
      "I <3 List<String>, <jane@example.com> & 1 < 2",
    );
    expect(htmlToText("&lt;b&gt; &#8217; &amp;amp;")).toBe("<b> \u2019 &amp;");
  });

  it("names the address of a link where the words do not", () => {
    expect(htmlToText('<a href="https://example.com/a?b=1&amp;c=2">here</a>')).toBe(
      "here (https://example.com/a?b=1&c=2)",
    );
    expect(htmlToText('<a href="https://example.com">https://example.com</a>')).toBe("https://example.com");
    expect(htmlToText('<a href="javascript:x">here</a>')).toBe("here");
    expect(htmlToText('<a href="https://example.com">here</a>', { links: false })).toBe("here");
  });
});

describe("properties", () => {
  it("gives back every text that was escaped", () => {
    const text = fc.string({ unit: fc.constantFrom(..."ab<>&'\"/!-;#3 ") });
    fc.assert(
      fc.property(text, (given) => {
        expect(htmlToText(escapeHtml(given))).toBe(given.trim());
      }),
    );
  });

  it("is linear on hostile input", () => {
    for (const part of ["<p", "<p>", "</p>", '<a href="', "\n ", "<br>", "&", "<div ", "  "]) {
      const text = part.repeat(65_525 / part.length);
      const start = performance.now();
      htmlToText(text);
      expect(performance.now() - start, part).toBeLessThan(500);
    }
  });
});
