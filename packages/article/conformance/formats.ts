import type { Article } from "../src/article.js";
import type { Loss } from "../src/format-result.js";
import { ansToArticle, articleToAns } from "../src/formats/ans.js";
import { articlesToAtom } from "../src/formats/atom.js";
import { feedToArticles, parseFeed } from "../src/formats/feed.js";
import { articleToGhost, ghostToArticles } from "../src/formats/ghost.js";
import { blocksToHtml, htmlToBlocks } from "../src/formats/html.js";
import { articlesToJsonFeed } from "../src/formats/json-feed.js";
import { articleToJsonLd, jsonLdToArticle } from "../src/formats/json-ld.js";
import { articleToNinjs, ninjsToArticle } from "../src/formats/ninjs.js";
import { articlesToRss } from "../src/formats/rss.js";
import { articleToWordpress, wordpressToArticles } from "../src/formats/wordpress.js";
import { safeParseArticle } from "../src/parse-article.js";

/** What survives where a format can carry it. */
export type Fact = "offset" | "authors" | "image size" | "alt" | "credit";

/** A format that articles are written into and read from. */
export type RoundTripFormat = {
  readonly name: string;
  /** Of the facts those that the format has a place for, by its specification. */
  readonly facts: readonly Fact[];
  /** The article after the trip, and the lines of the writer, whose paths are the article's. */
  readonly trip: (article: Article) => { after: Article | undefined; lost: readonly Loss[] };
};

const ALL = ["offset", "authors", "image size", "alt", "credit"] as const;
const FEED = { title: "The Paper", url: "https://paper.example/", description: "News" };

/** Every format with a way in and a way out: a new one is an entry here. */
export const roundTripFormats: readonly RoundTripFormat[] = [
  {
    name: "JSON",
    facts: ALL,
    trip: (article) => {
      const read = safeParseArticle(JSON.parse(JSON.stringify(article)));
      return { after: read.success ? read.data : undefined, lost: [] };
    },
  },
  {
    name: "JSON-LD",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articleToJsonLd(article);
      return { after: jsonLdToArticle(JSON.stringify(value)).value, lost };
    },
  },
  {
    name: "ninjs",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articleToNinjs(article);
      return { after: ninjsToArticle(JSON.stringify(value)).value, lost };
    },
  },
  {
    name: "ANS",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articleToAns(article);
      return { after: ansToArticle(JSON.stringify(value)).value, lost };
    },
  },
  {
    name: "WordPress",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articleToWordpress(article);
      return { after: wordpressToArticles(JSON.stringify(value)).value?.[0], lost };
    },
  },
  {
    name: "HTML",
    facts: [],
    trip: ({ body, ...rest }) => {
      const { value, lost } = blocksToHtml(body);
      const below = lost.map(({ path, message }) => ({ path: ["body", ...path], message }));
      return { after: { ...rest, body: htmlToBlocks(value).value }, lost: below };
    },
  },
  {
    name: "Ghost",
    facts: ["offset", "authors", "alt"],
    trip: (article) => {
      const { value, lost } = articleToGhost(article);
      return { after: ghostToArticles(JSON.stringify({ posts: [value] })).value?.[0], lost };
    },
  },
  {
    name: "RSS",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articlesToRss([article], FEED);
      return { after: articleOf(value), lost: withoutIndex(lost) };
    },
  },
  {
    name: "Atom",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articlesToAtom([article], FEED);
      return { after: articleOf(value), lost: withoutIndex(lost) };
    },
  },
  {
    name: "JSON Feed",
    facts: ALL,
    trip: (article) => {
      const { value, lost } = articlesToJsonFeed([article], FEED);
      return { after: articleOf(JSON.stringify(value)), lost: withoutIndex(lost) };
    },
  },
];

/** The first article of a feed. */
function articleOf(text: string | undefined): Article | undefined {
  const feed = text === undefined ? undefined : parseFeed(text).value;
  return feed && feedToArticles(feed).value[0];
}

/** The lines of a writer of several articles, as those of the only one. */
function withoutIndex(lost: readonly Loss[]): Loss[] {
  return lost.map(({ path, message }) => ({ path: path.slice(1), message }));
}
