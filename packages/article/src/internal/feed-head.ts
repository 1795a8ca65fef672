import { type ArticleDate, readArticleDate } from "../article-date.js";
import type { FeedHead, FeedImage, FeedTag, FeedText } from "../feed-model.js";
import type { FeedLog } from "./feed-log.js";
import { personOf } from "./feed-person.js";
import { addressOf, type Context, contextOf, feedText, keyOf } from "./feed-text.js";
import { textOf, type XmlElement } from "./xml-tree.js";

const ITUNES_SCHEME = "http://www.itunes.com/";
const MEDIA_SCHEME = "http://search.yahoo.com/mrss/category_schema";

/** A head with nothing in it. */
export function emptyHead(): FeedHead {
  return { links: [], authors: [], contributors: [], tags: [] };
}

/** The elements that only speak where the feed's own vocabulary says nothing: they are read last. */
export function isFallback({ name }: XmlElement): boolean {
  return /^(?:media|itunes|googleplay):/.test(name) || name === "dc:title" || name === "dc:description";
}

/** Reads one element that feeds and entries have in common; `false` for any other. */
export function readHeadElement(head: FeedHead, element: XmlElement, outer: Context, log: FeedLog): boolean {
  const context = contextOf(element, outer);
  switch (element.name) {
    case "title":
      head.title = feedText(element, outer, "text") ?? head.title ?? EMPTY;
      return true;
    case "dc:title":
    case "media:title":
    case "itunes:title":
      setText(head, "title", feedText(element, outer, "text"));
      return true;
    case "subtitle":
    case "tagline":
    case "abstract":
      head.summary = feedText(element, outer, "text") ?? head.summary ?? EMPTY;
      return true;
    case "dc:description":
    case "itunes:summary":
    case "media:description":
      setText(head, "summary", feedText(element, outer, "html"));
      return true;
    case "itunes:subtitle":
      setText(head, "subtitle", feedText(element, outer, "text"));
      return true;
    case "id":
      setKey(head, keyOf(textOf(element), context));
      return true;
    case "link":
    case "atom:link":
      readLink(head, element, context);
      return true;
    case "itunes:link":
      if (element.attributes.get("rel") === "image") setImage(head, imageOf(element, context));
      return true;
    case "author":
    case "managingeditor":
    case "dc:creator":
    case "dc:author":
      addPerson(head.authors, element, outer);
      return true;
    case "itunes:author":
      if (head.authors.length === 0) addPerson(head.authors, element, outer);
      return true;
    case "contributor":
    case "dc:contributor":
      addPerson(head.contributors, element, outer);
      return true;
    case "publisher":
    case "webmaster":
    case "dc:publisher":
    case "itunes:owner": {
      const publisher = personOf(element, outer);
      if (publisher !== undefined) head.publisher = publisher;
      return true;
    }
    case "rights":
    case "copyright":
    case "dc:rights": {
      const rights = feedText(element, outer, "text");
      if (rights !== undefined) head.rights = rights;
      return true;
    }
    case "language":
    case "dc:language":
      head.language = textOf(element).trim() || head.language || "";
      if (head.language === "") delete head.language;
      return true;
    case "category":
    case "dc:subject":
    case "keywords":
    case "itunes:category":
    case "itunes:keywords":
    case "media:category":
    case "media:keywords":
      for (const tag of tagsOf(element))
        if (!head.tags.some((known) => isSame(known, tag))) head.tags.push(tag);
      return true;
    case "image":
    case "itunes:image":
    case "googleplay:image": {
      const image = imageOf(element, context);
      if (image !== undefined && (element.name === "image" || head.image === undefined)) head.image = image;
      return true;
    }
    case "icon":
    case "logo":
      if (textOf(element).trim() !== "") head[element.name] = addressOf(textOf(element), context);
      return true;
    case "generator":
      head.generator = generatorOf(element, context);
      return true;
    default:
      return readDate(head, element, log);
  }
}

const EMPTY: FeedText = { kind: "text", value: "" };

/** Which date an element gives; Dublin Core's plain date is the last that is known of. */
const DATES: Readonly<Record<string, "published" | "updated" | "created" | "expires">> = {
  published: "published",
  issued: "published",
  pubdate: "published",
  "dcterms:issued": "published",
  updated: "updated",
  modified: "updated",
  lastbuilddate: "updated",
  "dc:date": "updated",
  "dcterms:modified": "updated",
  created: "created",
  "dcterms:created": "created",
  expirationdate: "expires",
  "dcterms:valid": "expires",
};

