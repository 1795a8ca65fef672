import type { Article } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { carries, lossesOf } from "./losses.js";
import { rfc822Date } from "./rfc822-date.js";
import { HtmlWriter } from "./write-html.js";
import { element, textElement } from "./write-xml.js";

const CARRIED = carries(
  "id",
  "url",
  "language",
  "headlines.main",
  "standfirst",
  "authors.*.name",
  "authors.*.kind",
  "published",
  "modified",
  "section.name",
  "tags.*.name",
  "tags.*.scheme",
  "images.*.url",
  "images.*.role",
  "images.*.alt",
  "images.*.caption",
  "images.*.credit",
  "images.*.width",
  "images.*.height",
  "images.*.mediaType",
  "media",
  "source.name",
  "source.url",
  "copyright.notice",
  "commentsUrl",
);

/** An article as an item of RSS 2.0. */
export function articleToItem(article: Article, withContent: boolean): string {
  const { id, url, published, modified, section, source } = article;
  const isLink = id === url;
  return element(
    "item",
    {},
    [
      textElement("title", article.headlines.main),
      textElement("link", url),
      textElement("guid", id, { isPermaLink: isLink ? undefined : "false" }),
      dateElement("pubDate", "dcterms:issued", published),
      modified === undefined ? "" : textElement("dcterms:modified", modified.iso),
      ...(article.authors ?? []).map(({ name }) => textElement("dc:creator", name)),
      textElement("category", section?.name),
      ...(article.tags ?? []).map(({ name, scheme }) => textElement("category", name, { domain: scheme })),
      textElement("dc:language", article.language),
      textElement("description", article.standfirst),
      withContent && article.body.length > 0 ? contentElement(article) : "",
      ...(article.images ?? []).map(imageElement),
      ...(article.media ?? []).map(mediaElement),
      source === undefined ? "" : sourceElement(source),
      textElement("comments", article.commentsUrl),
      textElement("dc:rights", article.copyright?.notice),
    ].join(""),
  );
}

/** What an item of RSS cannot carry of an article. */
export function itemLosses(
  article: Article,
  options: { title: string; content?: boolean | undefined },
): Loss[] {
  const isChannel = article.publisher?.name === options.title;
  const lost = lossesOf(article, isChannel ? carries(...CARRIED, "publisher.name") : CARRIED, "RSS");
  if (article.body.length === 0) return lost;
  if (options.content === false)
    return [...lost, { path: ["body"], message: "The body is left to the page." }];
  const writer = new HtmlWriter();
  writer.blocks(article.body, ["body"]);
  return [...lost, ...writer.lost];
}

/** RSS has no date without a time; W3C-DTF, which Dublin Core takes, has. */
function dateElement(rss: string, dublinCore: string, date: ArticleDate | undefined): string {
  if (date === undefined) return "";
  const written = date.precision === "millisecond" ? undefined : rfc822Date(date);
  return written === undefined ? textElement(dublinCore, date.iso) : textElement(rss, written);
}

function contentElement({ body }: Article): string {
  return textElement("content:encoded", new HtmlWriter().blocks(body, []));
}

function imageElement(image: ArticleImage): string {
  const { url, mediaType, width, height } = image;
  return element(
    "media:content",
    {
      url,
      medium: "image",
      type: mediaType,
      width,
      height,
      isDefault: image.role === "main" ? "true" : undefined,
    },
    [
      textElement("media:title", image.alt),
      textElement("media:description", image.caption),
      textElement("media:credit", image.credit),
    ].join(""),
  );
}

function mediaElement({
  kind,
  url,
  title,
  mediaType,
  bytes,
  durationMs,
}: NonNullable<Article["media"]>[number]): string {
  const duration = durationMs === undefined ? undefined : durationMs / 1000;
  return element(
    "media:content",
    { url, medium: kind, type: mediaType, fileSize: bytes, duration },
    textElement("media:title", title),
  );
}

function sourceElement({ name, url }: NonNullable<Article["source"]>): string {
  if (url === undefined) return textElement("dc:source", name);
  return name === undefined ? element("source", { url }) : textElement("source", name, { url });
}
