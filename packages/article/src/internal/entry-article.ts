import type { Article, ArticleMedia } from "../article.js";
import type { Author } from "../author.js";
import type { Block } from "../block.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import type { Feed, FeedEntry, FeedLink, FeedMedia, FeedPerson, FeedTag, FeedText } from "../feed-model.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { plainText } from "../plain-text.js";
import { headlineOr, idOr, openingOf, withoutEmpty } from "./article-parts.js";
import { takeContact } from "./body-contact.js";
import { readBlocks } from "./html-reader.js";
import { htmlText } from "./html-text.js";
import { looksLikeMarkup } from "./looks-like-markup.js";
import { SECTION_SCHEME } from "./section-scheme.js";

type Log = { path: ArticlePath; issues: ArticleIssue[]; lost: Loss[] };

/** The article that an entry of a feed stands for; issues and losses are added to the lists. */
export function entryToArticle(entry: FeedEntry, feed: Feed, log: Log): Article {
  const content = bestContent(entry, log);
  const blocks = content === undefined ? [] : blocksOf(content, log);
  const { body, contact } = takeContact(blocks);
  if (contact !== undefined) {
    const message = "Took the contact block out of the content.";
    log.issues.push({ code: "text.contact", path: [...log.path, "content"], message });
  }
  const isBody = entry.content.length === 0;
  const summary = entry.summary === undefined || isBody ? undefined : wordsOf(entry.summary);
  const standfirst = summary ?? (entry.subtitle && wordsOf(entry.subtitle));
  const title = entry.title && wordsOf(entry.title);
  const people = entry.authors.length > 0 ? entry.authors : feed.format === "atom" ? feed.authors : [];
  const language = entry.language ?? content?.language ?? feed.language;
  const publisher = feed.title && wordsOf(feed.title);
  const source = entry.source;
  const sourceName = source?.title && wordsOf(source.title);
  const notice = entry.rights && wordsOf(entry.rights);
  const license = entry.links.find(({ rel }) => rel === "license");
  const section = entry.tags.find(({ scheme }) => scheme === SECTION_SCHEME);
  const published = entry.published ?? entry.created;
  losses(entry, log);
  return withoutEmpty({
    id: idOr(entry.id ?? entry.url, `${title ?? ""}\n${plainText(body)}`, [...log.path, "id"], log.issues),
    url: entry.url,
    canonicalUrl: entry.links.find(({ rel }) => rel === "canonical")?.url,
    language,
    headlines: { main: headlineOr(title, standfirst ?? openingOf(body), [...log.path, "title"], log.issues) },
    standfirst,
    authors: people.flatMap(authorOf),
    // Feeds that give one date give the last one they know of.
    published: published ?? entry.updated,
    modified: published === undefined || entry.updated?.iso === published.iso ? undefined : entry.updated,
    expires: entry.expires,
    section: section && labelOf(section),
    tags: entry.tags
      .filter((tag) => tag !== section)
      .map((tag) => ({ ...labelOf(tag), ...(tag.scheme !== undefined && { scheme: tag.scheme }) })),
    images: imagesOf(entry),
    media: mediaOf(entry),
    body,
    related: entry.links
      .filter(({ rel }) => rel === "related")
      .map(({ url, title: linkTitle }) => ({ url, ...(linkTitle !== undefined && { title: linkTitle }) })),
    contact: contact === undefined ? undefined : { text: contact },
    publisher:
      publisher === undefined
        ? undefined
        : { name: publisher, ...(feed.url !== undefined && { url: feed.url }) },
    source:
      sourceName === undefined && source?.url === undefined
        ? undefined
        : {
            ...(sourceName !== undefined && { name: sourceName }),
            ...(source?.url !== undefined && { url: source.url }),
          },
    copyright:
      notice === undefined && license === undefined
        ? undefined
        : {
            ...(notice !== undefined && { notice }),
            ...(license !== undefined && { licenseUrl: license.url }),
          },
    commentsUrl: entry.commentsUrl ?? entry.links.find(isReplies)?.url,
  });
}

function labelOf({ term, label }: FeedTag): { name: string; code?: string } {
  return { name: label ?? term, ...(label !== undefined && label !== term && { code: term }) };
}

/** A page of comments (RFC 4685); the same relation with a feed's type is a feed of them. */
function isReplies({ rel, mediaType }: FeedLink): boolean {
  return rel === "replies" && (mediaType === undefined || mediaType === "text/html");
}

/** The words of a text on one line. Titles in RSS are words that are often escaped once more than they should be. */
function wordsOf(text: FeedText): string | undefined {
  const mayBeMarkup = text.kind !== "text" || looksLikeMarkup(text.value);
  if (mayBeMarkup) return htmlText(text.value);
  const line = text.value.replace(/\s+/g, " ").trim();
  return line === "" ? undefined : line;
}

/** The fullest text of an entry: HTML before words, content before the summary. */
function bestContent(entry: FeedEntry, { path, lost }: Log): FeedText | undefined {
  const readable = entry.content.filter(
    ({ mediaType }) => mediaType === undefined || /^text\/|xml$/.test(mediaType),
  );
  const best = readable.find(({ kind }) => kind !== "text") ?? readable[0];
  for (const other of entry.content) {
    if (other === best || (best !== undefined && other.kind === "text" && readable.includes(other))) continue;
    lost.push({
      path: [...path, "content"],
      message: `Left out content of type ${other.mediaType ?? other.kind}.`,
    });
  }
  return best ?? (entry.summary?.value ? entry.summary : undefined);
}

