import type { Article, Correction, LiveUpdate } from "../article.js";
import { headlineOr, idOr, openingOf, withoutEmpty } from "./article-parts.js";
import { FieldReader, type ReadingLog } from "./field-reader.js";
import { firstText, readImages, readPeople, textOf } from "./json-ld-values.js";
import { present, presentOr } from "./present.js";
import type { Refusal } from "./read-fields.js";
import { textBlocks } from "./text-blocks.js";

const TYPES: Readonly<Record<string, NonNullable<Article["articleType"]>>> = {
  NewsArticle: "news",
  ReportageNewsArticle: "reportage",
  AnalysisNewsArticle: "analysis",
  BackgroundNewsArticle: "background",
  OpinionNewsArticle: "opinion",
  ReviewNewsArticle: "review",
  LiveBlogPosting: "live",
  AdvertiserContentArticle: "advertiser",
};

/** Whether a node is an article, of news or other. */
export function isArticleType(type: unknown): boolean {
  return typeof type === "string" && /(?:Article|BlogPosting)$/.test(type);
}

/** The article that a node of schema.org stands for. */
export function readJsonLd(node: FieldReader, log: ReadingLog): Article | Refusal {
  node.skip("@context");
  const types = node.any("@type").filter((type) => typeof type === "string");
  if (!types.some(isArticleType)) return { refused: "Expected an article of schema.org, got another thing." };
  const known = types.find((type) => Object.hasOwn(TYPES, type));
  const articleType = known === undefined ? undefined : TYPES[known];
  const body = textBlocks(firstText(node, "articleBody") ?? "");
  const main = firstText(node, "headline") ?? firstText(node, "name");
  const url = firstText(node, "url") ?? firstText(node, "@id");
  const page = pageOf(node);
  const standfirst = firstText(node, "description");
  const date = (key: string) => node.date(key);
  const published = date("datePublished");
  if (articleType === "live") node.skip("coverageStartTime");
  return withoutEmpty({
    id: idOr(
      firstText(node, "identifier") ?? url,
      `${main ?? ""}\n${openingOf(body)}`,
      ["identifier"],
      log.issues,
    ),
    url: url ?? page,
    canonicalUrl: url === undefined || page === url ? undefined : page,
    articleType,
    language: firstText(node, "inLanguage"),
    headlines: present({
      main: headlineOr(main, standfirst ?? openingOf(body), ["headline"], log.issues),
      seo: firstText(node, "alternativeHeadline"),
    }),
    standfirst,
    authors: readPeople(node, "author"),
    dateline: dateline(node),
    published,
    modified: date("dateModified"),
    expires: date("expires"),
    ...labels(node),
    images: readImages(node, "image"),
    body,
    liveUpdates: articleType === "live" ? node.any("liveBlogUpdate").flatMap(updateOf) : undefined,
    corrections: node.any("correction").flatMap(correctionOf),
    access: access(node),
    publisher: publisher(node),
    source: presentOr({ url: firstText(node, "isBasedOn") }),
    copyright: presentOr({
      notice: firstText(node, "copyrightNotice"),
      holder: textOf(node.any("copyrightHolder")[0], "name"),
      licenseUrl: firstText(node, "license"),
    }),
    sponsored: presentOr({ by: textOf(node.any("sponsor")[0], "name") }),
    digitalSource: firstText(node, "digitalSourceType")?.replace(
      /^https?:\/\/cv\.iptc\.org\/newscodes\/digitalsourcetype\/(?=\w+$)/,
      "",
    ),
    commentsUrl: firstText(node, "discussionUrl"),
    wordCount: node.count("wordCount", 0),
  });
}

function pageOf(node: FieldReader): string | undefined {
  const [page] = node.any("mainEntityOfPage");
  if (!(page instanceof FieldReader)) return page;
  page.skip("@type");
  return page.text("@id") ?? page.text("url");
}

function dateline(node: FieldReader): Article["dateline"] {
  const written = firstText(node, "dateline");
  const place = textOf(node.any("locationCreated")[0], "name");
  return presentOr({ place, written: written === place ? undefined : written });
}

function labels(node: FieldReader): Pick<Article, "section" | "tags"> {
  const [section, ...sections] = node.any("articleSection").filter((text) => typeof text === "string");
  const words = node.any("keywords");
  // One text with commas is a list; a text in a list is one keyword.
  const written = node.value("keywords");
  const list = typeof written === "string" ? written.split(",") : words;
  const tags = list.flatMap((word) => {
    if (typeof word === "string") return word.trim() === "" ? [] : [{ name: word.trim() }];
    word.skip("@type");
    const name = word.text("name");
    const fields = {
      code: word.text("termCode"),
      scheme: word.text("inDefinedTermSet"),
      url: word.text("url"),
    };
    return name === undefined ? [] : [present({ name, ...fields })];
  });
  return {
    section: section === undefined ? undefined : { name: section },
    tags: [...sections.map((name) => ({ name, scheme: "section" })), ...tags],
  };
}

function updateOf(value: string | FieldReader): LiveUpdate[] {
  if (typeof value === "string") return [];
  value.skip("@type");
  const update = {
    id: firstText(value, "identifier") ?? firstText(value, "@id"),
    headline: firstText(value, "headline"),
    published: value.date("datePublished"),
    modified: value.date("dateModified"),
    authors: readPeople(value, "author"),
    url: firstText(value, "url"),
  };
  return [{ ...present(update), body: textBlocks(firstText(value, "articleBody") ?? "") }];
}

function correctionOf(value: string | FieldReader): Correction[] {
  if (typeof value === "string") return [{ text: value }];
  value.skip("@type");
  const text = firstText(value, "text");
  const date = value.date("datePublished");
  return text === undefined ? [] : [present({ text, date })];
}

function access(node: FieldReader): Article["access"] {
  const written = node.value("isAccessibleForFree");
  const parts = node.any("hasPart").filter((part) => part instanceof FieldReader);
  const wall = parts.find((part) => part.has("cssSelector"));
  wall?.skip("@type isAccessibleForFree");
  const selector = wall?.text("cssSelector");
  if (written === undefined) return selector === undefined ? undefined : { free: false, selector };
  const free = written === true || /^(?:https?:\/\/schema\.org\/)?true$/i.test(String(written));
  return present({ free, selector });
}

function publisher(node: FieldReader): Article["publisher"] {
  const [first] = node.any("publisher");
  if (!(first instanceof FieldReader)) return first === undefined ? undefined : { name: first };
  first.skip("@type");
  const name = first.text("name");
  const fields = { url: firstText(first, "url"), logo: readImages(first, "logo")[0] };
  if (name !== undefined) return present({ name, ...fields });
  first.lose("name", "A publisher without a name is none.");
  return undefined;
}
