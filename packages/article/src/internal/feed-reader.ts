import type { Feed, FeedEntry, FeedHead, FeedText } from "../feed-model.js";
import { dateOf, emptyHead, isFallback, readHeadElement, setImage } from "./feed-head.js";
import type { FeedLog } from "./feed-log.js";
import { describe, mediaOf, thumbnailOf } from "./feed-media.js";
import { addressOf, type Context, contextOf, feedText, inlineMarkup, keyOf } from "./feed-text.js";
import { textOf, type XmlElement } from "./xml-tree.js";

const FORMATS: Readonly<Record<string, Feed["format"]>> = {
  rss: "rss",
  feed: "atom",
  "rdf:rdf": "rdf",
  rdf: "rdf",
  channel: "cdf",
};

/** The feed in the elements at the top of an XML text; `undefined` where none of them is one. */
export function readFeed(
  roots: readonly XmlElement[],
  baseUrl: string | undefined,
  log: FeedLog,
): Feed | undefined {
  const root = roots.find(({ name }) => Object.hasOwn(FORMATS, name));
  const format = root && FORMATS[root.name];
  if (root === undefined || format === undefined) return undefined;
  const version = root.attributes.get("version");
  const feed: Feed = { ...emptyHead(), format, ...(version !== undefined && { version }), entries: [] };
  const rootContext = contextOf(root, { base: baseUrl, language: undefined });
  if (rootContext.language !== undefined) feed.language = rootContext.language;
  const inside = elementsOf(root);
  const channels = inside.filter(({ name }) => name === "channel");
  if (channels.length === 0) readInto(feed, root, rootContext, log);
  for (const channel of channels) readInto(feed, channel, contextOf(channel, rootContext), log);
  // RSS 1.0 puts the items beside the channel; so do some that call themselves 2.0.
  if (channels.length > 0) {
    for (const child of inside) {
      if (isEntry(child)) feed.entries.push(readEntry(child, rootContext, feed, log));
      else if (child.name === "image") readHeadElement(feed, child, rootContext, log);
      else if (child.name !== "channel") log.leaveOut("feed", child.name);
    }
  }
  setUrl(feed);
  return feed;
}

function readInto(feed: Feed, element: XmlElement, context: Context, log: FeedLog): void {
  readAttributes(feed, element, context, log);
  const entries: XmlElement[] = [];
  for (const child of inOrder(element)) {
    if (isEntry(child)) entries.push(child);
    else if (child.name === "description")
      feed.summary = feedText(child, context, "html") ?? feed.summary ?? EMPTY;
    else if (child.name === "info") setIfText(feed, "info", feedText(child, context, "html"));
    else if (readHeadElement(feed, child, context, log)) continue;
    else log.leaveOut("feed", child.name);
  }
  for (const entry of entries) feed.entries.push(readEntry(entry, context, feed, log));
}

function readEntry(element: XmlElement, outer: Context, feed: Feed, log: FeedLog): FeedEntry {
  const context = contextOf(element, outer);
  const entry: FeedEntry = { ...emptyHead(), content: [], media: [] };
  if (element.attributes.has("xml:lang") && context.language !== undefined) entry.language = context.language;
  readAttributes(entry, element, context, log);
  const children = inOrder(element);
  for (const child of children) {
    if (readEntryElement(entry, child, context, feed, log)) continue;
    if (readHeadElement(entry, child, context, log)) continue;
    log.leaveOut("entry", child.name);
  }
  const said = describe(children, context);
  entry.media = entry.media.map((object) => ({ ...said, ...object }));
  if (entry.media.length === 0 && said.credits !== undefined) entry.media = [said];
  setUrl(entry);
  return entry;
}

/** Reads an element that only entries have; `false` for any other. */
function readEntryElement(
  entry: FeedEntry,
  element: XmlElement,
  outer: Context,
  feed: Feed,
  log: FeedLog,
): boolean {
  const context = contextOf(element, outer);
  switch (element.name) {
    case "summary":
      setSummary(entry, feedText(element, outer, feed.format === "atom" ? "text" : "html"), true);
      return true;
    case "description":
      setSummary(entry, feedText(element, outer, "html"), false);
      return true;
    case "content":
      addContent(entry, contentOf(element, outer, feed));
      return true;
    case "content:encoded":
    case "fullitem":
    case "body":
      addContent(entry, feedText(element, outer, "html"));
      return true;
    case "xhtml:body":
    case "xhtml:div": {
      const value = inlineMarkup(element, false, context);
      addContent(entry, value === "" ? undefined : { kind: "xhtml", value, ...fromContext(context) });
      return true;
    }
    case "guid": {
      const guid = keyOf(textOf(element), context);
      if (guid === "") return true;
      entry.id = guid;
      if (element.attributes.get("ispermalink")?.toLowerCase() !== "false" && /^https?:/i.test(guid)) {
        entry.url = guid;
      }
      return true;
    }
    case "comments":
      entry.commentsUrl = addressOf(textOf(element), context);
      return true;
    case "enclosure":
      readEnclosure(entry, element, context);
      return true;
    case "source":
    case "dc:source":
      entry.source = sourceOf(element, context, log);
      return true;
    case "media:group":
    case "media:content":
      entry.media.push(...mediaOf(element, outer));
      readGroup(entry, element, context, log);
      return true;
    case "media:thumbnail":
      setImage(entry, thumbnailOf(element, outer));
      return true;
    case "media:credit":
      return true;
    default:
      return false;
  }
}

