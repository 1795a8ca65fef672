import { describe, expect, it } from "vitest";
import { parseArticle, safeParseArticle } from "../parse-article.js";
import { plainText } from "../plain-text.js";
import { articleToWordpress, wordpressToArticles } from "./wordpress.js";

const post = {
  id: 41,
  date: "2026-03-01T00:20:00",
  date_gmt: "2026-02-28T17:20:00",
  guid: { rendered: "https://paper.example/?p=41" },
  modified: "2026-03-01T09:00:00",
  modified_gmt: "2026-03-01T02:00:00",
  slug: "rain",
  status: "publish",
  link: "https://paper.example/rain/",
  title: { rendered: "Rain &#8211; the town&#8217;s &amp; ours" },
  content: {
    rendered:
      '<p>It rained.</p><figure><img src="/up/dam-300x200.jpg" srcset="/up/dam-300x200.jpg 300w, /up/dam.jpg 900w" alt="A dam"></figure><p>For more information, please contact:</p><p>Tel: 023 555 010<br>Email: a@b.example</p>',
    protected: false,
  },
  excerpt: { rendered: "<p>It rained. [&hellip;]</p>" },
  featured_media: 9,
  categories: [1, 2],
  tags: [3],
  sticky: false,
  meta: [],
  _embedded: {
    author: [{ id: 7, name: "Sok Dara", link: "https://paper.example/a/7", url: "https://sok.example" }],
    "wp:featuredmedia": [
      {
        source_url: "https://paper.example/up/dam.jpg",
        alt_text: "A dam",
        caption: { rendered: "<p>The dam</p>" },
        mime_type: "image/jpeg",
        media_details: {
          width: 900,
          height: 600,
          sizes: {
            medium: { source_url: "https://paper.example/up/dam-300x200.jpg", width: 300, height: 200 },
          },
          image_meta: { credit: "D. Sok" },
        },
      },
    ],
    "wp:term": [
      [
        { id: 1, name: "Weather &amp; sea", slug: "weather", taxonomy: "category" },
        { id: 2, name: "North", slug: "north", taxonomy: "category" },
      ],
      [{ id: 3, name: "rain", slug: "rain", taxonomy: "post_tag", link: "https://paper.example/t/3" }],
    ],
  },
};

