import type { Article } from "../article.js";
import type { Author } from "../author.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { append } from "./append.js";
import { bodyHtml } from "./body-html.js";
import { dateTime } from "./date-time.js";
import { carries, lossesOf } from "./losses.js";
import { addressOf } from "./ninjs-address.js";
import { imageItem, mediaItem, relatedItem } from "./ninjs-associations.js";
import { isPresent, present, presentOr } from "./present.js";
import { uriOf } from "./uri-of.js";

const CARRIED =
  "id url canonicalUrl aliasUrls articleType status language headlines standfirst byline authors.*.kind authors.*.name authors.*.url authors.*.sameAs authors.*.email authors.*.id dateline.place firstPublished published modified embargoedUntil expires section.name section.code section.url tags.*.name tags.*.code tags.*.url images.*.url images.*.role images.*.alt images.*.caption images.*.credit images.*.width images.*.height images.*.mediaType images.*.sizes images.*.focalPoint media related.*.url related.*.title related.*.id publisher.name publisher.url source copyright sponsored.by digitalSource wordCount";

const SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";
const STATUS = { published: "usable", withheld: "withheld", canceled: "canceled" } as const;

/** The article as an item; what it cannot carry is added to `lost`. */
export function writeNinjs(
  article: Article,
  uri: string | undefined,
  lost: Loss[],
): { uri: string; [key: string]: unknown } {
  append(lost, lossesOf(article, carries(CARRIED), "ninjs"));
  const { headlines, copyright, status, published, modified } = article;
  const address = (value: string | undefined, path: ArticlePath) => addressOf(value, path, lost);
  const date = (key: "firstPublished" | "published" | "modified" | "embargoedUntil" | "expires") =>
    dateTime(article[key], [key], "ninjs", lost);
  const item = uriOf(uri) ?? itemUri(article);
  const firstCreated = date("published");
  const versionCreated = date("modified") ?? firstCreated;
  if (modified !== undefined && (firstCreated === undefined || modified.iso === published?.iso)) {
    lost.push({ path: ["modified"], message: "ninjs has no version without one before it." });
  }
  const embargoedUntil = date("embargoedUntil");
  // An embargo that cannot be written must not become none.
  const isHeld = article.embargoedUntil !== undefined && embargoedUntil === undefined;
  if (isHeld && status !== undefined && status !== "withheld") {
    lost.push({ path: ["status"], message: "The embargo has no instant: the item is withheld." });
  }
  if (status === "draft" || status === "scheduled") {
    lost.push({ path: ["status"], message: `ninjs has no status ${status}: it is written as withheld.` });
  }
  return {
    ...present({
      standard: { name: "ninjs", version: "3.1", schema: SCHEMA },
      type: "text",
      firstCreated,
      versionCreated,
      contentCreated: date("firstPublished"),
      embargoedUntil,
      expires: date("expires"),
      pubStatus: isHeld ? "withheld" : status && (STATUS[status as keyof typeof STATUS] ?? "withheld"),
      copyrightHolder: copyright?.holder,
      copyrightNotice: copyright?.notice,
      rightsInfo: presentOr({ linkedRights: address(copyright?.licenseUrl, ["copyright", "licenseUrl"]) }),
      language: article.language,
      headlines: [
        { role: "main", value: headlines.main },
        { role: "seo", value: headlines.seo ?? "" },
        { role: "social", value: headlines.social ?? "" },
      ].filter(({ value }) => value !== ""),
      descriptions: article.standfirst ? [{ role: "summary", value: article.standfirst }] : [],
      by: article.byline,
      located: article.dateline?.place,
      bodies: bodies(article, lost),
      ...authors(article.authors ?? [], lost),
      infoSources: infoSources(article),
      subjects: subjects(article, lost),
      genres: article.articleType ? [{ name: article.articleType }] : [],
      renditions: renditions(article, address),
      altIds: [
        ...(item === article.id ? [] : [{ role: "id", value: article.id }]),
        ...(article.aliasUrls ?? []).filter(isPresent).map((value) => ({ role: "alias", value })),
      ],
      associations: [
        ...(article.images ?? []).flatMap((image, index) => imageItem(image, index, lost)),
        ...(article.media ?? []).flatMap((file, index) => mediaItem(file, index, lost)),
        ...(article.related ?? []).flatMap((other, index) => relatedItem(other, index, lost)),
      ],
      digitalSourceType: digitalSource(article.digitalSource),
    }),
    uri: item,
  };
}

function itemUri({ id, url }: Article): string {
  const own = uriOf(id) === id && !/^(?:javascript|vbscript|data):/i.test(id) ? id : undefined;
  return own ?? uriOf(url) ?? `urn:article:${encodeURIComponent(id.replace(/\p{Surrogate}/gu, ""))}`;
}

function bodies(article: Article, lost: Loss[]): object[] {
  if (article.body.length === 0 && article.wordCount === undefined) return [];
  const value = bodyHtml(article.body, lost);
  return [{ ...present({ role: "main", contentType: "text/html", wordCount: article.wordCount }), value }];
}

function authors(list: readonly Author[], lost: Loss[]): object {
  const isPerson = ({ kind }: Author) => kind === "person";
  const lastPerson = list.map(isPerson).lastIndexOf(true);
  for (const [index, author] of list.entries()) {
    if (isPerson(author) || index > lastPerson) continue;
    lost.push({
      path: ["authors", index],
      message: "ninjs has organisations behind people: the place is lost.",
    });
  }
  return {
    people: list.filter(isPerson).map(party),
    organisations: list.filter((author) => !isPerson(author)).map(party),
  };
}

function party({ name, id, url, email, sameAs = [] }: Author): object {
  const contactInfo = [
    ...(url ? [{ type: "web", value: url }] : []),
    ...(email ? [{ type: "email", value: email }] : []),
    ...sameAs.filter(isPresent).map((value) => ({ type: "web", role: "sameAs", value })),
  ];
  return present({ name, rel: "author", literal: id, contactInfo });
}

function infoSources({ publisher, source, sponsored }: Article): object[] {
  const entry = (role: string, name: string | undefined, url: string | undefined) =>
    name || url ? [present({ role, name, contactInfo: url ? [{ type: "web", value: url }] : [] })] : [];
  return [
    ...entry("publisher", publisher?.name, publisher?.url),
    ...entry("source", source?.name, source?.url),
    ...entry("sponsor", sponsored?.by, undefined),
  ];
}

function subjects({ section, tags = [] }: Article, lost: Loss[]): object[] {
  const subject = (
    { name, code, url }: { name: string; code?: string | undefined; url?: string | undefined },
    path: ArticlePath,
    rel?: string,
  ) => present({ name, rel, literal: code, uri: addressOf(url, [...path, "url"], lost) });
  return [
    ...(section === undefined ? [] : [subject(section, ["section"], "section")]),
    ...tags.map((tag, index) => subject(tag, ["tags", index])),
  ];
}

function renditions(
  { url, canonicalUrl }: Article,
  address: (value: string | undefined, path: ArticlePath) => string | undefined,
): object[] {
  const page = (name: string, href: string | undefined) =>
    href === undefined ? [] : [{ name, href, contentType: "text/html" }];
  return [
    ...page("web", address(url, ["url"])),
    ...page("canonical", address(canonicalUrl, ["canonicalUrl"])),
  ];
}

function digitalSource(code: string | undefined): object | undefined {
  if (!code) return undefined;
  if (uriOf(code) === code) return { uri: code };
  return /^\w+$/.test(code)
    ? { uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${code}` }
    : { literal: code };
}
