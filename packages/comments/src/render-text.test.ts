import { describe, expect, it } from "vitest";
import { renderComment } from "./render-comment.js";
import { renderText } from "./render-text.js";

describe("renderText", () => {
  it("shows the text letter for letter", () => {
    expect(renderText("I <3 List<String> & 'x'\nb\n\n\n c")).toBe(
      "<p>I &lt;3 List&lt;String&gt; &amp; &#39;x&#39;<br>b</p><p>c</p>",
    );
    expect(renderText(" \n ")).toBe("");
  });

  it("links addresses, without the end of the sentence", () => {
    expect(renderText("(see https://example.com/a_(b)).")).toBe(
      '<p>(see <a href="https://example.com/a_(b)" rel="nofollow ugc">https://example.com/a_(b)</a>).</p>',
    );
    expect(renderText("https://example.com/?a=1&b=2")).toContain('href="https://example.com/?a=1&amp;b=2"');
    expect(renderText("https://example.com", { links: false })).not.toContain("<a");
  });

  it("links nothing that hides its host or runs script", () => {
    expect(renderText("https://bank.example@evil.example javascript:alert(1) xhttps://a.b")).not.toContain(
      "<a",
    );
  });

  it("takes linear time on hostile text", () => {
    for (const piece of ["\n", "\n ", "https://", "https://a)", "(", "https://a."]) {
      const text = piece.repeat(65_525 / piece.length);
      const start = performance.now();
      renderText(text);
      expect(performance.now() - start, piece).toBeLessThan(500);
    }
  });
});

describe("renderComment", () => {
  it("escapes what people typed and links a safe website only", () => {
    const html = renderComment({
      id: 7,
      comment: "<script>",
      name: "<b>",
      website: "javascript:alert(1)",
      createdAt: 0,
    });
    expect(html).toBe(
      '<article class="comment" id="comment-7"><header class="comment-header"><bdi class="comment-author">&lt;b&gt;</bdi> <time datetime="1970-01-01T00:00:00.000Z">1970-01-01T00:00:00.000Z</time></header><div class="comment-body" dir="auto"><p>&lt;script&gt;</p></div></article>',
    );
    expect(
      renderComment({ id: 7, comment: "a", name: "b", website: "https://example.com/", createdAt: 0 }),
    ).toContain('<a href="https://example.com/" rel="nofollow ugc"><bdi');
  });
});
