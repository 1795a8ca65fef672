import type { Article } from "../article.js";
import type { FullResult } from "../format-result.js";
import { type FeedOptions, feedOptionIssues } from "../internal/feed-options.js";
import { articleToJsonItem, type JsonFeedItem } from "../internal/json-feed-item.js";
import { writeEntries } from "../internal/write-entries.js";

export type {
  JsonFeedAttachment,
  JsonFeedAuthor,
  JsonFeedExtension,
  JsonFeedItem,
} from "../internal/json-feed-item.js";

/** Options of {@link articlesToJsonFeed}: what the feed says of itself. JSON Feed has no place for `builtAt`. */
export type JsonFeedOptions = Omit<FeedOptions, "builtAt">;

/** A JSON Feed, to be served as `application/feed+json`. */
export type JsonFeed = {
  version: "https://jsonfeed.org/version/1.1";
  title: string;
  home_page_url: string;
  feed_url?: string;
  description?: string;
  language?: string;
  items: JsonFeedItem[];
};

/**
 * The articles as a JSON Feed 1.1, in the order given: dates in their own offset, each author, the body as safe HTML. What
 * the format has no field for and news needs goes into its extension `_nightdesk`: pictures with text, caption, credit and
 * size, days without a time, which of the tags is the section. `parseFeed` reads it back. An article whose id an earlier one
 * has is left out.
 *
 * Rules: JSON Feed version 1.1, read 2026-11-26.
 *
 * @example
 * import { articlesToJsonFeed } from "@nightdesk/article/json-feed";
 * const rain = { id: "a1", headlines: { main: "Rain & wind" }, body: [{ type: "thematicBreak" as const }] };
 * const { value } = articlesToJsonFeed([rain], { title: "The Paper", url: "https://paper.example/" });
 * value.items; // => [{ id: "a1", title: "Rain & wind", content_html: "<hr>" }]
 */
export function articlesToJsonFeed(
  articles: readonly Article[],
  options: JsonFeedOptions,
): FullResult<JsonFeed> {
  const { title, url, feedUrl, description, language } = options;
  const items = writeEntries(
    articles,
    ({ id }) => id,
    (article) => articleToJsonItem(article, options),
  );
  const value: JsonFeed = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: url,
    ...(feedUrl && { feed_url: feedUrl }),
    ...(description && { description }),
    ...(language && { language }),
    items: items.value,
  };
  return { value, issues: [...feedOptionIssues(options, ["title"]), ...items.issues], lost: items.lost };
}
