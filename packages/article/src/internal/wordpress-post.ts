import type { Article, ArticleTag } from "../article.js";
import type { Author } from "../author.js";
import type { ArticleIssue, ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import type { ArticleImage } from "../image.js";
import { append } from "./append.js";
import { headlineOr, idOr, openingOf, withoutEmpty } from "./article-parts.js";
import { takeContact } from "./body-contact.js";
import { readBlocks } from "./html-reader.js";
import { htmlText } from "./html-text.js";
import { isRecord, isVoid, type JsonRecord, listField, recordField, textField } from "./json-fields.js";
import { wordpressDate } from "./wordpress-dates.js";
import { mediaToImage, withOriginals } from "./wordpress-image.js";

/** Options of `wordpressToArticles`. */
export type WordpressOptions = {
  /** The IANA zone of the site, for posts without `date_gmt`. None by default: their dates have no instant. */
  zone?: string | undefined;
  /** The language of the posts, BCP 47, where they do not name one. */
  language?: string | undefined;
};

const STATUS: Readonly<Record<string, NonNullable<Article["status"]>>> = {
  publish: "published",
  future: "scheduled",
  draft: "draft",
  pending: "draft",
  "auto-draft": "draft",
  private: "withheld",
  trash: "canceled",
};

/** Keys that are read, or that only say how the site works. */
const READ = new Set(
  "id date date_gmt modified modified_gmt guid slug status type link title content excerpt author featured_media categories tags lang _links _embedded class_list comment_status ping_status template yoast_head yoast_head_json".split(
    " ",
  ),
);

type Log = { path: ArticlePath; issues: ArticleIssue[]; lost: Loss[] };

/** The article that a post stands for; issues and losses are added to the lists. */
export function postToArticle(
  post: JsonRecord,
  path: ArticlePath,
  options: WordpressOptions,
  issues: ArticleIssue[],
  lost: Loss[],
): Article {
  const log: Log = { path, issues, lost };
  const url = textField(post, "link");
  const content = recordField(post, "content") ?? {};
  const embedded = recordField(post, "_embedded") ?? {};
  const main = mainImage(post, embedded, log);
  const reading = readBlocks(textField(content, "rendered") ?? "", url);
  const at = [...path, "content"];
  append(
    issues,
    reading.issues.map((issue) => ({ ...issue, path: at })),
  );
  append(
    lost,
    reading.lost.map((loss) => ({ ...loss, path: at })),
  );
  const originals = new Set(main === undefined ? [] : [main.url]);
  const { body, contact } = takeContact(withOriginals(reading.blocks, originals));
  if (contact !== undefined) {
    const message = "Took the contact block out of the content.";
    issues.push({ code: "text.contact", path: at, message });
  }
  const guid = textField(recordField(post, "guid") ?? {}, "rendered");
  const title = htmlText(textField(recordField(post, "title") ?? {}, "rendered") ?? "");
  const { section, tags } = terms(post, embedded, log);
  const dateOf = (key: "date" | "modified") =>
    wordpressDate(textField(post, key), textField(post, `${key}_gmt`), options.zone, [...path, key], issues);
  const published = dateOf("date");
  const modified = dateOf("modified");
  const named = textField(post, "status") ?? "";
  const status = Object.hasOwn(STATUS, named) ? STATUS[named] : undefined;
  losses(post, status, log);
  return withoutEmpty({
    id: idOr(textField(post, "id"), `${url ?? ""}${title ?? ""}`, [...path, "id"], issues),
    url,
    canonicalUrl: canonical(post, url),
    aliasUrls: guid !== undefined && guid !== url && /^https?:/.test(guid) ? [guid] : undefined,
    status,
    language: textField(post, "lang") ?? options.language,
    headlines: { main: headlineOr(title, openingOf(body), [...path, "title"], issues) },
    standfirst: excerpt(post),
    authors: authors(embedded, log),
    published,
    // A post that was never changed carries the day of its publication twice.
    modified: modified?.iso === published?.iso ? undefined : modified,
    section,
    tags,
    images: main === undefined ? undefined : [main],
    body,
    contact: contact === undefined ? undefined : { text: contact },
    access: content["protected"] === true ? { free: false } : undefined,
  });
}

function canonical(post: JsonRecord, url: string | undefined): string | undefined {
  const written = textField(recordField(post, "yoast_head_json") ?? {}, "canonical");
  return written === url ? undefined : written;
}

/** WordPress cuts an excerpt after 55 words and marks the cut; the mark is not of the text. */
function excerpt(post: JsonRecord): string | undefined {
  const text = htmlText(textField(recordField(post, "excerpt") ?? {}, "rendered") ?? "");
  return text?.replace(/\s*\[(?:…|\.\.\.)\]$/, "") || undefined;
}

function authors(embedded: JsonRecord, log: Log): Author[] {
  return listField(embedded, "author").flatMap((author, index): Author[] => {
    if (!isRecord(author) || isErrorReport(author, [...log.path, "_embedded", "author", index], log))
      return [];
    const name = htmlText(textField(author, "name") ?? "");
    if (name === undefined) return [];
    const url = textField(author, "link");
    const own = textField(author, "url");
    const id = textField(author, "id");
    const image = largest(recordField(author, "avatar_urls") ?? {});
    if (!isVoid(author["description"])) {
      const path = [...log.path, "_embedded", "author", index, "description"];
      log.lost.push({ path, message: "The model has no place for what is said of an author." });
    }
    return [
      {
        kind: "person",
        name,
        ...(url !== undefined && { url }),
        ...(own !== undefined && { sameAs: [own] }),
        ...(image !== undefined && { image }),
        ...(id !== undefined && { id }),
      },
    ];
  });
}

/** The address under the highest number of pixels. */
function largest(bySide: JsonRecord): string | undefined {
  const [side] = Object.keys(bySide).sort((a, b) => Number(b) - Number(a));
  return side === undefined ? undefined : textField(bySide, side);
}

function mainImage(post: JsonRecord, embedded: JsonRecord, log: Log): ArticleImage | undefined {
  const path = [...log.path, "_embedded", "wp:featuredmedia", 0];
  const [media] = listField(embedded, "wp:featuredmedia");
  if (isRecord(media)) {
    if (isErrorReport(media, path, log)) return undefined;
    const image = textField(media, "media_type") === "file" ? undefined : mediaToImage(media);
    if (image !== undefined) return image;
  }
  if (!isVoid(post["featured_media"])) {
    const message = "Left out the number of the featured image, which is not embedded.";
    log.lost.push({ path: [...log.path, "featured_media"], message });
  }
  return undefined;
}

function terms(post: JsonRecord, embedded: JsonRecord, log: Log) {
  const groups = listField(embedded, "wp:term");
  const all = groups.flatMap((group, g) =>
    (Array.isArray(group) ? group : []).flatMap((term: unknown, t) => {
      if (!isRecord(term) || isErrorReport(term, [...log.path, "_embedded", "wp:term", g, t], log)) return [];
      const name = htmlText(textField(term, "name") ?? "");
      // The category that WordPress gives to posts without one.
      if (name === undefined || textField(term, "slug") === "uncategorized") return [];
      const code = textField(term, "id");
      const url = textField(term, "link");
      const scheme = textField(term, "taxonomy") ?? "post_tag";
      return [{ name, ...(code !== undefined && { code }), scheme, ...(url !== undefined && { url }) }];
    }),
  );
  if (groups.length === 0) {
    for (const key of ["categories", "tags"]) {
      if (isVoid(post[key])) continue;
      log.lost.push({
        path: [...log.path, key],
        message: `Left out the numbers of ${key}, which are not embedded.`,
      });
    }
  }
  const first = all.find(({ scheme }) => scheme === "category");
  const tags: ArticleTag[] = all.filter((term) => term !== first);
  if (first === undefined) return { section: undefined, tags };
  const { scheme: _, ...section } = first;
  return { section, tags };
}

/** Whether an embedded object is the report of an error, which then becomes an issue. */
function isErrorReport(value: JsonRecord, path: ArticlePath, { issues, lost }: Log): boolean {
  const code = textField(value, "code");
  if (code === undefined || value["data"] === undefined) return false;
  const message = `Expected an embedded object, got the error ${code}: ${textField(value, "message") ?? ""}`;
  issues.push({ code: "input.remote-error", path, message });
  lost.push({ path, message: "Left out an embedded object that could not be had." });
  return true;
}

function losses(post: JsonRecord, status: Article["status"], { path, lost }: Log): void {
  const written = textField(post, "status");
  if (status === undefined && written !== undefined) {
    lost.push({
      path: [...path, "status"],
      message: `Left out the status ${JSON.stringify(written.slice(0, 40))}.`,
    });
  }
  for (const [key, value] of Object.entries(post)) {
    if (READ.has(key) || isVoid(value) || (key === "format" && value === "standard")) continue;
    if (key === "meta" && isRecord(value) && Object.values(value).every(isVoid)) continue;
    lost.push({ path: [...path, key], message: `The model has no place for ${key}.` });
  }
}