function readDate(head: FeedHead, element: XmlElement, log: FeedLog): boolean {
  const field = DATES[element.name];
  if (field === undefined) return false;
  const text = textOf(element);
  // A period of Dublin Core has names for its parts: start=...; end=...; scheme=W3C-DTF.
  const isPeriod = element.name === "dcterms:valid";
  const date = dateOf(isPeriod ? (/(?:^|;)\s*end=([^;]*)/.exec(text)?.[1] ?? "") : text, element.name, log);
  if (date !== undefined) head[field] = date;
  return true;
}

/** A date of the feed, or an issue and a loss. */
export function dateOf(written: string, name: string, log: FeedLog): ArticleDate | undefined {
  const text = written.trim();
  if (text === "") return undefined;
  const date = readArticleDate(text, { zone: log.zone });
  if (date === undefined) log.badDate(name, text);
  return date;
}

function readLink(head: FeedHead, element: XmlElement, context: Context): void {
  const href = element.attributes.get("href") ?? textOf(element);
  if (href.trim() === "") return;
  const { attributes } = element;
  const rel = (attributes.get("rel") ?? "alternate")
    .trim()
    .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, "");
  const mediaType = attributes.get("type");
  const title = attributes.get("title");
  const language = attributes.get("hreflang");
  const length = attributes.get("length");
  head.links.push({
    rel,
    url: addressOf(href, context),
    ...(mediaType !== undefined && { mediaType }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(length !== undefined && { length }),
  });
}

function imageOf(element: XmlElement, context: Context): FeedImage | undefined {
  const parts = new Map(
    element.children.flatMap((child) =>
      typeof child === "string" ? [] : [[child.name, textOf(child).trim()] as const],
    ),
  );
  const { attributes } = element;
  const url =
    parts.get("url") ??
    attributes.get("href") ??
    attributes.get("url") ??
    attributes.get("rdf:resource") ??
    textOf(element);
  if (url.trim() === "") return undefined;
  const title = parts.get("title");
  const link = parts.get("link");
  const width = Number(parts.get("width") ?? attributes.get("width"));
  const height = Number(parts.get("height") ?? attributes.get("height"));
  return {
    url: addressOf(url, context),
    ...(title !== undefined && { title }),
    ...(link !== undefined && { link: addressOf(link, context) }),
    ...(Number.isInteger(width) && width > 0 && { width }),
    ...(Number.isInteger(height) && height > 0 && { height }),
  };
}

function tagsOf(element: XmlElement): FeedTag[] {
  const { name, attributes } = element;
  const words = textOf(element).trim();
  const label = attributes.get("label");
  const isItunes = name.startsWith("itunes:");
  if (name.endsWith("keywords")) {
    return words
      .split(",")
      .map((word) => word.trim())
      .filter((term) => term !== "")
      .map((term) => (isItunes ? { term, scheme: ITUNES_SCHEME } : { term }));
  }
  if (name === "itunes:category") {
    const term = attributes.get("text")?.trim() || words;
    const nested = element.children.flatMap((child) => (typeof child === "string" ? [] : tagsOf(child)));
    return term === "" ? nested : [{ term, scheme: ITUNES_SCHEME }, ...nested];
  }
  const term = attributes.get("term")?.trim() || words || label || "";
  const scheme =
    attributes.get("scheme") ??
    attributes.get("domain") ??
    (name === "media:category" ? MEDIA_SCHEME : undefined);
  if (term === "") return [];
  return [{ term, ...(scheme !== undefined && { scheme }), ...(label !== undefined && { label }) }];
}

function isSame(a: FeedTag, b: FeedTag): boolean {
  return a.term === b.term && a.scheme === b.scheme && a.label === b.label;
}

function generatorOf(element: XmlElement, context: Context): NonNullable<FeedHead["generator"]> {
  const name = textOf(element).trim();
  const version = element.attributes.get("version");
  const url = element.attributes.get("uri") ?? element.attributes.get("url");
  return {
    ...(name !== "" && { name }),
    ...(version !== undefined && { version }),
    ...(url !== undefined && { url: addressOf(url, context) }),
  };
}

function addPerson(people: FeedHead["authors"], element: XmlElement, context: Context): void {
  const person = personOf(element, context);
  if (person !== undefined) people.push(person);
}

function setKey(head: FeedHead, key: string): void {
  if (key !== "") head.id = key;
}

/** Keeps the picture that was there first. */
export function setImage(head: FeedHead, image: FeedImage | undefined): void {
  if (image !== undefined) head.image ??= image;
}

function setText(head: FeedHead, key: "title" | "summary" | "subtitle", text: FeedText | undefined): void {
  if (head[key] === undefined && text !== undefined) head[key] = text;
}