const EMPTY: FeedText = { kind: "text", value: "" };

/** Titles and the like inside a group of media speak for an entry that has none. */
function readGroup(entry: FeedEntry, element: XmlElement, context: Context, log: FeedLog): void {
  for (const child of elementsOf(element)) {
    if (/^media:(?:title|description|category|keywords)$/.test(child.name))
      readHeadElement(entry, child, context, log);
    else if (child.name === "media:thumbnail") {
      setImage(entry, thumbnailOf(child, context));
    } else if (!/^media:(?:content|credit|player)$/.test(child.name)) log.leaveOut("entry", child.name);
  }
}

function setSummary(entry: FeedEntry, text: FeedText | undefined, isSummary: boolean): void {
  if (text === undefined) entry.summary ??= EMPTY;
  else if (entry.summary === undefined || entry.summary.value === "") entry.summary = text;
  // An entry with both calls its text the description.
  else if (isSummary) {
    entry.content.push(entry.summary);
    entry.summary = text;
  } else entry.content.push(text);
}

function contentOf(element: XmlElement, outer: Context, feed: Feed): FeedText | undefined {
  const src = element.attributes.get("src");
  if (src === undefined) return feedText(element, outer, feed.format === "atom" ? "text" : "html");
  const mediaType = element.attributes.get("type");
  const value = addressOf(src, contextOf(element, outer));
  return { kind: "text", value, ...(mediaType !== undefined && { mediaType }) };
}

function addContent(entry: FeedEntry, text: FeedText | undefined): void {
  if (text !== undefined) entry.content.push(text);
}

function readEnclosure(entry: FeedEntry, element: XmlElement, context: Context): void {
  const url = element.attributes.get("url") ?? element.attributes.get("href");
  if (url === undefined || url.trim() === "") return;
  const mediaType = element.attributes.get("type");
  const length = element.attributes.get("length");
  entry.links.push({
    rel: "enclosure",
    url: addressOf(url, context),
    ...(mediaType !== undefined && { mediaType }),
    ...(length !== undefined && { length }),
  });
}

function sourceOf(element: XmlElement, outer: Context, log: FeedLog): FeedHead {
  const head = emptyHead();
  const inside = elementsOf(element);
  const url = element.attributes.get("url");
  if (inside.length === 0) {
    const title = feedText(element, outer, "text");
    if (title !== undefined) head.title = title;
    if (url !== undefined) head.url = addressOf(url, outer);
    return head;
  }
  for (const child of inside) {
    if (!readHeadElement(head, child, contextOf(element, outer), log)) log.leaveOut("source", child.name);
  }
  setUrl(head);
  return head;
}

/** What CDF and RSS 1.0 say in attributes. */
function readAttributes(
  head: FeedHead,
  { attributes, name }: XmlElement,
  context: Context,
  log: FeedLog,
): void {
  const about = attributes.get("rdf:about") ?? attributes.get("about");
  if (about !== undefined && about.trim() !== "") head.id = addressOf(about, context);
  const href = attributes.get("href");
  if (href !== undefined && href.trim() !== "")
    head.links.push({ rel: "alternate", url: addressOf(href, context) });
  const lastModified = attributes.get("lastmod");
  const updated = lastModified === undefined ? undefined : dateOf(lastModified, name, log);
  if (updated !== undefined) head.updated = updated;
}

function setUrl(head: FeedHead): void {
  const alternate = head.links.find(({ rel }) => rel === "alternate");
  // Until here an entry's is its permanent id, which stands for a link that is missing.
  if (alternate !== undefined) head.url = alternate.url;
}

function setIfText(feed: Feed, key: "info", text: FeedText | undefined): void {
  if (text !== undefined) feed[key] = text;
}

function fromContext({ language, base }: Context): { language?: string; base?: string } {
  return { ...(language !== undefined && { language }), ...(base !== undefined && { base }) };
}

function isEntry({ name }: XmlElement): boolean {
  return name === "item" || name === "entry";
}

function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

function inOrder(element: XmlElement): XmlElement[] {
  const elements = elementsOf(element);
  const fallbacks = elements.filter(isFallback);
  return fallbacks.length === 0
    ? elements
    : [...elements.filter((child) => !isFallback(child)), ...fallbacks];
}
