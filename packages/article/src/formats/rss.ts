import type { Article } from "../article.js";
import type { FullResult } from "../format-result.js";
import { type FeedOptions, feedOptionIssues, isInstant } from "../internal/feed-options.js";
import { articleToItem } from "../internal/rss-item.js";
import { writeEntries } from "../internal/write-entries.js";
import { element, escapeXml, textElement, xmlDocument } from "../internal/write-xml.js";

/** Options of {@link articlesToRss}: what the feed says of itself. */
export type RssOptions = FeedOptions & { description: string };

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/**
 * The articles as an RSS 2.0 feed, in the order given: dates in their own offset, one `dc:creator` for each author, pictures
 * with size, credit and text as Media RSS, the body as safe HTML. An article whose id an earlier one has is left out. A
 * title, address or description of the feed that is empty has an issue.
 *
 * @example
 * import { articlesToRss } from "@nightdesk/article/rss";
 * const feed = { title: "The Paper", url: "https://paper.example/", description: "News" };
 * const { value } = articlesToRss([{ id: "a1", headlines: { main: "Rain & wind" }, body: [] }], feed);
 * value.includes("<title>Rain &amp; wind</title>"); // => true
 */
export function articlesToRss(articles: readonly Article[], options: RssOptions): FullResult<string> {
  const { title, url, description, language, feedUrl, builtAt } = options;
  const entries = writeEntries(
    articles,
    ({ id }) => id,
    (article) => articleToItem(article, options),
  );
  const channel = element("channel", {}, [
    textElement("title", title),
    textElement("link", url),
    element("description", {}, escapeXml(description)),
    textElement("language", language),
    isInstant(builtAt) ? textElement("lastBuildDate", new Date(builtAt).toUTCString()) : "",
    feedUrl === undefined
      ? ""
      : element("atom:link", { rel: "self", type: "application/rss+xml", href: feedUrl }),
    ...entries.value,
  ]);
  const value = xmlDocument(element("rss", { version: "2.0", ...NAMESPACES }, channel));
  const issues = [...feedOptionIssues(options, ["title", "url", "description"]), ...entries.issues];
  return { value, issues, lost: entries.lost };
}
