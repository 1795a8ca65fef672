import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../src/article.js";
import type { FormatResult } from "../src/format-result.js";
import { articlesToAtom } from "../src/formats/atom.js";
import { feedToArticles, parseFeed } from "../src/formats/feed.js";
import { articlesToJsonFeed } from "../src/formats/json-feed.js";
import { articlesToRss } from "../src/formats/rss.js";
import { article } from "./arbitrary-article.js";
import { silentLosses } from "./silent-losses.js";

const options = {
  title: "The Paper",
  url: "https://paper.example/",
  description: "News & more",
  feedUrl: "https://paper.example/feed",
  builtAt: Date.UTC(2026, 2, 30),
};

const writers: [string, (articles: readonly Article[]) => FormatResult<string>][] = [
  ["RSS", (articles) => articlesToRss(articles, options)],
  ["Atom", (articles) => articlesToAtom(articles, options)],
  [
    "JSON Feed",
    (articles) => {
      const { value, ...rest } = articlesToJsonFeed(articles, options);
      return { value: JSON.stringify(value), ...rest };
    },
  ],
];

describe.each(writers)("%s", (_, write) => {
  it("loses nothing without a line in lost", () => {
    fc.assert(
      fc.property(article, (given) => {
        const { value, lost } = write([given]);
        const feed = parseFeed(value ?? "").value;
        const [back] = feed === undefined ? [] : feedToArticles(feed).value;
        const own = lost.map((loss) => ({ ...loss, path: loss.path.slice(1) }));
        expect(silentLosses(given, back, own)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("never throws, whatever an article's texts are", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const given: Article = {
          id: a,
          url: b,
          headlines: { main: c },
          standfirst: a,
          authors: [{ kind: "person", name: b, url: c }],
          tags: [{ name: c, scheme: a, code: b }],
          images: [{ url: a, caption: b, alt: c }],
          body: [
            {
              type: "paragraph",
              children: [{ type: "link", url: a, children: [{ type: "text", value: b }] }],
            },
          ],
        };
        const { value } = write([given]);
        expect(parseFeed(value ?? "").value?.entries).toHaveLength(1);
      }),
    );
  });
});
