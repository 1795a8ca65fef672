import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { Feed } from "../feed-model.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";
import { entryToArticle } from "../internal/entry-article.js";
import { FeedLog } from "../internal/feed-log.js";
import { readFeed } from "../internal/feed-reader.js";
import { readJsonFeed } from "../internal/json-feed-reader.js";
import { readJson } from "../internal/json-fields.js";
import { readXml } from "../internal/xml-tree.js";

export type {
  Feed,
  FeedEntry,
  FeedHead,
  FeedImage,
  FeedLink,
  FeedMedia,
  FeedPerson,
  FeedTag,
  FeedText,
} from "../feed-model.js";

/** Options of {@link parseFeed}. */
export type ParseFeedOptions = {
  /** The address that the feed came from, to resolve relative ones. By default those without `xml:base` stay relative. */
  url?: string | undefined;
  /** The IANA zone of times that are written without an offset. None by default. */
  zone?: string | undefined;
};

/** The most characters of a feed that are read. */
const MAX_LENGTH = 100_000_000;

/**
 * The feed in a text: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed 1 and 1.1, with Dublin Core, Media RSS,
 * iTunes and content modules under any prefix. Texts come as written, relative addresses resolved by `xml:base`; XML that
 * is not well-formed is read as far as it goes. No value for anything that is no feed. Linear in the length.
 *
 * @example
 * import { parseFeed } from "@nightdesk/article/feed";
 * const { value } = parseFeed('<rss version="2.0"><channel><title>The Paper</title><item><title>Rain</title></item></channel></rss>');
 * value?.entries.map(({ title }) => title?.value); // => ["Rain"]
 */
export function parseFeed(text: string, options: ParseFeedOptions = {}): FormatResult<Feed> {
  const refused = refusal(text);
  if (refused !== undefined) return { value: undefined, issues: [refused], lost: [] };
  const log = new FeedLog(options.zone);
  const source = text.replace(/^\uFEFF/, "");
  if (/^\s{0,1000}\{/.test(source)) {
    const read = readJson(source);
    if ("issue" in read) return { value: undefined, issues: [read.issue], lost: [] };
    return finish(readJsonFeed(read.value, options.url, log), log);
  }
  return finish(readFeed(readXml(source), options.url, log), log);
}

/**
 * The articles that the entries of a feed stand for, in its order. The fullest text of an entry is the body, its summary
 * the standfirst; an entry without a title gets its opening words as one, with an issue.
 *
 * @example
 * import { feedToArticles, parseFeed } from "@nightdesk/article/feed";
 * const feed = parseFeed("<rss><channel><item><title>AT&amp;amp;T</title><guid>a1</guid><description>Rain.</description></item></channel></rss>");
 * const articles = feed.value === undefined ? [] : feedToArticles(feed.value).value;
 * articles.map(({ id, headlines }) => [id, headlines.main]); // => [["a1", "AT&T"]]
 */
export function feedToArticles(feed: Feed): FullResult<Article[]> {
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const value = feed.entries.map((entry, index) =>
    entryToArticle(entry, feed, { path: ["entries", index], issues, lost }),
  );
  return { value, issues, lost };
}

function refusal(text: unknown): ArticleIssue | undefined {
  if (typeof text !== "string") {
    return { code: "input.not-text", path: [], message: `Expected a feed as a text, got a ${typeof text}.` };
  }
  if (text.length <= MAX_LENGTH) return undefined;
  const message = `Expected at most ${MAX_LENGTH} characters, got ${text.length}.`;
  return { code: "input.too-large", path: [], message };
}

function finish(feed: Feed | undefined, log: FeedLog): FormatResult<Feed> {
  if (feed !== undefined) return { value: feed, issues: log.issues, lost: log.losses() };
  const message = "Expected RSS, Atom, RDF, CDF or a JSON Feed, got something else.";
  return { value: undefined, issues: [{ code: "input.not-this-format", path: [], message }], lost: [] };
}