describe("wordpressToArticles", () => {
  const { value, issues, lost } = wordpressToArticles([post]);
  const article = value?.[0];

  it("keeps the site's day and finds the offset", () => {
    expect(article?.published).toMatchObject({ iso: "2026-03-01T00:20:00+07:00", offset: "+07:00" });
    expect(article?.modified?.iso).toBe("2026-03-01T09:00:00+07:00");
  });

  it("reads texts, author, terms and image", () => {
    expect(article).toMatchObject({
      id: "41",
      url: "https://paper.example/rain/",
      aliasUrls: ["https://paper.example/?p=41"],
      status: "published",
      headlines: { main: "Rain – the town’s & ours" },
      standfirst: "It rained.",
      authors: [
        {
          kind: "person",
          name: "Sok Dara",
          url: "https://paper.example/a/7",
          sameAs: ["https://sok.example"],
        },
      ],
      section: { name: "Weather & sea", code: "1" },
      tags: [
        { name: "North", code: "2", scheme: "category" },
        { name: "rain", code: "3", scheme: "post_tag", url: "https://paper.example/t/3" },
      ],
      images: [
        {
          role: "main",
          url: "https://paper.example/up/dam.jpg",
          alt: "A dam",
          caption: "The dam",
          credit: "D. Sok",
          width: 900,
          height: 600,
          sizes: [
            { url: "https://paper.example/up/dam-300x200.jpg", width: 300, height: 200, name: "medium" },
          ],
        },
      ],
    });
  });

  it("gives body images their original and takes the contact block out", () => {
    expect(plainText(article?.body ?? [])).toBe("It rained.");
    expect(article?.body[1]).toMatchObject({
      url: "https://paper.example/up/dam.jpg",
      sizes: [{ url: "https://paper.example/up/dam-300x200.jpg", width: 300, height: 200 }],
    });
    expect(article?.contact?.text).toBe(
      "For more information, please contact:\nTel: 023 555 010\nEmail: a@b.example",
    );
    expect(issues.map(({ code }) => code)).toEqual(["text.contact"]);
    expect(lost).toEqual([]);
  });

  it("gives an article that the schema takes", () => {
    expect(safeParseArticle(article).success).toBe(true);
  });

  it("takes one post and text", () => {
    expect(wordpressToArticles(JSON.stringify(post)).value).toEqual(value);
  });

  it("reads a draft without dates, title and terms", () => {
    const draft = {
      ...post,
      status: "draft",
      date_gmt: null,
      modified_gmt: "0000-00-00T00:00:00",
      title: { rendered: "" },
    };
    const result = wordpressToArticles(draft);
    expect(result.value?.[0]).toMatchObject({ status: "draft", headlines: { main: "It rained." } });
    expect(result.value?.[0]?.published?.at).toBeUndefined();
    expect(result.issues.map(({ code }) => code)).toEqual([
      "text.contact",
      "date.no-offset",
      "date.no-offset",
      "headline.missing",
    ]);
    expect(wordpressToArticles(draft, { zone: "Asia/Phnom_Penh" }).value?.[0]?.published?.offset).toBe(
      "+07:00",
    );
  });

  it("says when the two dates cannot both be right", () => {
    const result = wordpressToArticles({ ...post, date_gmt: "2026-02-20T17:20:00" });
    expect(result.issues.map(({ code }) => code)).toContain("date.conflict");
    expect(result.value?.[0]?.published?.at).toBeUndefined();
  });

  it("turns embedded error reports into issues", () => {
    const error = { code: "rest_forbidden", message: "No.", data: { status: 401 } };
    const broken = {
      ...post,
      _embedded: { author: [error], "wp:featuredmedia": [error], "wp:term": [[error]] },
    };
    const result = wordpressToArticles([broken]);
    expect(result.issues.filter(({ code }) => code === "input.remote-error").map(({ path }) => path)).toEqual(
      [
        [0, "_embedded", "wp:featuredmedia", 0],
        [0, "_embedded", "wp:term", 0, 0],
        [0, "_embedded", "author", 0],
      ],
    );
    expect(result.value).toHaveLength(1);
  });

  it("names what is not embedded and what the model has no place for", () => {
    const { _embedded, ...bare } = { ...post, sticky: true, acf: { mood: "wet" } };
    expect(wordpressToArticles(bare).lost.map(({ path }) => path[0])).toEqual([
      "featured_media",
      "categories",
      "tags",
      "sticky",
      "acf",
    ]);
  });

  it.each([
    ["input.remote-error", { code: "rest_no_route", message: "No route.", data: { status: 404 } }],
    ["input.not-this-format", { version: "https://jsonfeed.org/version/1.1", items: [] }],
    ["input.not-this-format", [1, 2]],
    ["input.not-this-format", null],
    ["input.syntax", "<html>"],
  ])("refuses with %s", (code, input) => {
    const result = wordpressToArticles(input);
    expect(result.value).toBeUndefined();
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("reads an empty list as no articles", () => {
    expect(wordpressToArticles("[]")).toEqual({ value: [], issues: [], lost: [] });
  });

  it("takes wrong types anywhere without an error", () => {
    for (const wrong of [null, 1, "x", [], {}, true, [[null]], { a: [1] }]) {
      for (const key of Object.keys(post)) {
        const result = wordpressToArticles({ ...post, [key]: wrong });
        for (const read of result.value ?? [])
          expect(safeParseArticle(read)).toMatchObject({ success: true });
      }
    }
  });
});

describe("articleToWordpress", () => {
  it("writes the time of day of the paper, and that in UTC beside it", () => {
    const article = parseArticle({
      id: "7",
      headlines: { main: "Rain" },
      published: "2026-03-01T00:20:11+07:00",
      body: [],
    });
    expect(articleToWordpress(article).value).toMatchObject({
      date: "2026-03-01T00:20:11",
      date_gmt: "2026-02-28T17:20:11",
    });
  });

  it("closes what is not free, and names what it has no place for", () => {
    const { value, lost } = articleToWordpress({
      id: "7",
      headlines: { main: "Rain" },
      byline: "By Dara Sok",
      access: { free: false, tiers: ["gold"] },
      tags: [{ name: "dams", scheme: "https://paper.example/topics" }],
      body: [],
    });
    expect(value["content"]).toMatchObject({ protected: true });
    expect(lost.map(({ path }) => path.join("."))).toEqual(["byline", "access.tiers", "tags.0.scheme"]);
  });
});
