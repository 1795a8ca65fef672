import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FullResult, Loss } from "../format-result.js";
import { articleToItem, itemLosses } from "../internal/rss-item.js";
import { element, escapeXml, textElement } from "../internal/write-xml.js";

/** Options of {@link articlesToRss}: what the feed says of itself. */
export type RssOptions = {
  title: string;
  /** The address of the site or section that the feed is of. */
  url: string;
  description: string;
  /** BCP 47. */
  language?: string | undefined;
  /** The address of the feed itself. */
  feedUrl?: string | undefined;
  /** The instant at which the feed was built, in milliseconds since 1970. By default nothing is said of it. */
  builtAt?: number | undefined;
  /** Whether to write the whole body as `content:encoded`. Default `true`. */
  content?: boolean | undefined;
};

const NAMESPACES = {
  "xmlns:atom": "http://www.w3.org/2005/Atom",
  "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:media": "http://search.yahoo.com/mrss/",
};

/**
 * The articles as an RSS 2.0 feed, in the order given: dates in their own offset, one `dc:creator` for each author, pictures
 * with size, credit and text as Media RSS, the body as safe HTML. An article whose id an earlier one has is left out.
 *
 * @example
 * import { articlesToRss } from "@nightdesk/article/rss";
 * const feed = { title: "The Paper", url: "https://paper.example/", description: "News" };
 * const { value } = articlesToRss([{ id: "a1", headlines: { main: "Rain & wind" }, body: [] }], feed);
 * value.includes("<title>Rain &amp; wind</title>"); // => true
 */
export function articlesToRss(articles: readonly Article[], options: RssOptions): FullResult<string> {
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const ids = new Set<string>();
  const items = articles.map((article, index) => {
    if (ids.has(article.id)) {
      const message = `Expected an id that no other article has, got ${JSON.stringify(article.id)} again.`;
      issues.push({ code: "feed.guid-duplicate", path: [index, "id"], message });
      lost.push({ path: [index], message: "Left out an article whose id an earlier one has." });
      return "";
    }
    ids.add(article.id);
    lost.push(...itemLosses(article, options).map((loss) => ({ ...loss, path: [index, ...loss.path] })));
    return articleToItem(article, options.content ?? true);
  });
  const { title, url, description, language, feedUrl, builtAt } = options;
  const channel = [
    textElement("title", title),
    textElement("link", url),
    element("description", {}, escapeXml(description)),
    textElement("language", language),
    builtAt === undefined ? "" : textElement("lastBuildDate", new Date(builtAt).toUTCString()),
    feedUrl === undefined
      ? ""
      : element("atom:link", { rel: "self", type: "application/rss+xml", href: feedUrl }),
    ...items,
  ];
  const content = element("channel", {}, channel.join(""));
  const value = `<?xml version="1.0" encoding="UTF-8"?>\n${element("rss", { version: "2.0", ...NAMESPACES }, content)}\n`;
  return { value, issues, lost };
}
