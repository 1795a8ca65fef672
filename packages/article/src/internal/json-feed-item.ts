import type { Article, ArticleMedia } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { Author } from "../author.js";
import type { ArticleIssue } from "../errors.js";
import type { FullResult, Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { feedBody, feedLosses } from "./feed-losses.js";
import type { FeedOptions } from "./feed-options.js";
import { looksLikeMarkup } from "./looks-like-markup.js";
import { carries } from "./losses.js";
import { rfc3339Date } from "./rfc3339-date.js";
import { withSafeAddresses } from "./safe-addresses.js";

/** An author in a JSON Feed. */
export type JsonFeedAuthor = { name: string; url?: string; avatar?: string };

/** A recording or file in a JSON Feed. */
export type JsonFeedAttachment = {
  url: string;
  mime_type: string;
  title?: string;
  size_in_bytes?: number;
  duration_in_seconds?: number;
};

/** What an item of a JSON Feed has no field for: pictures with all that is said of them, dates without a time, the section. */
export type JsonFeedExtension = {
  images?: ArticleImage[];
  date_published?: string;
  date_modified?: string;
  section?: string;
};

/** An item of a JSON Feed. */
export type JsonFeedItem = {
  id: string;
  url?: string;
  title: string;
  content_html?: string;
  content_text?: string;
  summary?: string;
  image?: string;
  date_published?: string;
  date_modified?: string;
  authors?: JsonFeedAuthor[];
  tags?: string[];
  language?: string;
  attachments?: JsonFeedAttachment[];
  _nightdesk?: JsonFeedExtension;
};

const CARRIED =
  "id url language headlines.main standfirst authors.*.name authors.*.kind authors.*.url authors.*.image published modified section.name tags.*.name images.*.url images.*.role images.*.alt images.*.caption images.*.credit images.*.width images.*.height images.*.mediaType media";

/** The type of a file of which nothing is known; the format requires one. */
const UNKNOWN_TYPE = "application/octet-stream";

/** An article as an item of JSON Feed 1.1, and what that cannot carry. */
export function articleToJsonItem(given: Article, feed: FeedOptions): FullResult<JsonFeedItem> {
  const { value: article, issues, lost } = withSafeAddresses(given);
  const { id, url, headlines, standfirst, published, modified, section, images = [], media = [] } = article;
  const body = feedBody(article, feed.content ?? true);
  const value: JsonFeedItem = {
    id,
    ...text("url", url),
    title: headlines.main,
    ...(body.value === "" ? { content_text: "" } : { content_html: body.value }),
    ...text("summary", standfirst),
    ...text("image", (images.find(({ role }) => role === "main") ?? images[0])?.url),
    ...text("date_published", published && rfc3339Date(published)),
    ...text("date_modified", modified && rfc3339Date(modified)),
    ...list("authors", (article.authors ?? []).map(authorOf)),
    ...list("tags", [...(section ? [section.name] : []), ...(article.tags ?? []).map(({ name }) => name)]),
    ...text("language", article.language),
    ...list("attachments", media.map(attachmentOf)),
  };
  const extension: JsonFeedExtension = {
    ...list("images", images.map(withoutVersions)),
    ...text("date_published", inexact(published)),
    ...text("date_modified", inexact(modified)),
    ...text("section", section?.name),
  };
  if (Object.keys(extension).length > 0) value._nightdesk = extension;
  const carried = carries(article.publisher?.name === feed.title ? `${CARRIED} publisher.name` : CARRIED);
  return {
    value,
    issues: [...issues, ...contentIssues(article)],
    lost: [
      ...lost,
      ...feedLosses(article, carried, "JSON Feed"),
      ...wordLosses(article),
      ...kindLosses(media),
      ...body.lost,
    ],
  };
}

function authorOf({ name, url, image }: Author): JsonFeedAuthor {
  return { name, ...text("url", url), ...text("avatar", image) };
}

function attachmentOf({ url, title, mediaType, bytes, durationMs }: ArticleMedia): JsonFeedAttachment {
  return {
    url,
    mime_type: mediaType || UNKNOWN_TYPE,
    ...text("title", title),
    ...(bytes !== undefined && { size_in_bytes: bytes }),
    ...(durationMs !== undefined && { duration_in_seconds: durationMs / 1000 }),
  };
}

function withoutVersions({
  sizes: _,
  focalPoint: __,
  decorative: ___,
  ...image
}: ArticleImage): ArticleImage {
  return image;
}

/** A date that JSON Feed's own fields are too exact for. */
function inexact(date: ArticleDate | undefined): string | undefined {
  return date !== undefined && rfc3339Date(date) === undefined ? date.iso : undefined;
}

function contentIssues({ body }: Article): ArticleIssue[] {
  if (body.length > 0) return [];
  const message = "Expected content, got none; an empty text stands for it.";
  return [{ code: "jsonfeed.no-content", path: ["body"], message }];
}

/** The format's texts are words, but some sites write HTML there and many readers expect it. */
function wordLosses({ headlines, standfirst }: Article): Loss[] {
  const message = "Readers that expect HTML here take part of the words for markup.";
  return [
    ...(looksLikeMarkup(headlines.main) ? [{ path: ["headlines", "main"], message }] : []),
    ...(standfirst !== undefined && looksLikeMarkup(standfirst) ? [{ path: ["standfirst"], message }] : []),
  ];
}

/** Readers tell recordings from other files by the type. */
function kindLosses(media: readonly ArticleMedia[]): Loss[] {
  return media.flatMap(({ kind, mediaType }, index): Loss[] => {
    const named = mediaType?.split("/")[0];
    const read = named === "audio" || named === "video" ? named : "document";
    const message = `JSON Feed says ${kind} only by a media type.`;
    return read === kind ? [] : [{ path: ["media", index, "kind"], message }];
  });
}

function text<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return (value === undefined || value === "" ? {} : { [key]: value }) as { [K in Key]?: string };
}

function list<Key extends string, Item>(key: Key, items: Item[]): { [K in Key]?: Item[] } {
  return (items.length === 0 ? {} : { [key]: items }) as { [K in Key]?: Item[] };
}
