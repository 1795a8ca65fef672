import { escapeHtml } from "@internal/markup";
import type { Feed, FeedEntry, FeedPerson, FeedText } from "../feed-model.js";
import { dateOf, emptyHead } from "./feed-head.js";
import type { FeedLog } from "./feed-log.js";
import {
  countField,
  isRecord,
  isVoid,
  type JsonRecord,
  listField,
  recordField,
  textField,
} from "./json-fields.js";
import { resolveUrl } from "./resolve-url.js";
import { SECTION_SCHEME } from "./section-scheme.js";

const FEED_KEYS = new Set(
  "version title home_page_url feed_url description icon favicon authors author language items next_url user_comment hubs expired".split(
    " ",
  ),
);
const ITEM_KEYS = new Set(
  "id url external_url title content_html content_text summary image banner_image date_published date_modified authors author tags language attachments _nightdesk".split(
    " ",
  ),
);

/** The feed in a JSON Feed of version 1 or 1.1; `undefined` for other JSON. */
export function readJsonFeed(value: unknown, baseUrl: string | undefined, log: FeedLog): Feed | undefined {
  if (!isRecord(value)) return undefined;
  const version = textField(value, "version");
  if (version === undefined || !/jsonfeed\.org\/version\/|^1(?:\.\d)?$/.test(version)) return undefined;
  if (!Array.isArray(value["items"])) return undefined;
  const resolve = (url: string | undefined) =>
    url === undefined || baseUrl === undefined ? url : (resolveUrl(url, baseUrl) ?? url);
  const feed: Feed = {
    ...emptyHead(),
    format: "json-feed",
    version: version.slice(version.lastIndexOf("/") + 1),
    authors: authorsOf(value),
    entries: [],
  };
  const title = textField(value, "title");
  const summary = textField(value, "description");
  const language = textField(value, "language");
  const icon = textField(value, "favicon");
  const logo = textField(value, "icon");
  const homePage = resolve(textField(value, "home_page_url"));
  const self = textField(value, "feed_url");
  if (title !== undefined) feed.title = plain(title);
  if (summary !== undefined) feed.summary = plain(summary);
  if (language !== undefined) feed.language = language;
  if (icon !== undefined) feed.icon = icon;
  if (logo !== undefined) feed.logo = logo;
  if (homePage !== undefined) {
    feed.url = homePage;
    feed.links.push({ rel: "alternate", url: homePage });
  }
  if (self !== undefined) {
    feed.id = self;
    feed.links.push({ rel: "self", url: self });
  }
  for (const item of listField(value, "items")) {
    if (isRecord(item)) feed.entries.push(readItem(item, resolve, log));
    else log.leaveOut("feed", "items of another type");
  }
  leaveOutOthers("feed", value, FEED_KEYS, log);
  return feed;
}

