import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.js";
import { articleToGhost, ghostToArticles } from "./ghost.js";

const post = {
  id: "7",
  uuid: "u",
  title: "Rain & wind",
  slug: "rain",
  html: '<p>It rained.</p><figure class="kg-card"><img src="/a.jpg" alt="A dam" width="900" height="600"><figcaption>The dam</figcaption></figure>',
  feature_image: "https://paper.example/f.jpg",
  feature_image_alt: "A river",
  feature_image_caption: 'By <a href="https://paper.example/">D. Sok</a>',
  url: "https://paper.example/rain/",
  visibility: "paid",
  access: false,
  published_at: "2026-03-01T00:20:11.000+07:00",
  updated_at: "2026-03-02T09:00:00.000+07:00",
  custom_excerpt: "Much rain.",
  codeinjection_head: "<script>1</script>",
  authors: [
    { id: "1", name: "Dara Sok", slug: "dara", twitter: "@dara", bio: "Writes." },
    { id: "2", name: "Marie Duval", slug: "marie" },
  ],
  tags: [
    { id: "t0", name: "#internal", visibility: "internal" },
    { id: "t1", name: "Weather", visibility: "public" },
    { id: "t2", name: "Rivers", visibility: "public" },
  ],
};

describe("ghostToArticles", () => {
  it("reads what the Content API answers", () => {
    const { value, issues, lost } = ghostToArticles({ posts: [post], meta: { pagination: { page: 1 } } });
    expect(value?.[0]).toMatchObject({
      id: "7",
      headlines: { main: "Rain & wind" },
      standfirst: "Much rain.",
      published: { iso: "2026-03-01T00:20:11.000+07:00", offset: "+07:00" },
      section: { name: "Weather", code: "t1" },
      tags: [{ name: "#internal", scheme: "internal" }, { name: "Rivers" }],
      authors: [{ name: "Dara Sok", sameAs: ["https://x.com/dara"] }, { name: "Marie Duval" }],
      images: [{ role: "main", alt: "A river", caption: "By D. Sok" }],
      access: { free: false },
      body: [
        { type: "paragraph" },
        { type: "image", url: "https://paper.example/a.jpg", width: 900, height: 600 },
      ],
    });
    expect(issues).toEqual([]);
    expect(lost.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["posts.0.access", "posts.0.codeinjection_head", "posts.0.authors.0.bio"]),
    );
  });

  it("gives no value for an error report", () => {
    const answer = { errors: [{ message: "Unknown Content API Key", type: "UnauthorizedError" }] };
    expect(ghostToArticles(answer)).toMatchObject({
      value: undefined,
      issues: [{ code: "input.remote-error" }],
    });
  });
});

describe("articleToGhost", () => {
  const article = parseArticle({ id: "7", headlines: { main: "Rain" }, body: [] });

  it("names what Ghost has no place for", () => {
    const { value, lost } = articleToGhost({
      ...article,
      status: "withheld",
      byline: "By Dara Sok",
      images: [
        { role: "main", url: "https://paper.example/f.jpg", caption: "a < b", credit: "D. Sok", width: 9 },
      ],
    });
    expect(value).toEqual({
      id: "7",
      title: "Rain",
      status: "draft",
      feature_image: "https://paper.example/f.jpg",
      feature_image_caption: "a &lt; b",
    });
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "byline",
      "status",
      "images.0.credit",
      "images.0.width",
    ]);
  });

  it.each([
    [{ free: true }, { visibility: "public" }],
    [{ free: false }, { visibility: "paid" }],
    [{ free: false, tiers: ["members"] }, { visibility: "members" }],
    [
      { free: false, tiers: ["gold"] },
      { visibility: "tiers", tiers: [{ name: "gold" }] },
    ],
  ])("writes access %o", (access, expected) => {
    expect(articleToGhost({ ...article, access }).value).toMatchObject(expected);
  });
});
