import { escapeHtml } from "@internal/markup";
import type { Article, ArticleMedia } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { FullResult } from "../format-result.js";
import { FEED_CARRIED, feedBody, feedLosses } from "./feed-losses.js";
import type { FeedOptions } from "./feed-options.js";
import { looksLikeMarkup } from "./looks-like-markup.js";
import { carries } from "./losses.js";
import { rfc822Date } from "./rfc822-date.js";
import { withSafeAddresses } from "./safe-addresses.js";
import { SECTION_SCHEME } from "./section-scheme.js";
import { linkElements } from "./write-links.js";
import { imageElement, mediaElement } from "./write-media-rss.js";
import { element, textElement, xmlLosses } from "./write-xml.js";

/** An article as an item of RSS 2.0, and what that cannot carry. */
export function articleToItem(given: Article, { title, content = true }: FeedOptions): FullResult<string> {
  const { value: article, issues, lost } = withSafeAddresses(given);
  const { id, url, standfirst, published, modified, expires, section, source, media = [] } = article;
  const body = feedBody(article, content);
  const value = element("item", {}, [
    textElement("title", escapedWords(article.headlines.main, looksLikeMarkup)),
    textElement("link", url),
    textElement("guid", id, { isPermaLink: id === url ? undefined : "false" }),
    dateElement("pubDate", "dcterms:issued", published),
    textElement("dcterms:modified", modified?.iso),
    textElement("dcterms:valid", expires && `end=${expires.iso}; scheme=W3C-DTF`),
    ...(article.authors ?? []).map(({ name }) => textElement("dc:creator", name)),
    textElement("category", section?.name, { domain: SECTION_SCHEME }),
    ...(article.tags ?? []).map(({ name, scheme }) => textElement("category", name, { domain: scheme })),
    textElement("dc:language", article.language),
    // A description is HTML.
    textElement(
      "description",
      escapedWords(standfirst, (words) => /[<&]/.test(words)),
    ),
    textElement("content:encoded", body.value),
    ...(article.images ?? []).map(imageElement),
    enclosureElement(media),
    ...media.map(mediaElement),
    source === undefined ? "" : sourceElement(source),
    textElement("comments", article.commentsUrl),
    textElement("dc:rights", escapedWords(article.copyright?.notice, looksLikeMarkup)),
    linkElements(article, "atom:link"),
  ]);
  const isChannel = article.publisher?.name === title;
  const carried = carries(`${FEED_CARRIED} tags.*.scheme${isChannel ? " publisher.name" : ""}`);
  const losses = feedLosses(article, carried, "RSS");
  return { value, issues, lost: [...lost, ...losses, ...body.lost, ...xmlLosses(article)] };
}

/** Words for an element that readers take for HTML. */
function escapedWords(words: string | undefined, isMarkup: (words: string) => boolean): string | undefined {
  return words !== undefined && isMarkup(words) ? escapeHtml(words) : words;
}

/** RSS has no date without a time; W3C-DTF, which Dublin Core takes, has. */
function dateElement(rss: string, dublinCore: string, date: ArticleDate | undefined): string {
  if (date === undefined) return "";
  const written = date.precision === "millisecond" ? undefined : rfc822Date(date);
  return written === undefined ? textElement(dublinCore, date.iso) : textElement(rss, written);
}

/** Players of podcasts look for an enclosure; an item has one, and it needs a type and a length. */
function enclosureElement(media: readonly ArticleMedia[]): string {
  const first = media.find(({ mediaType, bytes }) => mediaType !== undefined && bytes !== undefined);
  return first === undefined
    ? ""
    : element("enclosure", { url: first.url, type: first.mediaType, length: first.bytes });
}

function sourceElement({ name: words, url }: NonNullable<Article["source"]>): string {
  const name = escapedWords(words, looksLikeMarkup);
  if (url === undefined) return textElement("dc:source", name);
  return name === undefined ? element("source", { url }) : textElement("source", name, { url });
}
