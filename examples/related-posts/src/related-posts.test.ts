import { describe, expect, it } from "vitest";
import { POSTS } from "./posts.js";
import { indexPosts, renderRelatedPosts } from "./related-posts.js";

const NOW = Date.parse("2026-02-19T12:00:00+07:00");

describe("renderRelatedPosts", () => {
  it("links the related posts with their reasons, escaped", () => {
    expect(renderRelatedPosts("ferry-returns", indexPosts(POSTS), POSTS, NOW)).toBe(
      [
        "<section>",
        "  <h2>Related Posts</h2>",
        "  <ul>",
        '    <li><a href="/bassac-bridge" title="Also about bassac, transport">Work begins on a footbridge over the Bassac</a></li>',
        "  </ul>",
        "</section>",
        "",
      ].join("\n"),
    );
  });

  it("shows nothing that is not published yet, or no longer there", () => {
    const index = indexPosts(POSTS);
    const before = Date.parse("2026-02-11T12:00:00+07:00");
    expect(renderRelatedPosts("ferry-returns", index, POSTS, before)).not.toContain("bassac-bridge");
    index.remove("bassac-bridge");
    expect(renderRelatedPosts("ferry-returns", index, POSTS, NOW)).not.toContain("bassac-bridge");
  });

  it("is empty where nothing is related", () => {
    const [chess] = POSTS.filter(({ slug }) => slug === "chess");
    expect(chess && renderRelatedPosts("chess", indexPosts([chess]), [chess], NOW)).toBe("");
  });
});
