import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "@internal/scorecard";
import { feedToArticles, parseFeed } from "../src/formats/feed.js";
import { wordpressToArticles } from "../src/formats/wordpress.js";
import { safeParseArticle } from "../src/parse-article.js";
import { filesOf } from "./rows.js";

/** How many posts and entries of real files become articles that the schema takes. */
export function importFigures(dataDir: string): Figure[] {
  const figures: Figure[] = [];
  const posts = filesOf(join(dataDir, "wordpress"), /\.json$/).map((file) => readFileSync(file, "utf8"));
  if (posts.length === 0) console.error("No WordPress posts (wordpress/*.json).");
  else
    figures.push(
      valid(
        "wordpress: posts that become valid articles (%)",
        posts.map((text) => wordpressToArticles(text).value),
      ),
    );
  const feeds = [
    ...filesOf(join(dataDir, "feeds"), /\.(?:rss|atom|xml)$/),
    ...filesOf(join(dataDir, "jsonfeed"), /\.json$/),
  ].map((file) => readFileSync(file, "utf8"));
  if (feeds.length === 0) console.error("No feeds (feeds/**/*.{rss,atom,xml}, jsonfeed/*.json).");
  else {
    const read = feeds.map((text) => {
      const feed = parseFeed(text).value;
      return feed && feedToArticles(feed).value;
    });
    figures.push(valid("feeds: entries of real files that become valid articles (%)", read));
    figures.push({
      name: "feeds: real files read",
      value: read.filter((feed) => feed !== undefined).length,
      goal: "none",
    });
  }
  return figures;
}

function valid(name: string, read: readonly (readonly unknown[] | undefined)[]): Figure {
  const articles = read.flatMap((list) => list ?? []);
  const good = articles.filter((article) => safeParseArticle(article).success).length;
  return { name, value: (100 * good) / articles.length, goal: { equals: 100 } };
}
