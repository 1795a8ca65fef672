import { escapeHtml } from "@internal/markup";
import type { Article, ArticleTag } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { Author } from "../author.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { append } from "./append.js";
import { bodyHtml } from "./body-html.js";
import { dateTime } from "./date-time.js";
import { carries, lossesOf } from "./losses.js";
import { present, presentOr } from "./present.js";

const CARRIED =
  "id url canonicalUrl aliasUrls status language headlines.main standfirst authors.*.kind authors.*.name authors.*.url authors.*.sameAs authors.*.image authors.*.id published modified section tags images access.free";

const STATUS = {
  published: "publish",
  scheduled: "future",
  draft: "draft",
  withheld: "private",
  canceled: "trash",
} as const;

/** The article as a post with what it embeds; what WordPress cannot carry is added to `lost`. */
export function writeWordpressPost(article: Article, lost: Loss[]): { [key: string]: unknown } {
  append(lost, lossesOf(article, carries(CARRIED), "WordPress"));
  const lose = (path: Loss["path"], message: string) => lost.push({ path, message: `WordPress ${message}` });
  const { status, published, modified, section, tags = [], access } = article;
  if (modified !== undefined && (published === undefined || modified.iso === published.iso))
    lose(["modified"], "has no change that is not later than a publication.");
  if (access?.free) lose(["access"], "has no word for what everybody may read.");
  const [alias, ...aliases] = (article.aliasUrls ?? []).entries();
  for (const [index] of aliases) lose(["aliasUrls", index], "has one other address of a post.");
  const guid = alias !== undefined && /^https?:/.test(alias[1]) ? alias[1] : undefined;
  if (alias !== undefined && (guid === undefined || guid === article.url))
    lose(["aliasUrls", 0], "has another address by http of a post.");
  return present({
    id: article.id,
    ...dates("date", "published", published, lost),
    ...dates("modified", "modified", modified, lost),
    guid: guid && { rendered: guid },
    link: article.url,
    status: status && STATUS[status],
    lang: article.language,
    title: rendered(escapeHtml(article.headlines.main)),
    content: present({
      ...rendered(bodyHtml(article.body, lost)),
      protected: access && !access.free ? true : undefined,
    }),
    excerpt: article.standfirst ? rendered(`<p>${escapeHtml(article.standfirst)}</p>`) : undefined,
    yoast_head_json: article.canonicalUrl ? { canonical: article.canonicalUrl } : undefined,
    _embedded: presentOr({
      author: article.authors?.map((author, index) => authorOf(author, index, lost)),
      "wp:featuredmedia": featured(article.images ?? [], lost),
      "wp:term": terms(section, tags, lost),
    }),
  });
}

/** What the site answers, and what it takes. */
function rendered(html: string): { rendered: string; raw: string } {
  return { rendered: html, raw: html };
}

/** WordPress writes the time of day of the site without an offset, and beside it that in UTC. */
function dates(
  key: "date" | "modified",
  field: "published" | "modified",
  date: ArticleDate | undefined,
  lost: Loss[],
): object {
  const written = dateTime(date, [field], "WordPress", lost);
  if (written === undefined || date?.at === undefined) return {};
  const minutes = Math.abs(Number(written.slice(-5, -3)) * 60 + Number(written.slice(-2)));
  if (minutes % 15 !== 0 || minutes > 14 * 60)
    lost.push({ path: [field], message: "WordPress has offsets of quarters of an hour, up to 14." });
  if (date.precision === "millisecond")
    lost.push({ path: [field], message: "WordPress has no fractions of a second." });
  const utc = new Date(date.at).toISOString().slice(0, 19);
  return { [key]: written.slice(0, 19), [`${key}_gmt`]: utc };
}

function authorOf({ kind, name, url, sameAs = [], image, id }: Author, index: number, lost: Loss[]): object {
  const path = ["authors", index];
  if (kind === "organization")
    lost.push({ path: [...path, "kind"], message: "WordPress has people as authors." });
  for (const place of sameAs.keys())
    if (place > 0)
      lost.push({ path: [...path, "sameAs", place], message: "WordPress has one page of an author." });
  return present({
    id,
    name: escapeHtml(name),
    link: url,
    url: sameAs[0],
    avatar_urls: image ? { 96: image } : undefined,
  });
}

/** WordPress has one featured picture: the one that leads. */
function featured(images: readonly ArticleImage[], lost: Loss[]): object[] {
  const lead = Math.max(
    images.findIndex(({ role, url }) => role === "main" && url !== ""),
    images.findIndex(({ role, url }) => role !== "social" && url !== ""),
  );
  return images.flatMap((image, index) => {
    const path = ["images", index];
    const lose = (key: string) =>
      lost.push({ path: [...path, key], message: `WordPress has no place for images.${key}.` });
    if (index !== lead) {
      lost.push({ path, message: "WordPress has one featured picture." });
      return [];
    }
    if (image.role && image.role !== "main") lose("role");
    if (image.decorative) lose("decorative");
    if (image.focalPoint) lose("focalPoint");
    return [mediaOf(image, path, lost)];
  });
}

function mediaOf(image: ArticleImage, path: Loss["path"], lost: Loss[]): object {
  const { url, alt, caption, credit, width, height, mediaType, sizes = [] } = image;
  const versions = new Map<string, object>();
  for (const [index, size] of sizes.entries()) {
    const name = size.name || `size-${index + 1}`;
    if (versions.has(name) || size.url === "" || size.url === url) {
      lost.push({ path: [...path, "sizes", index], message: "WordPress has versions by name, each once." });
      continue;
    }
    const { width: wide, height: high, mediaType: mime } = size;
    versions.set(name, present({ source_url: size.url, width: wide, height: high, mime_type: mime }));
  }
  return present({
    media_type: "image",
    source_url: url,
    alt_text: alt,
    caption: caption ? rendered(`<p>${escapeHtml(caption)}</p>`) : undefined,
    mime_type: mediaType,
    media_details: presentOr({
      width,
      height,
      image_meta: credit ? { credit } : undefined,
      sizes: versions.size > 0 ? Object.fromEntries(versions) : undefined,
    }),
  });
}

function terms(section: Article["section"], tags: readonly ArticleTag[], lost: Loss[]): object[][] {
  const term = ({ name, code, url }: ArticleTag, taxonomy: string) =>
    present({ id: code, link: url, name: escapeHtml(name), taxonomy });
  const first = section === undefined ? tags.findIndex(({ scheme }) => scheme === "category") : -1;
  if (first >= 0)
    lost.push({ path: ["tags", first], message: "WordPress's first category is read as the section." });
  const others = tags.map((tag, index) => {
    const isTaxonomy = /^[a-z0-9_-]{1,32}$/.test(tag.scheme ?? "");
    if (tag.scheme && !isTaxonomy)
      lost.push({ path: ["tags", index, "scheme"], message: "A taxonomy of WordPress is a word." });
    return term(tag, isTaxonomy ? (tag.scheme ?? "") : "post_tag");
  });
  return [section === undefined ? [] : [term(section, "category")], others].filter(
    (group) => group.length > 0,
  );
}
