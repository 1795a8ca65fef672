import { describe, expect, it } from "vitest";
import type { Article } from "../article.js";
import { articleDate } from "../article-date.js";
import { feedToArticles, parseFeed } from "./feed.js";
import { articlesToRss } from "./rss.js";

const options = {
  title: "The Paper",
  url: "https://paper.example/",
  description: "News & more",
  language: "en",
};

const rain: Article = {
  id: "a1",
  url: "https://paper.example/rain",
  language: "en",
  headlines: { main: "Rain & wind <now>" },
  standfirst: "Much rain.",
  authors: [
    { kind: "person", name: "Sok Dara" },
    { kind: "person", name: "Marie Duval" },
  ],
  published: articleDate("2026-03-01T00:20:00+07:00"),
  modified: articleDate("2026-03-01T09:00:00+07:00"),
  section: { name: "Weather" },
  tags: [{ name: "rain", scheme: "keyword" }],
  images: [
    {
      role: "main",
      url: "https://paper.example/dam.jpg",
      alt: "A dam",
      caption: "The dam",
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
      mediaType: "audio/mpeg",
      bytes: 99,
      durationMs: 61_000,
    },
  ],
  source: { name: "Agency", url: "https://agency.example/" },
  copyright: { notice: "© The Paper" },
  commentsUrl: "https://paper.example/rain#c",
  publisher: { name: "The Paper" },
  body: [{ type: "paragraph", children: [{ type: "text", value: "It rained. ]]> & so on" }] }],
};

function readBack(articles: readonly Article[]): Article[] {
  const feed = parseFeed(articlesToRss(articles, options).value).value;
  return feed === undefined ? [] : feedToArticles(feed).value;
}

describe("articlesToRss", () => {
  it("is read back as what it was made of, or has a line in lost", () => {
    const [article] = readBack([rain]);
    const { publisher, ...rest } = rain;
    expect(article).toMatchObject({
      ...rest,
      published: { iso: rain.published?.iso, offset: "+07:00" },
      modified: { iso: rain.modified?.iso },
      publisher: { name: publisher?.name, url: "https://paper.example/" },
    });
    expect(articlesToRss([rain], options).lost).toEqual([]);
  });

  it("keeps the day and offset of publication", () => {
    expect(articlesToRss([rain], options).value).toContain(
      "<pubDate>Sun, 01 Mar 2026 00:20:00 +0700</pubDate>",
    );
  });

  it("writes a date without a time so that none is made up", () => {
    const [article] = readBack([{ ...rain, published: articleDate("2026-03-01") }]);
    expect(article?.published).toMatchObject({ iso: "2026-03-01", precision: "day" });
  });

  it("has a line in lost for each field that RSS has no place for", () => {
    const more: Article = {
      ...rain,
      byline: "By Sok",
      dateline: { place: "Kampot" },
      corrections: [{ text: "No." }],
      publisher: { name: "Other" },
    };
    expect(articlesToRss([more], options).lost.map(({ path }) => path.join("."))).toEqual([
      "0.publisher",
      "0.byline",
      "0.dateline",
      "0.corrections",
    ]);
    expect(articlesToRss([rain], { ...options, content: false }).lost.map(({ path }) => path)).toEqual([
      [0, "body"],
    ]);
  });

  it("leaves out a second article with the same id", () => {
    const { value, issues } = articlesToRss([rain, rain], options);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([["feed.guid-duplicate", 1, "id"]]);
    expect(value.match(/<item>/g)).toHaveLength(1);
  });

  it("writes nothing that XML cannot hold, and says so", () => {
    const { value, lost } = articlesToRss(
      [{ ...rain, headlines: { main: "a\u0000\u0008\ud800b" } }],
      options,
    );
    expect(value).toContain("<title>ab</title>");
    expect(lost).toEqual([{ path: [0], message: "XML cannot hold control characters or halves of pairs." }]);
  });

  it("escapes once more what readers would take for markup", () => {
    const words: Partial<Article> = { headlines: { main: "The <b> element & co" }, standfirst: "a<b & c" };
    const { value } = articlesToRss([{ ...rain, ...words }], options);
    expect(value).toContain("<title>The &amp;lt;b&amp;gt; element &amp;amp; co</title>");
    expect(value).toContain("<description>a&amp;lt;b &amp;amp; c</description>");
    expect(readBack([{ ...rain, ...words }])[0]).toMatchObject(words);
  });

  it("gives players of podcasts an enclosure", () => {
    expect(articlesToRss([rain], options).value).toContain(
      '<enclosure url="https://paper.example/a.mp3" type="audio/mpeg" length="99"/>',
    );
  });

  it("carries the end of publication, the canonical address, the licence and related pages", () => {
    const more: Partial<Article> = {
      canonicalUrl: "https://paper.example/weather/rain",
      expires: articleDate("2026-04-01T00:00:00+07:00"),
      copyright: { notice: "© The Paper", licenseUrl: "https://paper.example/licence" },
      related: [{ url: "https://paper.example/wind", title: "Wind" }],
    };
    expect(articlesToRss([{ ...rain, ...more }], options)).toMatchObject({ issues: [], lost: [] });
    const [article] = readBack([{ ...rain, ...more }]);
    expect(article).toMatchObject({ ...more, expires: { iso: more.expires?.iso } });
  });

  it("names what of the body its HTML cannot carry", () => {
    const body: Article["body"] = [
      { type: "image", url: "https://paper.example/a.jpg", focalPoint: { x: 0, y: 0 } },
      { type: "blockquote", children: [{ type: "heading", depth: 1, children: [] }] },
      { type: "rawHtml", value: "<blink>" },
    ];
    expect(articlesToRss([{ ...rain, body }], options).lost.map(({ path }) => path.join("."))).toEqual([
      "0.body.2",
      "0.body.0.focalPoint",
      "0.body.1.children.0.depth",
    ]);
  });

  it("says what the feed itself lacks", () => {
    const { issues } = articlesToRss([], { title: "", url: "/", description: " " });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["field.missing", "options", "title"],
      ["field.missing", "options", "description"],
      ["url.not-absolute", "options", "url"],
    ]);
  });
});
