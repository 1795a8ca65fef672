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
    const { section: _, publisher, ...rest } = rain;
    expect(article).toMatchObject({
      ...rest,
      tags: [{ name: "Weather" }, { name: "rain", scheme: "keyword" }],
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

  it("writes nothing that XML cannot hold", () => {
    const { value } = articlesToRss([{ ...rain, headlines: { main: "a\u0000\u0008\ud800b" } }], options);
    expect(value).toContain("<title>ab</title>");
  });
});
