import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, Loss } from "../format-result.js";
import { element, textElement, xmlDocument } from "../internal/write-xml.js";

/** Options of {@link articlesToNewsSitemap}. */
export type NewsSitemapOptions = {
  /** The publication's name, exactly as readers know it. */
  publication: string;
  /** The language of articles that name none: ISO 639, or `zh-cn`, `zh-tw`. */
  language: string;
  /** The instant for which it is made, in milliseconds since 1970: what is older than 48 hours is left out. */
  now: number;
  /** The address at which a file will be found, counted from 1; needed for the index once there are more than one. */
  fileUrl?: ((file: number) => string) | undefined;
};

/** The files of a news sitemap, and the index that lists them where they are more than one. */
export type NewsSitemap = {
  readonly files: readonly string[];
  readonly index?: string;
};

const MAX_AGE_MS = 48 * 3_600_000;
const MAX_URLS = 1000;
const DAY_MS = 24 * 3_600_000;
const FIRST_ZONE_MS = 14 * 3_600_000;
const LAST_ZONE_MS = 12 * 3_600_000;

const URLSET = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
};

/**
 * The news sitemap of the articles that were first published in the 48 hours before `now` and may be shown, newest first,
 * 1,000 in a file. What is left out has an issue and a line in `lost`. No value without the publication's name, with a
 * language that sitemaps do not take, or without `fileUrl` where it is needed.
 *
 * Rules: Google's documentation of news sitemaps, read 2026-11-23.
 *
 * @example
 * import { articleDate } from "@nightdesk/article";
 * import { articlesToNewsSitemap } from "@nightdesk/article/news-sitemap";
 * const published = articleDate("2026-03-01T09:30:00+07:00");
 * const rain = { id: "a1", url: "https://paper.example/rain", headlines: { main: "Rain" }, published, body: [] };
 * const now = Date.UTC(2026, 2, 2);
 * articlesToNewsSitemap([rain], { publication: "The Paper", language: "en", now }).value?.files.length; // => 1
 */
export function articlesToNewsSitemap(
  articles: readonly Article[],
  options: NewsSitemapOptions,
): FormatResult<NewsSitemap> {
  const misused = misuse(options);
  if (misused !== undefined) return { value: undefined, issues: [misused], lost: [] };
  const issues: ArticleIssue[] = [];
  const lost: Loss[] = [];
  const urls = new Set<string>();
  const taken = articles.flatMap((article, index) => {
    const reason = refusal(article, options, urls);
    if (reason !== undefined) {
      issues.push({ ...reason, path: [index, ...reason.path] });
      lost.push({ path: [index], message: `Left out of the sitemap: ${reason.message}` });
      return [];
    }
    urls.add(article.url ?? "");
    const { from, to } = publicationOf(article) ?? { from: 0, to: 0 };
    return [{ article, at: (from + to) / 2, index }];
  });
  taken.sort((a, b) => b.at - a.at || a.index - b.index);
  const files: string[] = [];
  for (let start = 0; start < Math.max(1, taken.length); start += MAX_URLS) {
    const part = taken.slice(start, start + MAX_URLS).map(({ article }) => urlElement(article, options));
    files.push(xmlDocument(element("urlset", URLSET, part)));
  }
  const { fileUrl } = options;
  if (files.length === 1) return { value: { files }, issues, lost };
  if (fileUrl === undefined) {
    const message = `Expected fileUrl, for ${taken.length} articles need ${files.length} files and an index, got nothing.`;
    return {
      value: undefined,
      issues: [...issues, { code: "field.missing", path: ["options", "fileUrl"], message }],
      lost,
    };
  }
  const entries = files.map((_, file) => element("sitemap", {}, textElement("loc", fileUrl(file + 1))));
  const index = xmlDocument(element("sitemapindex", { xmlns: URLSET.xmlns }, entries));
  return { value: { files, index }, issues, lost };
}

