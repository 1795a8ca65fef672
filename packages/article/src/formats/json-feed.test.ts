import { describe, expect, it } from "vitest";
import type { Article } from "../article.js";
import { articleDate } from "../article-date.js";
import { feedToArticles, parseFeed } from "./feed.js";
import { articlesToJsonFeed } from "./json-feed.js";

const options = { title: "The Paper", url: "https://paper.example/", language: "en" };

const rain: Article = {
  id: "a1",
  url: "https://paper.example/rain",
  language: "en",
  headlines: { main: "Rain & wind <now>" },
  standfirst: "Much rain.",
  authors: [
    {
      kind: "person",
      name: "Sok Dara",
      url: "https://paper.example/sok",
      image: "https://paper.example/sok.jpg",
    },
    { kind: "person", name: "Marie Duval" },
  ],
  published: articleDate("2026-03-01T00:20:00+07:00"),
  modified: articleDate("2026-03-02"),
  section: { name: "Weather" },
  tags: [{ name: "rain" }],
  images: [
    { url: "https://paper.example/gate.jpg", alt: "A gate" },
    {
      role: "main",
      url: "https://paper.example/dam.jpg",
      caption: "The dam & <its> gates",
      credit: "D. Sok",
      width: 900,
      height: 600,
      mediaType: "image/jpeg",
    },
  ],
  media: [
    {
      kind: "audio",
      url: "https://paper.example/a.mp3",
      title: "Rain",
      mediaType: "audio/mpeg",
      bytes: 99,
      durationMs: 61_000,
    },
  ],
  publisher: { name: "The Paper" },
  body: [{ type: "paragraph", children: [{ type: "text", value: "It rained." }] }],
};

describe("articlesToJsonFeed", () => {
  it("writes the fields of version 1.1, and the rest into an extension", () => {
    const { value } = articlesToJsonFeed([rain], { ...options, feedUrl: "https://paper.example/feed.json" });
    expect(value).toEqual({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Paper",
      home_page_url: "https://paper.example/",
      feed_url: "https://paper.example/feed.json",
      language: "en",
      items: [
        {
          id: "a1",
          url: "https://paper.example/rain",
          title: "Rain & wind <now>",
          content_html: "<p>It rained.</p>",
          summary: "Much rain.",
          image: "https://paper.example/dam.jpg",
          date_published: "2026-03-01T00:20:00+07:00",
          authors: [
            { name: "Sok Dara", url: "https://paper.example/sok", avatar: "https://paper.example/sok.jpg" },
            { name: "Marie Duval" },
          ],
          tags: ["Weather", "rain"],
          language: "en",
          attachments: [
            {
              url: "https://paper.example/a.mp3",
              mime_type: "audio/mpeg",
              title: "Rain",
              size_in_bytes: 99,
              duration_in_seconds: 61,
            },
          ],
          _nightdesk: { images: rain.images, date_modified: "2026-03-02", section: "Weather" },
        },
      ],
    });
  });

  it("is read back as what it was made of", () => {
    const { value, issues, lost } = articlesToJsonFeed([rain], options);
    expect([issues, lost]).toEqual([[], []]);
    const read = parseFeed(JSON.stringify(value));
    expect(read.lost).toEqual([]);
    const [article] = read.value === undefined ? [] : feedToArticles(read.value).value;
    expect(article).toMatchObject({
      ...rain,
      published: { iso: rain.published?.iso, offset: "+07:00" },
      modified: { iso: "2026-03-02", precision: "day" },
      publisher: { name: "The Paper", url: "https://paper.example/" },
    });
  });

  it("names what it has no place for", () => {
    const article: Article = {
      ...rain,
      headlines: { main: "The <b> element" },
      authors: [{ kind: "organization", name: "Desk", email: "desk@paper.example" }],
      tags: [{ name: "rain", scheme: "keyword" }],
      media: [{ kind: "video", url: "https://paper.example/v" }],
    };
    const { lost } = articlesToJsonFeed([article], { ...options, content: false });
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.authors.0.email",
      "0.tags.0.scheme",
      "0.authors.0.kind",
      "0.headlines.main",
      "0.media.0.kind",
      "0.body",
    ]);
  });

  it("writes an empty text for content that is missing, with an issue", () => {
    const { value, issues } = articlesToJsonFeed([{ ...rain, body: [] }], options);
    expect(value.items[0]).toMatchObject({ content_text: "" });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([["jsonfeed.no-content", 0, "body"]]);
  });

  it("leaves out a second article with the same id, and asks for a title", () => {
    const { value, issues, lost } = articlesToJsonFeed([rain, rain], { ...options, title: "" });
    expect(value.items).toHaveLength(1);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["field.missing", "options", "title"],
      ["feed.guid-duplicate", 1, "id"],
    ]);
    expect(lost.map(({ path }) => path)).toContainEqual([1]);
  });
});