function blocksOf(text: FeedText, { path, issues, lost }: Log): Block[] {
  const isMarkup = text.kind !== "text" || /<\/?[a-z][^<>]*>/i.test(text.value.slice(0, 10_000));
  if (!isMarkup) {
    return text.value
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
      .filter((paragraph) => paragraph !== "")
      .map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
  }
  const reading = readBlocks(text.value, text.base);
  const at = [...path, "content"];
  issues.push(...reading.issues.map((issue) => ({ ...issue, path: at })));
  lost.push(...reading.lost.map((loss) => ({ ...loss, path: at })));
  return reading.blocks;
}

function authorOf({ name, email, url, image }: FeedPerson): Author[] {
  const shown = name ?? email ?? url;
  if (shown === undefined) return [];
  return [
    {
      kind: "person",
      name: shown,
      ...(email !== undefined && { email }),
      ...(url !== undefined && { url }),
      ...(image !== undefined && { image }),
    },
  ];
}

function imagesOf(entry: FeedEntry): ArticleImage[] {
  const pictures = entry.media.filter((object) => object.url !== undefined && isPicture(object));
  const images = pictures.flatMap((object): ArticleImage[] =>
    object.url === undefined ? [] : [imageOf(object, object.url)],
  );
  for (const { rel, url, mediaType } of entry.links) {
    if (
      rel === "enclosure" &&
      mediaType?.startsWith("image/") &&
      !images.some((image) => image.url === url)
    ) {
      images.push({ url, mediaType });
    }
  }
  if (entry.image !== undefined && !images.some(({ url }) => url === entry.image?.url)) {
    const { url, width, height, title } = entry.image;
    const image = { url, ...(width && { width }), ...(height && { height }), ...(title && { alt: title }) };
    images.push(images.length === 0 ? image : { ...image, role: "thumbnail" });
  }
  // What comes first leads, unless the source sets another one apart.
  const lead = Math.max(
    0,
    pictures.findIndex(({ isDefault }) => isDefault),
  );
  return images.map((image, index) => (index === lead ? { ...image, role: "main" } : image));
}

function imageOf(object: FeedMedia, url: string): ArticleImage {
  const credit = object.credits?.map(({ name }) => name).join(", ");
  return {
    url,
    ...(object.title !== undefined && { alt: object.title }),
    ...(object.description !== undefined && { caption: htmlText(object.description) ?? object.description }),
    ...(credit !== undefined && { credit }),
    ...(object.width !== undefined && { width: object.width }),
    ...(object.height !== undefined && { height: object.height }),
    ...(object.mediaType !== undefined && { mediaType: object.mediaType }),
  };
}

function mediaOf(entry: FeedEntry): ArticleMedia[] {
  const objects = entry.media.flatMap(({ url, ...rest }) =>
    url === undefined || isPicture({ url, ...rest }) ? [] : [{ url, ...rest }],
  );
  const enclosures = entry.links
    .filter(
      ({ rel, url, mediaType }) =>
        rel === "enclosure" && !mediaType?.startsWith("image/") && !objects.some((o) => o.url === url),
    )
    .map(({ url, mediaType, length, title }) => ({
      url,
      ...(mediaType !== undefined && { mediaType }),
      ...(length !== undefined && /^[1-9]\d{0,14}$/.test(length) && { bytes: Number(length) }),
      ...(title !== undefined && { title }),
    }));
  return [...enclosures, ...objects].map(({ url, ...rest }: FeedMedia & { url: string }) => ({
    kind: kindOf(rest),
    url,
    ...(rest.title !== undefined && { title: rest.title }),
    ...(rest.mediaType !== undefined && { mediaType: rest.mediaType }),
    ...(rest.bytes !== undefined && { bytes: rest.bytes }),
    ...(rest.durationMs !== undefined && { durationMs: rest.durationMs }),
  }));
}

function isPicture({ url = "", medium, mediaType }: FeedMedia): boolean {
  if (medium !== undefined) return medium === "image";
  if (mediaType !== undefined) return mediaType.startsWith("image/");
  return /\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i.test(url);
}

function kindOf({ medium, mediaType }: FeedMedia): ArticleMedia["kind"] {
  const named = medium ?? mediaType?.split("/")[0];
  return named === "audio" || named === "video" ? named : "document";
}

function losses(entry: FeedEntry, { path, lost }: Log): void {
  const lose = (name: string) =>
    lost.push({ path: [...path, name], message: `An article has no place for the entry's ${name}.` });
  if (entry.contributors.length > 0) lose("contributors");
  if (entry.publisher !== undefined) lose("publisher");
  if (entry.created !== undefined && entry.published !== undefined) lose("created");
  const { source } = entry;
  if (
    source !== undefined &&
    (source.id ?? source.updated ?? source.rights ?? source.authors[0]) !== undefined
  )
    lose("source");
  const known = [
    entry.links.find(({ rel }) => rel === "canonical"),
    entry.links.find(({ rel }) => rel === "license"),
    entry.commentsUrl === undefined ? entry.links.find(isReplies) : undefined,
  ];
  const others = entry.links.filter(
    (link) => !/^(?:enclosure|related)$/.test(link.rel) && link.url !== entry.url && !known.includes(link),
  );
  if (others.length > 0) lose(`links (${[...new Set(others.map(({ rel }) => rel))].join(", ")})`);
}
