import { parseFeed as parseWithRowan } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { expect, it } from "vitest";
import type { Article } from "../src/article.js";
import { articlesToAtom } from "../src/formats/atom.js";
import { articlesToJsonFeed } from "../src/formats/json-feed.js";
import { articlesToRss } from "../src/formats/rss.js";
import { article } from "./arbitrary-article.js";

const options = {
  title: "The Paper",
  url: "https://paper.example/",
  description: "News",
  builtAt: Date.UTC(2026, 2, 30),
};

/** Articles whose words no reader can take for markup: what a reader makes of those is its own affair. */
const plain = article.filter(({ headlines, standfirst = "" }) => !/[<&]/.test(headlines.main + standfirst));

function instant(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

it("feedsmith reads RSS", () => {
  fc.assert(
    fc.property(plain, (given) => {
      const { items: [item] = [], title } = parseRssFeed(articlesToRss([given], options).value);
      expect(title).toBe("The Paper");
      expect(item?.title).toBe(given.headlines.main);
      expect(item?.guid?.value).toBe(given.id);
      expect(item?.dc?.creators ?? []).toEqual((given.authors ?? []).map(({ name }) => name));
      expect(item?.media?.contents?.filter(({ medium }) => medium === "image").map(shape) ?? []).toEqual(
        (given.images ?? []).map(pictureOf),
      );
      if (given.published?.at !== undefined)
        expect(instant(item?.pubDate ?? item?.dcterms?.issued?.[0])).toBe(given.published.at);
    }),
  );
});

it("feedsmith reads Atom", () => {
  fc.assert(
    fc.property(plain, (given) => {
      const { entries: [entry] = [] } = parseAtomFeed(articlesToAtom([given], options).value ?? "");
      expect(entry?.title?.value).toBe(given.headlines.main);
      expect(entry?.authors?.map(({ name, uri, email }) => ({ name, uri, email })) ?? []).toEqual(
        (given.authors ?? []).map(({ name, url, email }) => ({ name, uri: url, email })),
      );
      expect(entry?.media?.contents?.filter(({ medium }) => medium === "image").map(shape) ?? []).toEqual(
        (given.images ?? []).map(pictureOf),
      );
      expect(instant(entry?.published)).toBe(given.published?.at);
      const changed = given.modified?.at ?? given.published?.at ?? given.firstPublished?.at;
      if (changed !== undefined) expect(instant(entry?.updated)).toBe(changed);
    }),
  );
});

it("feedsmith reads JSON Feed", () => {
  fc.assert(
    fc.property(article, (given) => {
      const { items: [item] = [] } = parseJsonFeed(
        JSON.stringify(articlesToJsonFeed([given], options).value),
      );
      expect(item?.id).toBe(given.id);
      expect(item?.title).toBe(given.headlines.main);
      expect(item?.authors?.map(({ name }) => name) ?? []).toEqual(
        (given.authors ?? []).map(({ name }) => name),
      );
      expect(instant(item?.date_published)).toBe(given.published?.at);
    }),
  );
});

it.each([
  ["RSS", (given: Article) => articlesToRss([given], options).value],
  ["Atom", (given: Article) => articlesToAtom([given], options).value ?? ""],
])("a second reader agrees on %s", (_, write) => {
  fc.assert(
    fc.property(plain, (given) => {
      const { items } = parseWithRowan(write(given));
      expect(items).toHaveLength(1);
      expect(items[0]?.title).toBe(given.headlines.main);
      if (given.authors !== undefined)
        expect(items[0]?.authors.map(({ name }) => name)).toEqual(given.authors.map(({ name }) => name));
    }),
  );
});

type Picture = {
  url?: string;
  width?: number;
  height?: number;
  title?: { value?: string };
  credits?: { value?: string }[];
};

function shape({ url, width, height, title, credits }: Picture) {
  return { url, width, height, alt: title?.value, credit: credits?.[0]?.value };
}

function pictureOf({ url, width, height, alt, credit }: NonNullable<Article["images"]>[number]) {
  return { url, width, height, alt, credit };
}
