import type { Article, ArticleTag } from "../article.js";
import type { ArticleImage } from "../image.js";
import { pixels } from "./html-image.js";
import { isNode, type LinkedData, listOf, stringOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";
import type { PageScope } from "./page-scope.js";
import { matchKey, textOf, tidyText } from "./page-text.js";
import { resolveUrl } from "./resolve-url.js";
import { SOURCE_SCHEMES, safeUrl } from "./safe-url.js";

/** A field of a page, what said so and how sure that is. */
export type Found<Value> = {
  readonly value: Value;
  readonly source: "json-ld" | "meta" | "html" | "text" | "url";
  readonly where: string;
  readonly confidence: number;
};

const SECTION_PAGE =
  /\/(?:category|categories|section|sections|rubrik|ressort|categoria|seccion|rubrique|topics?)\//i;

/** The part of the paper that the article stands in. */
export function findSection(scope: PageScope, meta: PageMeta, data: LinkedData): Found<string> | undefined {
  const linked = listOf(data.main?.["articleSection"]).find(
    (one) => typeof one === "string" && one.trim() !== "",
  );
  if (typeof linked === "string") return found(tidyText(linked), "json-ld", "articleSection", 0.9);
  const named = meta.first("article:section", "section", "parsely-section", "cxenseparse:taxonomy");
  if (named !== undefined) return found(named.content, "meta", named.name, 0.85);
  for (const element of scope.lines()) {
    if (element.name !== "a" || element.textLength === 0 || element.textLength > 40) continue;
    const isCategory = /(?:^|\s)category(?:\s|$)/.test(element.attributes.get("rel") ?? "");
    const isSection = isCategory || SECTION_PAGE.test(element.attributes.get("href") ?? "");
    if (isSection && (isCategory || scope.isNearHeadline(element))) {
      return found(textOf(element), "html", isCategory ? 'a rel="category"' : "a", isCategory ? 0.75 : 0.65);
    }
  }
  return undefined;
}

const MOST_TAGS = 100;

/** The labels that the page gives the article, with what they come from as their scheme. */
export function findTags(
  scope: PageScope,
  meta: PageMeta,
  data: LinkedData,
): Found<ArticleTag[]> | undefined {
  const shown: string[] = [];
  for (const element of scope.lines()) {
    if (element.name === "a" && /(?:^|\s)tag(?:\s|$)/.test(element.attributes.get("rel") ?? ""))
      shown.push(textOf(element));
  }
  const linked = listOf(data.main?.["keywords"]).flatMap((one) =>
    typeof one === "string" ? one.split(",") : [],
  );
  const keywords = [...meta.all("news_keywords"), ...meta.all("keywords")].flatMap((content) =>
    content.split(","),
  );
  const lists: readonly (readonly [readonly string[], Found<unknown>["source"], string, number, string])[] = [
    [shown, "html", 'a rel="tag"', 0.85, "tag"],
    [meta.all("article:tag").flatMap((content) => content.split(",")), "meta", "article:tag", 0.85, "tag"],
    [linked, "json-ld", "keywords", 0.8, "keyword"],
    [keywords, "meta", "keywords", 0.5, "keyword"],
  ];
  for (const [names, source, where, confidence, scheme] of lists) {
    const tags = [...new Set(names.map((name) => tidyText(name).replace(/^#/, "")))]
      .filter((name) => name !== "" && name.length <= 80)
      .slice(0, MOST_TAGS)
      .map((name) => ({ name, scheme }));
    if (tags.length > 0) return found(tags, source, where, confidence);
  }
  return undefined;
}

/** The picture that leads the article or stands for it in shares. */
export function findImage(
  meta: PageMeta,
  data: LinkedData,
  base: string | undefined,
): Found<ArticleImage> | undefined {
  const shared = meta.first("og:image:secure_url", "og:image", "og:image:url");
  const first = listOf(data.main?.["image"])[0] ?? listOf(data.main?.["thumbnailUrl"])[0];
  const node = isNode(first)
    ? typeof first["@id"] === "string"
      ? (data.byId.get(first["@id"]) ?? first)
      : first
    : undefined;
  const linked = typeof first === "string" ? first : stringOf(node, "url", "contentUrl", "@id");
  const fromData = address(linked, base);
  const fromMeta = address(shared?.content, base);
  const url =
    fromMeta ??
    fromData ??
    address(meta.first("twitter:image", "twitter:image:src", "thumbnail")?.content, base);
  if (url === undefined) return undefined;
  const isMeta = fromMeta !== undefined;
  const alt = isMeta ? meta.first("og:image:alt", "twitter:image:alt")?.content : undefined;
  const width = isMeta ? pixels(meta.first("og:image:width")?.content) : sideOf(node, "width");
  const height = isMeta ? pixels(meta.first("og:image:height")?.content) : sideOf(node, "height");
  const caption = node === undefined || fromData !== url ? undefined : stringOf(node, "caption");
  const image: ArticleImage = {
    role: "main",
    url,
    ...(alt !== undefined && { alt }),
    ...(caption !== undefined && { caption: tidyText(caption) }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
  const agrees = fromMeta !== undefined && fromData === fromMeta;
  if (isMeta) return found(image, "meta", shared?.name ?? "og:image", agrees ? 0.95 : 0.85);
  return fromData === undefined
    ? found(image, "meta", "twitter:image", 0.7)
    : found(image, "json-ld", "image", 0.85);
}

const LEAD_CLASS =
  /(?:^|[\s_-])(?:lead|lede|intro|introduction|standfirst|summary|deck|dek|subtitle|sub-?headline|excerpt|abstract|vorspann|anleser|teaser|chapo|chapeau|sottotitolo|occhiello|bajada|copete|entradilla|ingress|sapo|preamble|article-description)(?:[\s_-]|$)/i;

/** The summary that stands between headline and body; else the one that the page gives search engines. */
export function findStandfirst(
  scope: PageScope,
  meta: PageMeta,
  data: LinkedData,
): Found<string> | undefined {
  const described =
    meta.first("og:description", "description", "twitter:description")?.content ??
    stringOf(data.main, "description");
  const key = matchKey(described ?? "").slice(0, 60);
  for (const element of scope.beforeBody()) {
    if (element.textLength < 30 || element.textLength > 700 || element.linkLength > element.textLength * 0.4)
      continue;
    if (!/^(?:p|div|h2|h3|h4|strong|b|span|section)$/.test(element.name)) continue;
    const isNamed =
      LEAD_CLASS.test(element.attributes.get("class") ?? "") ||
      element.attributes.get("itemprop") === "description";
    const text = textOf(element);
    const isDescription = key.length > 20 && matchKey(text).startsWith(key);
    if (isNamed || isDescription)
      return found(text, "html", element.name, isNamed && isDescription ? 0.95 : 0.8);
  }
  if (described === undefined) return undefined;
  const isShown = key.length > 20 && scope.opening(2000).includes(key.slice(0, 40));
  return isShown ? undefined : found(tidyText(described), "meta", "description", 0.5);
}

/** The base language and region of the page, as BCP 47. */
export function languageOf(meta: PageMeta, data: LinkedData): Found<string> | undefined {
  const linked = stringOf(data.main, "inLanguage");
  const [written, source, where]: readonly [string | undefined, Found<unknown>["source"], string] =
    meta.language !== undefined ? [meta.language, "html", "lang"] : [linked, "json-ld", "inLanguage"];
  const [, language, rest = ""] = /^\s*([a-z]{2,3})((?:[-_][a-z0-9]{2,8})*)\s*$/i.exec(written ?? "") ?? [];
  if (language === undefined) return undefined;
  const parts = rest.split(/[-_]/).filter((part) => part !== "");
  const tag = [language.toLowerCase(), ...parts.map(cased)].join("-");
  const agrees = linked?.slice(0, 2).toLowerCase() === language.slice(0, 2).toLowerCase();
  return found(tag, source, where, agrees ? 0.95 : 0.8);
}

/** The dateline that opens a body: "PHNOM PENH, Jan. 23 -". */
export function datelineOf(
  opening: string,
  date: (text: string) => NonNullable<Article["dateline"]>["date"],
): Found<NonNullable<Article["dateline"]>> | undefined {
  const [, written] = /^(.{2,80}?)\s?(?:[–—]|\s--?\s)\s*(?=\S)/su.exec(opening.slice(0, 120)) ?? [];
  if (written === undefined) return undefined;
  const agency = /\s*\((?:[\p{Lu}][\p{L}. ]{1,20})\)\s*$/u.exec(written)?.[0] ?? "";
  const place = /^\p{Lu}[\p{L}\p{M}.'’ -]{1,40}?(?=\s*(?:,|\(|$))/u.exec(written)?.[0];
  const rest =
    place === undefined
      ? ""
      : written.slice(place.length, written.length - agency.length).replace(/^[\s,]+/, "");
  if (place === undefined || place.split(" ").length > 4) return undefined;
  const day = rest === "" ? undefined : date(rest);
  // A name alone before a dash may begin a sentence; capitals, a day or an agency make it a dateline.
  const isSure =
    day !== undefined ||
    agency !== "" ||
    (place.length > 3 && place === place.toUpperCase() && place !== place.toLowerCase());
  if (!isSure || (rest !== "" && day === undefined && rest.split(" ").length > 3)) return undefined;
  const value = { place: place.trim(), ...(day !== undefined && { date: day }), written: written.trim() };
  return found(value, "text", "opening paragraph", day !== undefined ? 0.9 : 0.75);
}

function cased(part: string): string {
  if (part.length === 2) return part.toUpperCase();
  return part.length === 4
    ? part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase()
    : part.toLowerCase();
}

function address(written: string | undefined, base: string | undefined): string | undefined {
  const safe = written === undefined ? undefined : safeUrl(written, SOURCE_SCHEMES);
  if (safe === undefined) return undefined;
  return base === undefined ? safe : (resolveUrl(safe, base) ?? safe);
}

function sideOf(
  node: { readonly [property: string]: unknown } | undefined,
  side: string,
): number | undefined {
  const value = node?.[side];
  return typeof value === "number" || typeof value === "string" ? pixels(String(value)) : undefined;
}

function found<Value>(
  value: Value,
  source: Found<Value>["source"],
  where: string,
  confidence: number,
): Found<Value> {
  return { value, source, where, confidence };
}
