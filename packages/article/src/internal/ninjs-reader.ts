import type { Article } from "../article.js";
import { headlineOr, idOr, openingOf, withoutEmpty } from "./article-parts.js";
import { ARTICLE_TYPES } from "./article-types.js";
import type { FieldReader, ReadingLog } from "./field-reader.js";
import { htmlText } from "./html-text.js";
import { filesOf, readAssociations } from "./ninjs-association-reader.js";
import { readBody } from "./ninjs-body-reader.js";
import { readAuthors, readSources } from "./ninjs-party-reader.js";
import { present, presentOr } from "./present.js";
import type { Refusal } from "./read-fields.js";

const STATUS = { usable: "published", withheld: "withheld", canceled: "canceled" } as const;
const TYPES = ["text", "composite", "component", "picture", "graphic", "audio", "video"] as const;

/** The article in an item of ninjs 3. */
export function readNinjs(item: FieldReader, log: ReadingLog): Article | Refusal {
  const type = item.text("type");
  if (type === "event" || type === "planning")
    return { refused: `Expected a news item, got a ninjs ${type}.` };
  if (!["uri", "headlines", "bodies", "type", "versionCreated"].some((key) => item.has(key))) {
    return { refused: "Expected a ninjs item, got an object with none of its fields." };
  }
  if (type !== undefined && !TYPES.some((known) => known === type)) item.lose("type", "No type of ninjs.");
  item.skip("standard");
  const uri = item.text("uri");
  const { id, aliasUrls } = altIds(item);
  const headlines = headlineTexts(item);
  const { body, wordCount } = readBody(item, log);
  const standfirst = firstText(item, "descriptions");
  const { pages, files } = renditions(item);
  const own = filesOf(files, type);
  const { images, media, related } = readAssociations(item);
  const status = item.oneOf("pubStatus", ["usable", "withheld", "canceled"]);
  const first = item.date("firstCreated");
  const version = item.date("versionCreated");
  const content = item.date("contentCreated");
  const place = item.text("located");
  const subjects = subjectsOf(item);
  const sources = readSources(item);
  return withoutEmpty({
    id: idOr(id ?? uri, `${headlines.main ?? ""}\n${openingOf(body)}`, [...item.path, "uri"], log.issues),
    url: pages.web,
    canonicalUrl: pages.canonical,
    aliasUrls,
    articleType: genres(item),
    status: status && STATUS[status],
    language: item.text("language"),
    headlines: present({
      main: headlineOr(headlines.main, standfirst ?? openingOf(body), ["headlines"], log.issues),
      seo: headlines.seo,
      social: headlines.social,
    }),
    standfirst,
    byline: item.text("by"),
    authors: readAuthors(item),
    dateline: place === undefined ? undefined : { place },
    firstPublished: content,
    published: first ?? version,
    modified: first === undefined || version?.iso === first.iso ? undefined : version,
    embargoedUntil: item.date("embargoedUntil"),
    expires: item.date("expires"),
    ...subjects,
    images: [...own.images, ...images],
    media: [...own.media, ...media],
    body,
    related,
    ...sources,
    copyright: presentOr({
      notice: item.text("copyrightNotice"),
      holder: item.text("copyrightHolder"),
      licenseUrl: item.child("rightsInfo")?.text("linkedRights"),
    }),
    digitalSource: digitalSource(item),
    wordCount,
  });
}

function altIds(item: FieldReader): { id: string | undefined; aliasUrls: string[] } {
  let id: string | undefined;
  const aliasUrls: string[] = [];
  for (const entry of item.children("altIds")) {
    const role = entry.text("role");
    const value = entry.text("value");
    if (role === "id" && id === undefined) id = value;
    else if (role === "alias" && value !== undefined) aliasUrls.push(value);
    else entry.lose("value", "The model has no other ids.");
  }
  return { id, aliasUrls };
}

/** The headline for the page is the one that says so, else the first that is for nothing else. */
function headlineTexts(item: FieldReader): { [Role in "main" | "seo" | "social"]?: string | undefined } {
  const entries = item.children("headlines").map((entry) => ({ entry, role: entry.text("role") }));
  const of = (wanted: string | undefined) => entries.find(({ role }) => role === wanted)?.entry;
  const other = entries.find(({ role }) => role !== "seo" && role !== "social")?.entry;
  const chosen = { main: of("main") ?? of(undefined) ?? other, seo: of("seo"), social: of("social") };
  const kept = new Set(Object.values(chosen));
  for (const { entry } of entries) {
    if (kept.has(entry)) continue;
    entry.skip("contentType value");
    entry.lose("value", "The model has one headline for each use.");
  }
  const { main, seo, social } = chosen;
  return { main: main && wordsOf(main), seo: seo && wordsOf(seo), social: social && wordsOf(social) };
}

/** The words of a text that says whether it is HTML. */
function wordsOf(entry: FieldReader): string | undefined {
  const text = entry.text("value");
  const isHtml = entry.text("contentType")?.includes("html") ?? false;
  return text !== undefined && isHtml ? htmlText(text) : text;
}

function firstText(item: FieldReader, key: string): string | undefined {
  const entries = item.children(key);
  const chosen = entries.find((entry) => entry.has("value"));
  for (const entry of entries) {
    entry.skip("role");
    if (entry === chosen) continue;
    entry.skip("contentType value");
    entry.lose("value", "The model has one summary.");
  }
  return chosen && wordsOf(chosen);
}

type Pages = { web?: string | undefined; canonical?: string | undefined };

function renditions(item: FieldReader): { pages: Pages; files: FieldReader[] } {
  const pages: Pages = {};
  const files = item.children("renditions").filter((entry) => {
    const name = entry.text("name");
    if ((name !== "web" && name !== "canonical") || pages[name] !== undefined) return true;
    entry.skip("contentType");
    pages[name] = entry.text("href");
    return false;
  });
  return { pages, files };
}

function genres(item: FieldReader): Article["articleType"] {
  let found: Article["articleType"];
  for (const genre of item.children("genres")) {
    const name = genre.text("name");
    const type = ARTICLE_TYPES.find((known) => known === name?.toLowerCase().replace(/\s+/g, "-"));
    if (type !== undefined && found === undefined) found = type;
    else genre.lose("name", "The model has no such type of article.");
  }
  return found;
}

function subjectsOf(item: FieldReader): Pick<Article, "section" | "tags"> {
  const all = item.children("subjects").flatMap((subject) => {
    const name = subject.text("name") ?? subject.text("literal");
    const rel = subject.text("rel");
    const fields = { code: subject.text("literal"), url: subject.text("uri") };
    if (name === undefined) {
      if (fields.url !== undefined) subject.lose("uri", "The model has no tag without a name.");
      return [];
    }
    return [{ rel, tag: present({ name, ...fields }) }];
  });
  const section = all.find(({ rel }) => rel === "section");
  const tags = all.filter((entry) => entry !== section).map(({ tag }) => tag);
  return { section: section?.tag, tags };
}

function digitalSource(item: FieldReader): string | undefined {
  const type = item.child("digitalSourceType");
  const uri = type?.text("uri");
  const literal = type?.text("literal");
  return uri?.replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(?=\w+$)/, "") ?? literal;
}
