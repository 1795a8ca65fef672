import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FeedEntry } from "../feed-model.js";
import { safeParseArticle } from "../parse-article.js";
import { plainText } from "../plain-text.js";
import { feedToArticles, parseFeed } from "./feed.js";

const RSS = `<?xml version="1.0"?>
<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:m="http://search.yahoo.com/mrss/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel><title>The Paper</title><link>https://paper.example/</link><description>News &amp; more</description><language>en-GB</language>
<image><url>/logo.png</url><title>Logo</title></image>
<item><title>Rain &amp;amp; wind</title><link>https://paper.example/rain</link><guid isPermaLink="false">p41</guid>
<pubDate>Sun, 01 Mar 2026 00:20:00 +0700</pubDate><dc:creator>Sok Dara</dc:creator><dc:creator>Marie Duval</dc:creator>
<category domain="https://paper.example/s">Weather</category><description>It rained.</description>
<c:encoded><![CDATA[<p>It rained <b>all</b> night.</p><img src="dam.jpg" alt="A dam">]]></c:encoded>
<m:content url="https://paper.example/dam.jpg" medium="image" width="900" height="600"><m:credit>D. Sok</m:credit><m:title>The dam</m:title></m:content>
<enclosure url="https://paper.example/a.mp3" type="audio/mpeg" length="1234"/><comments>https://paper.example/rain#c</comments><slash:comments>3</slash:comments></item>
<item><title/><description>No title here, only words.</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://journal.example/x/">
<title>Le Journal</title><id>urn:j</id><updated>2026-03-01T10:00:00Z</updated><author><name>Rédaction</name></author>
<entry><title type="html">Pluie &amp;amp; vent</title><id>urn:1</id><link href="pluie"/><link rel="related" href="https://autre.example/" title="Autre"/>
<updated>2026-03-02T09:00:00+01:00</updated><published>2026-03-01T09:00:00+01:00</published><summary>Il pleut.</summary>
<content type="xhtml" xml:base="y/"><div xmlns="http://www.w3.org/1999/xhtml"><p>Il pleut <a href="z">ici</a>.</p></div></content>
<category term="meteo" label="Météo"/><rights>© Le Journal</rights><source><title>Autre journal</title><id>urn:o</id></source></entry></feed>`;

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

describe("properties", () => {
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