function misuse({ publication, language }: NewsSitemapOptions): ArticleIssue | undefined {
  if (publication.trim() === "") {
    const message = "Expected the publication's name, got an empty text.";
    return { code: "sitemap.no-publication", path: ["options", "publication"], message };
  }
  return sitemapLanguage(language) === undefined
    ? languageIssue(language, ["options", "language"])
    : undefined;
}

function refusal(
  article: Article,
  { now, language }: NewsSitemapOptions,
  urls: ReadonlySet<string>,
): ArticleIssue | undefined {
  const { url, status, embargoedUntil } = article;
  if (url === undefined)
    return { code: "url.missing", path: ["url"], message: "Expected the article's address, got nothing." };
  if (!/^https?:\/\/[^\s/]/i.test(url)) {
    const message = `Expected an address by http or https, got ${JSON.stringify(url.slice(0, 80))}.`;
    return { code: "url.not-absolute", path: ["url"], message };
  }
  if (urls.has(url)) {
    const message = `Expected an address that no other article has, got ${JSON.stringify(url.slice(0, 80))} again.`;
    return { code: "feed.guid-duplicate", path: ["url"], message };
  }
  const isHeld = embargoedUntil?.at !== undefined && embargoedUntil.at > now;
  if ((status !== undefined && status !== "published") || isHeld) {
    const message = `Expected an article that is published, got one that is ${isHeld ? "under embargo" : status}.`;
    return { code: "sitemap.not-public", path: [isHeld ? "embargoedUntil" : "status"], message };
  }
  const publication = publicationOf(article);
  if (publication === undefined) {
    const message =
      "Expected the day of publication, with an offset where it has a time, got nothing of the kind.";
    return { code: "date.missing-published", path: ["published"], message };
  }
  if (publication.from > now)
    return {
      code: "sitemap.not-public",
      path: ["published"],
      message: "Expected a past publication, got a future one.",
    };
  if (publication.to < now - MAX_AGE_MS) {
    const message = "Expected a publication in the last 48 hours, got an older one.";
    return { code: "sitemap.too-old", path: ["published"], message };
  }
  const own = article.language ?? language;
  return sitemapLanguage(own) === undefined ? languageIssue(own, ["language"]) : undefined;
}

/** When it was first published; a day without a time is the whole of it, from the first zone on earth to the last. */
function publicationOf({ firstPublished, published }: Article): { from: number; to: number } | undefined {
  const date = firstPublished ?? published;
  if (date?.at !== undefined) return { from: date.at, to: date.at };
  if (date?.precision !== "day") return undefined;
  const midnight = Date.parse(`${date.iso}T00:00:00Z`);
  return { from: midnight - FIRST_ZONE_MS, to: midnight + DAY_MS + LAST_ZONE_MS };
}

/** ISO 639 of two or three letters; of Chinese also the two scripts that sitemaps tell apart. */
function sitemapLanguage(tag: string): string | undefined {
  const [language = "", ...subtags] = tag.toLowerCase().split("-");
  if (!/^[a-z]{2,3}$/.test(language)) return undefined;
  if (language !== "zh") return language;
  if (subtags.some((subtag) => ["hant", "tw", "hk", "mo"].includes(subtag))) return "zh-tw";
  return "zh-cn";
}

function languageIssue(language: string, path: readonly string[]): ArticleIssue {
  const message = `Expected a language of ISO 639 such as "km", got ${JSON.stringify(language.slice(0, 40))}.`;
  return { code: "sitemap.language", path, message };
}

function urlElement(article: Article, { publication, language }: NewsSitemapOptions): string {
  const news = [
    element(
      "news:publication",
      {},
      textElement("news:name", publication) +
        textElement("news:language", sitemapLanguage(article.language ?? language)),
    ),
    textElement("news:publication_date", (article.firstPublished ?? article.published)?.iso),
    textElement("news:title", article.headlines.main),
  ];
  return element("url", {}, textElement("loc", article.url) + element("news:news", {}, news));
}
