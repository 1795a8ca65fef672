import { describe, expect, it } from "vitest";
import { ATOM, RSS } from "../../test/feed-samples.js";
import type { FeedEntry } from "../feed-model.js";
import { parseFeed } from "./feed.js";

function onlyEntry(xml: string): FeedEntry | undefined {
  return parseFeed(xml).value?.entries[0];
}

describe("parseFeed", () => {
  it("reads RSS with modules under any prefix", () => {
    const { value, lost } = parseFeed(RSS, { url: "https://paper.example/feed" });
    expect(value).toMatchObject({
      format: "rss",
      version: "2.0",
      title: { kind: "text", value: "The Paper" },
      summary: { kind: "html", value: "News & more" },
      url: "https://paper.example/",
      language: "en-GB",
      image: { url: "https://paper.example/logo.png", title: "Logo" },
    });
    expect(value?.entries[0]).toMatchObject({
      id: "p41",
      url: "https://paper.example/rain",
      published: { written: "Sun, 01 Mar 2026 00:20:00 +0700", iso: "2026-03-01T00:20:00+07:00" },
      authors: [{ name: "Sok Dara" }, { name: "Marie Duval" }],
      tags: [{ term: "Weather", scheme: "https://paper.example/s" }],
      media: [
        { url: "https://paper.example/dam.jpg", width: 900, height: 600, credits: [{ name: "D. Sok" }] },
      ],
      content: [
        {
          kind: "html",
          value: '<p>It rained <b>all</b> night.</p><img src="https://paper.example/dam.jpg" alt="A dam">',
        },
      ],
    });
    expect(lost).toEqual([
      { path: ["entry", "slash:comments"], message: "The model has no place for slash:comments." },
    ]);
  });

  it("resolves addresses by xml:base, inside markup too", () => {
    const entry = onlyEntry(ATOM);
    expect(entry?.url).toBe("https://journal.example/x/pluie");
    expect(entry?.content[0]).toEqual({
      kind: "xhtml",
      value: '<p>Il pleut <a href="https://journal.example/x/y/z">ici</a>.</p>',
      language: "fr",
      base: "https://journal.example/x/y/",
    });
  });

  it("does not take an unsafe base", () => {
    const entry = onlyEntry(
      '<feed xml:base="https://a.example/"><entry xml:base="javascript:1"><link href="x"/></entry></feed>',
    );
    expect(entry?.url).toBe("https://a.example/x");
  });

  it.each([
    ["Sok Dara (a@b.example)", { name: "Sok Dara", email: "a@b.example" }],
    ["a@b.example (Sok Dara)", { name: "Sok Dara", email: "a@b.example" }],
    ["Sok Dara &lt;a@b.example&gt;", { name: "Sok Dara", email: "a@b.example" }],
    ["a@b.example", { email: "a@b.example" }],
    ["Sok Dara", { name: "Sok Dara" }],
  ])("splits the author %s", (written, person) => {
    expect(
      onlyEntry(`<rss><channel><item><author>${written}</author></item></channel></rss>`)?.authors,
    ).toEqual([person]);
  });

  it("takes a permanent id for the link, unless it is said not to be one", () => {
    const item = (guid: string) => onlyEntry(`<rss><channel><item>${guid}</item></channel></rss>`);
    expect(item("<guid>https://a.example/1</guid>")?.url).toBe("https://a.example/1");
    expect(item('<guid isPermaLink="false">https://a.example/1</guid>')?.url).toBeUndefined();
    expect(item("<guid>https://a.example/1</guid><link>https://a.example/2</link>")?.url).toBe(
      "https://a.example/2",
    );
    expect(item("<guid>17</guid>")?.id).toBe("17");
  });

  it("reads RDF, whose items stand beside the channel", () => {
    const feed = parseFeed(
      '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>A</title></channel><item r:about="urn:1"><title>B</title></item></r:RDF>',
    ).value;
    expect(feed).toMatchObject({
      format: "rdf",
      title: { value: "A" },
      entries: [{ id: "urn:1", title: { value: "B" } }],
    });
  });

  it("reads JSON Feed, with numbers for ids and the one author of version 1", () => {
    const { value, lost } = parseFeed(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "A",
        items: [
          {
            id: 42,
            content_text: "x",
            author: { name: "Sok" },
            date_published: "2026-03-01T00:20:00+07:00",
            _x: 1,
          },
        ],
      }),
    );
    expect(value).toMatchObject({
      format: "json-feed",
      version: "1.1",
      entries: [{ id: "42", authors: [{ name: "Sok" }] }],
    });
    expect(lost.map(({ path }) => path)).toEqual([["item", "_x"]]);
  });

  it("says which date it could not read", () => {
    const { issues, lost } = parseFeed(
      "<rss><channel><item><pubDate>yesterday</pubDate></item></channel></rss>",
    );
    expect(issues).toEqual([
      {
        code: "date.invalid",
        path: ["pubdate"],
        message: 'Expected a date in RFC 822 or ISO 8601 in pubdate, got "yesterday".',
      },
    ]);
    expect(lost).toHaveLength(1);
  });

  it.each([
    ["input.not-this-format", "<html><body>Moved</body></html>"],
    ["input.not-this-format", ""],
    ["input.not-this-format", '{"items":[]}'],
    ["input.syntax", '{"version":'],
    ["input.not-text", undefined as unknown as string],
  ])("refuses with %s", (code, text) => {
    const result = parseFeed(text);
    expect(result.value).toBeUndefined();
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("expands no entities of a document type", () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>';
    expect(parseFeed(bomb).value?.title?.value).toBe("&b;");
  });
});