function readItem(
  item: JsonRecord,
  resolve: (url: string | undefined) => string | undefined,
  log: FeedLog,
): FeedEntry {
  const entry: FeedEntry = { ...emptyHead(), content: [], media: [], authors: authorsOf(item) };
  const id = textField(item, "id");
  const url = resolve(textField(item, "url"));
  const external = resolve(textField(item, "external_url"));
  const title = textField(item, "title");
  const summary = textField(item, "summary");
  const html = textField(item, "content_html");
  const text = textField(item, "content_text");
  const language = textField(item, "language");
  const image = resolve(textField(item, "image"));
  const banner = resolve(textField(item, "banner_image"));
  if (id !== undefined) entry.id = id;
  if (url !== undefined) {
    entry.url = url;
    entry.links.push({ rel: "alternate", url });
  }
  if (external !== undefined) entry.links.push({ rel: "related", url: external });
  if (title !== undefined) entry.title = plain(title);
  if (summary !== undefined) entry.summary = plain(summary);
  if (html !== undefined) entry.content.push({ kind: "html", value: html });
  if (text !== undefined) entry.content.push(plain(text));
  if (language !== undefined) entry.language = language;
  if (image !== undefined) entry.image = { url: image };
  if (banner !== undefined && banner !== image) entry.media.push({ url: banner, medium: "image" });
  const extension = recordField(item, "_nightdesk") ?? {};
  const published = dateField(item, "date_published", log) ?? dateField(extension, "date_published", log);
  const updated = dateField(item, "date_modified", log) ?? dateField(extension, "date_modified", log);
  if (published !== undefined) entry.published = published;
  if (updated !== undefined) entry.updated = updated;
  for (const tag of listField(item, "tags")) {
    if (typeof tag === "string" && tag.trim() !== "") entry.tags.push({ term: tag.trim() });
  }
  const section = textField(extension, "section");
  const first = entry.tags.find(({ term }) => term === section);
  if (first !== undefined) first.scheme = SECTION_SCHEME;
  for (const picture of listField(extension, "images"))
    if (isRecord(picture)) readPicture(entry, picture, resolve);
  for (const attachment of listField(item, "attachments"))
    if (isRecord(attachment)) readAttachment(entry, attachment, resolve);
  leaveOutOthers("item", item, ITEM_KEYS, log);
  return entry;
}

function readAttachment(
  entry: FeedEntry,
  attachment: JsonRecord,
  resolve: (url: string | undefined) => string | undefined,
): void {
  const url = resolve(textField(attachment, "url"));
  if (url === undefined) return;
  const mediaType = textField(attachment, "mime_type");
  const title = textField(attachment, "title");
  const length = countField(attachment, "size_in_bytes");
  const seconds = Number(textField(attachment, "duration_in_seconds") ?? Number.NaN);
  entry.media.push({
    url,
    ...(mediaType !== undefined && { mediaType }),
    ...(title !== undefined && { title }),
    ...(length !== undefined && { bytes: length }),
    ...(seconds > 0 && { durationMs: Math.round(seconds * 1000) }),
  });
}

/** A picture of our own extension, with what JSON Feed has no field for. */
function readPicture(
  entry: FeedEntry,
  picture: JsonRecord,
  resolve: (url: string | undefined) => string | undefined,
): void {
  const url = resolve(textField(picture, "url"));
  if (url === undefined) return;
  const mediaType = textField(picture, "mediaType");
  const title = textField(picture, "alt");
  const caption = textField(picture, "caption");
  const credit = textField(picture, "credit");
  const width = countField(picture, "width");
  const height = countField(picture, "height");
  entry.media.push({
    url,
    medium: "image",
    ...(mediaType !== undefined && { mediaType }),
    ...(title !== undefined && { title }),
    ...(caption !== undefined && { description: escapeHtml(caption) }),
    ...(credit !== undefined && { credits: [{ name: credit }] }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(textField(picture, "role") === "main" && { isDefault: true }),
  });
}

/** Version 1 had one `author`, which is still in use. */
function authorsOf(record: JsonRecord): FeedPerson[] {
  const list = listField(record, "authors");
  const single = recordField(record, "author");
  return (list.length > 0 || single === undefined ? list : [single]).flatMap((author) => {
    if (!isRecord(author)) return [];
    const name = textField(author, "name");
    const url = textField(author, "url");
    if (name === undefined && url === undefined) return [];
    const image = textField(author, "avatar");
    return [
      {
        ...(name !== undefined && { name }),
        ...(url !== undefined && { url }),
        ...(image !== undefined && { image }),
      },
    ];
  });
}

function dateField(item: JsonRecord, key: string, log: FeedLog) {
  const written = textField(item, key);
  return written === undefined ? undefined : dateOf(written, key, log);
}

function plain(value: string): FeedText {
  return { kind: "text", value };
}

function leaveOutOthers(where: string, record: JsonRecord, read: ReadonlySet<string>, log: FeedLog): void {
  for (const [key, value] of Object.entries(record))
    if (!read.has(key) && !isVoid(value)) log.leaveOut(where, key);
}
