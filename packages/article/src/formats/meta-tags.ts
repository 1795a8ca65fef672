import { escapeHtml } from "@internal/markup";
import type { Article } from "../article.js";
import type { FullResult } from "../format-result.js";
import { carries, lossesOf } from "../internal/losses.js";

/** One meta element: Open Graph names it by `property`, other vocabularies by `name`. */
export type MetaTag =
  | { readonly property: string; readonly content: string }
  | { readonly name: string; readonly content: string };

/** Options of {@link articleToMetaTags}. */
export type MetaTagsOptions = {
  /** The site's name. By default that of the article's publisher. */
  siteName?: string | undefined;
  /** The site's account on X, with `@`. */
  twitterSite?: string | undefined;
};

const CARRIED =
  "url canonicalUrl language headlines.main headlines.social standfirst authors.*.name authors.*.url published modified expires section.name tags.*.name images.*.url images.*.alt images.*.width images.*.height images.*.mediaType publisher.name";

/**
 * The article as Open Graph and Twitter Card tags, pictures in their order with size and text, dates in their own offset.
 *
 * Sources: ogp.me, with the article vocabulary; X, Cards markup; both read 2026-11-23.
 *
 * @example
 * import { articleToMetaTags } from "@nightdesk/article/meta-tags";
 * const { value } = articleToMetaTags({ id: "a1", headlines: { main: "Rain" }, body: [] });
 * value; // => [{ property: "og:type", content: "article" }, { property: "og:title", content: "Rain" }, { name: "twitter:card", content: "summary" }]
 */
export function articleToMetaTags(article: Article, options: MetaTagsOptions = {}): FullResult<MetaTag[]> {
  const { headlines, published, modified, expires, images = [], authors = [], tags = [] } = article;
  const first = published ?? article.firstPublished;
  const value: MetaTag[] = [];
  const property = (name: string, content: string | number | undefined) => {
    if (content !== undefined && content !== "") value.push({ property: name, content: String(content) });
  };
  const name = (key: string, content: string | undefined) => {
    if (content !== undefined && content !== "") value.push({ name: key, content });
  };
  property("og:type", "article");
  property("og:title", headlines.social ?? headlines.main);
  property("og:description", article.standfirst);
  property("og:url", article.canonicalUrl ?? article.url);
  property("og:site_name", options.siteName ?? article.publisher?.name);
  property("og:locale", article.language?.replaceAll("-", "_"));
  for (const { url, alt, width, height, mediaType } of images) {
    property("og:image", url);
    property("og:image:alt", alt);
    property("og:image:width", width);
    property("og:image:height", height);
    property("og:image:type", mediaType);
  }
  property("article:published_time", first?.iso);
  property("article:modified_time", modified?.iso);
  property("article:expiration_time", expires?.iso);
  for (const { url } of authors) property("article:author", url);
  property("article:section", article.section?.name);
  for (const tag of tags) property("article:tag", tag.name);
  for (const author of authors) name("author", author.name);
  name("twitter:card", images.length > 0 ? "summary_large_image" : "summary");
  name("twitter:site", options.twitterSite);
  const carried = published === undefined ? `${CARRIED} firstPublished` : CARRIED;
  const lost = lossesOf(article, carries(carried), "Open Graph");
  const lose = (path: string[], message: string) => lost.push({ path, message });
  if (headlines.social && headlines.social !== headlines.main)
    lose(["headlines", "main"], "Open Graph has one title, that for shares.");
  if (article.url && article.canonicalUrl && article.url !== article.canonicalUrl)
    lose(["url"], "Open Graph has one address, the canonical one.");
  if (article.body.length > 0) lose(["body"], "The body is left to the page.");
  return { value, issues: [], lost };
}

/**
 * The tags as HTML, one in a line.
 *
 * @example
 * import { metaTagsHtml } from "@nightdesk/article/meta-tags";
 * metaTagsHtml([{ property: "og:title", content: "Rain & wind" }]); // => '<meta property="og:title" content="Rain &amp; wind">'
 */
export function metaTagsHtml(tags: readonly MetaTag[]): string {
  return tags
    .map((tag) => {
      const key =
        "property" in tag ? `property="${escapeHtml(tag.property)}"` : `name="${escapeHtml(tag.name)}"`;
      return `<meta ${key} content="${escapeHtml(tag.content)}">`;
    })
    .join("\n");
}
