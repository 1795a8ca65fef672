import type { Article } from "../article.js";
import type { FeedOptions } from "./feed-options.js";
import { type Carried, carries } from "./losses.js";

/** What an entry carries of an article: what its format does, and the publisher where the feed itself names it. */
export function feedCarried(paths: string, { publisher }: Article, feed: FeedOptions): Carried {
  const said = [
    paths,
    publisher?.name === feed.title ? "publisher.name" : "",
    publisher?.url === feed.url ? "publisher.url" : "",
  ];
  return carries(said.join(" "));
}
