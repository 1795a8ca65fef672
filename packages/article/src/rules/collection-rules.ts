import type { Article } from "../article.js";
import { shown } from "./compare-text.js";
import { READ, type Report, type Rule } from "./rule.js";

/** A rule about several articles together. */
export type CollectionRule = Omit<Rule, "check"> & {
  readonly check: (articles: readonly Article[], report: Report) => void;
};

const MAX_URLS = 1000;

/** Rules of feeds and sitemaps about the articles in them. */
export const COLLECTION_RULES: readonly CollectionRule[] = [
  {
    code: "sitemap.too-many",
    severity: "error",
    profile: "news-sitemap",
    authority: "Google Search Central, News sitemaps: at most 1,000 url elements in a file",
    read: READ,
    fix: "Split it, as articlesToNewsSitemap does.",
    check: (articles, report) => {
      if (articles.length > MAX_URLS)
        report([], `Expected at most ${MAX_URLS} articles, got ${articles.length}.`);
    },
  },
  {
    code: "feed.guid-duplicate",
    severity: "error",
    profile: "feeds",
    authority: "RSS 2.0 guid; RFC 4287, 4.1.1; JSON Feed 1.1 id: unique in the feed",
    read: READ,
    fix: "Give each article its own id.",
    check: (articles, report) => {
      const seen = new Set<string>();
      for (const [index, { id }] of articles.entries()) {
        if (seen.has(id)) report([index, "id"], `Expected each id once, got ${shown(id)} again.`);
        seen.add(id);
      }
    },
  },
];
