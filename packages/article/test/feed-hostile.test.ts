import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedToArticles, parseFeed } from "../src/formats/feed.js";
import { safeParseArticle } from "../src/parse-article.js";

describe("hostile feeds", () => {
  const pieces = fc.constantFrom(
    "<rss>",
    "</rss>",
    "<channel>",
    "</channel>",
    "<item>",
    "</item>",
    "<feed xmlns='http://www.w3.org/2005/Atom'>",
    "<entry>",
    "</entry>",
    "<title>",
    "</title>",
    "<title type='xhtml'>",
    "<link href='/x'/>",
    "<link>",
    "</link>",
    "<content type='html'>",
    "</content>",
    "<pubDate>",
    "</pubDate>",
    "<media:group>",
    "<media:content url='a' medium='image'>",
    "<author>",
    "<name>",
    "</name>",
    "</author>",
    "<category term='x'/>",
    "<![CDATA[",
    "]]>",
    "<!DOCTYPE",
    "&amp;",
    "&x;",
    "2026-03-01",
    "words",
    "<source>",
    "<image>",
    "<url>",
    "xml:base='http://a/'",
    "\u0000",
  );

  it("never throws, and gives articles that the schema takes", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 5 })), { maxLength: 40 }), (parts) => {
        const { value } = parseFeed(parts.join(""), { url: "https://a.example/f" });
        if (value === undefined) return;
        for (const article of feedToArticles(value).value)
          expect(safeParseArticle(article)).toMatchObject({ success: true });
      }),
      { numRuns: 1000 },
    );
  });

  it("takes any JSON in a JSON Feed", () => {
    const keys = fc.constantFrom(
      "id",
      "url",
      "title",
      "content_html",
      "content_text",
      "summary",
      "image",
      "date_published",
      "authors",
      "tags",
      "attachments",
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(keys, fc.jsonValue())), (items) => {
        const { value } = parseFeed(JSON.stringify({ version: "https://jsonfeed.org/version/1.1", items }));
        for (const article of value === undefined ? [] : feedToArticles(value).value) {
          expect(safeParseArticle(article)).toMatchObject({ success: true });
        }
      }),
    );
  });

  it.each([
    "<item>",
    "<a>",
    "<rss><channel>",
    "<",
    "&",
    "<x:y xmlns:x='z'>",
    "<media:group>",
    "</a>",
    "<a b='c' ",
    "<![CDATA[",
  ])(
    "reads 100,000 times %j in time",
    (unit) => {
      expect(parseFeed(`<rss>${unit.repeat(100_000)}`).value?.format).toBe("rss");
    },
    10_000,
  );
});
