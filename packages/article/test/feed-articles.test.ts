import { describe, expect, it } from "vitest";
import { feedToArticles, parseFeed } from "../src/formats/feed.js";
import { plainText, safeParseArticle } from "../src/index.js";
import { ATOM, RSS } from "./feed-samples.js";

describe("feedToArticles", () => {
  it("makes articles that the schema takes", () => {
    for (const text of [RSS, ATOM]) {
      const feed = parseFeed(text).value;
      const articles = feed === undefined ? [] : feedToArticles(feed).value;
      expect(articles.length).toBeGreaterThan(0);
      for (const article of articles) expect(safeParseArticle(article)).toMatchObject({ success: true });
    }
  });

  it("carries texts, dates, authors, credit and media", () => {
    const feed = parseFeed(RSS).value;
    const [article] = feed === undefined ? [] : feedToArticles(feed).value;
    expect(article).toMatchObject({
      id: "p41",
      language: "en-GB",
      headlines: { main: "Rain & wind" },
      standfirst: "It rained.",
      authors: [{ name: "Sok Dara" }, { name: "Marie Duval" }],
      published: { iso: "2026-03-01T00:20:00+07:00" },
      tags: [{ name: "Weather", scheme: "https://paper.example/s" }],
      images: [
        {
          role: "main",
          url: "https://paper.example/dam.jpg",
          alt: "The dam",
          credit: "D. Sok",
          width: 900,
          height: 600,
        },
      ],
      media: [{ kind: "audio", url: "https://paper.example/a.mp3", mediaType: "audio/mpeg", bytes: 1234 }],
      publisher: { name: "The Paper", url: "https://paper.example/" },
      commentsUrl: "https://paper.example/rain#c",
    });
    expect(plainText(article?.body ?? [])).toBe("It rained all night.");
  });

  it("keeps published and modified of Atom apart, and says what it left behind", () => {
    const feed = parseFeed(ATOM).value;
    const result = feed && feedToArticles(feed);
    expect(result?.value[0]).toMatchObject({
      published: { iso: "2026-03-01T09:00:00+01:00" },
      modified: { iso: "2026-03-02T09:00:00+01:00" },
      authors: [{ name: "Rédaction" }],
      tags: [{ name: "Météo", code: "meteo" }],
      related: [{ url: "https://autre.example/", title: "Autre" }],
      source: { name: "Autre journal" },
      copyright: { notice: "© Le Journal" },
    });
    expect(result?.lost.map(({ path }) => path.at(-1))).toEqual(["source"]);
  });

  it("gives an entry without title or id its own, with issues", () => {
    const feed = parseFeed(RSS).value;
    const result = feed && feedToArticles(feed);
    expect(result?.value[1]?.headlines.main).toBe("No title here, only words.");
    expect(result?.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["id.missing", "entries", 1, "id"],
      ["headline.missing", "entries", 1, "title"],
    ]);
  });
});
