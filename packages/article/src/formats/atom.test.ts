import { describe, expect, it } from "vitest";
import type { Article } from "../article.js";
import { articleDate } from "../article-date.js";
import { articlesToAtom } from "./atom.js";
import { feedToArticles, parseFeed } from "./feed.js";

const options = { title: "The Paper", url: "https://paper.example/", language: "en" };

const rain: Article = {
  id: "tag:paper.example,2026:rain",
  url: "https://paper.example/rain",
  canonicalUrl: "https://paper.example/weather/rain",
  language: "en",
  headlines: { main: "Rain & wind <now>" },
  standfirst: "Much rain.",
  authors: [
    { kind: "person", name: "Sok Dara", url: "https://paper.example/sok", email: "sok@paper.example" },
    { kind: "person", name: "Marie Duval" },
  ],
  published: articleDate("2026-03-01T00:20:00+07:00"),
  modified: articleDate("2026-03-01T09:00:00+07:00"),
  expires: articleDate("2026-04-01T00:00:00+07:00"),
  section: { name: "Weather", code: "w" },
  tags: [{ name: "Heavy rain", code: "rain", scheme: "https://paper.example/tags" }],
  images: [
    {
      role: "main",
      url: "https://paper.example/dam.jpg",
      alt: "A dam",
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
  related: [{ url: "https://paper.example/wind", title: "Wind" }],
  source: { name: "Agency", url: "https://agency.example/" },
  copyright: { notice: "© The Paper", licenseUrl: "https://paper.example/licence" },
  commentsUrl: "https://paper.example/rain#c",
  publisher: { name: "The Paper" },
  body: [{ type: "paragraph", children: [{ type: "text", value: "It rained. ]]> & so on" }] }],
};

function readBack(article: Article): Article | undefined {
  const feed = parseFeed(articlesToAtom([article], options).value ?? "").value;
  return feed && feedToArticles(feed).value[0];
}

function bare(more: Partial<Article>): Article {
  return {
    id: "urn:a",
    headlines: { main: "Rain" },
    authors: [{ kind: "person", name: "Sok" }],
    body: rain.body,
    ...more,
  };
}

describe("articlesToAtom", () => {
  it("is read back as what it was made of", () => {
    expect(articlesToAtom([rain], options)).toMatchObject({ issues: [], lost: [] });
    expect(readBack(rain)).toMatchObject({
      ...rain,
      published: { iso: rain.published?.iso, offset: "+07:00" },
      modified: { iso: rain.modified?.iso },
      expires: { iso: rain.expires?.iso },
      publisher: { name: "The Paper", url: "https://paper.example/" },
    });
  });

  it("writes what RFC 4287 requires of a feed", () => {
    const { value } = articlesToAtom([], { ...options, feedUrl: "https://paper.example/atom", builtAt: 0 });
    expect(value).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en"><title>The Paper</title><id>https://paper.example/atom</id><link rel="alternate" type="text/html" href="https://paper.example/"/><link rel="self" type="application/atom+xml" href="https://paper.example/atom"/><updated>1970-01-01T00:00:00.000Z</updated><author><name>The Paper</name></author></feed>\n',
    );
  });

  it("takes the time of the feed from its latest entry, in its own offset", () => {
    const early = bare({ id: "urn:b", published: articleDate("2026-03-01T01:00:00Z") });
    const { value } = articlesToAtom([early, rain], options);
    expect(parseFeed(value ?? "").value?.updated?.iso).toBe("2026-03-01T09:00:00+07:00");
  });

  it("writes a day without a time so that none is made up", () => {
    const article = bare({ published: articleDate("2026-03-01") });
    const { issues, lost } = articlesToAtom([article], options);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([["atom.no-updated", 0, "modified"]]);
    expect(lost).toEqual([]);
    expect(readBack(article)?.published).toMatchObject({ iso: "2026-03-01", precision: "day" });
    expect(readBack(article)?.modified).toBeUndefined();
  });

  it("leaves out an article without a date, unless the feed has one", () => {
    const without = articlesToAtom([bare({}), rain], options);
    expect(parseFeed(without.value ?? "").value?.entries).toHaveLength(1);
    expect(without.issues.map(({ code, path }) => [code, path[0]])).toEqual([["atom.no-updated", 0]]);
    expect(without.lost.map(({ path }) => path)).toEqual([[0]]);
    const built = articlesToAtom([bare({})], { ...options, builtAt: 0 });
    expect(parseFeed(built.value ?? "").value?.entries).toHaveLength(1);
  });

  it("gives no value where nothing gives the feed a time", () => {
    const { value, issues } = articlesToAtom([], options);
    expect(value).toBeUndefined();
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["atom.no-updated", "options", "builtAt"],
    ]);
  });

  it.each<[string, Partial<Article>, string]>([
    ["the article's own", { id: "urn:1", url: "https://paper.example/1" }, "urn:1"],
    ["its address", { id: "1", url: "https://paper.example/1" }, "https://paper.example/1"],
    ["the feed's with the id behind it", { id: "a b\ud800" }, "https://paper.example/#a%20b"],
  ])("takes for an id %s", (_, more, id) => {
    const { value } = articlesToAtom([bare({ ...more, published: rain.published })], options);
    expect(parseFeed(value ?? "").value?.entries[0]?.id).toBe(id);
  });

  it("names what it has no place for, and what it requires", () => {
    const article = bare({
      id: "a1",
      authors: [],
      published: rain.published,
      byline: "By Sok",
      tags: [{ name: "rain", scheme: "keyword" }],
      images: [{ url: "https://paper.example/a.jpg", role: "social", focalPoint: { x: 0, y: 0 } }],
    });
    const { issues, lost } = articlesToAtom([{ ...article, body: [] }], options);
    expect(issues.map(({ code }) => code)).toEqual(["atom.no-author", "url.missing"]);
    expect(lost.map(({ path }) => path.join("."))).toEqual([
      "0.id",
      "0.byline",
      "0.images.0.focalPoint",
      "0.images.0.role",
      "0.tags.0.scheme",
    ]);
  });

  it("hands on no unsafe address", () => {
    const unsafe = "java\tscript:alert(1)";
    const article = bare({
      published: rain.published,
      url: unsafe,
      authors: [{ kind: "person", name: "Sok", url: unsafe }],
      images: [{ url: unsafe }],
      related: [{ url: unsafe }],
      commentsUrl: unsafe,
    });
    const { value, issues } = articlesToAtom([article], options);
    expect(value).not.toContain("script:");
    expect(issues.map(({ code, path }) => [code, path.slice(1).join(".")])).toEqual([
      ["url.unsafe", "url"],
      ["url.unsafe", "commentsUrl"],
      ["url.unsafe", "authors.0.url"],
      ["url.unsafe", "images.0.url"],
      ["url.unsafe", "related.0.url"],
    ]);
  });

  it.each([
    ["field.missing", { title: " " }],
    ["url.not-absolute", { url: "/" }],
    ["date.invalid", { builtAt: Number.NaN }],
  ])("says %s of the feed itself", (code, more) => {
    const { issues } = articlesToAtom([rain], { ...options, ...more });
    expect(issues.map((issue) => [issue.code, ...issue.path])).toEqual([
      [code, "options", ...Object.keys(more)],
    ]);
  });
});
