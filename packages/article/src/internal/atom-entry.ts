import type { Article, ArticleTag } from "../article.js";
import type { ArticleDate } from "../article-date.js";
import type { Author } from "../author.js";
import type { ArticleIssue } from "../errors.js";
import type { FormatResult, Loss } from "../format-result.js";
import { FEED_CARRIED, feedBody, feedLosses } from "./feed-losses.js";
import { type FeedOptions, isInstant } from "./feed-options.js";
import { looksLikeMarkup } from "./looks-like-markup.js";
import { carries } from "./losses.js";
import { rfc3339Date } from "./rfc3339-date.js";
import { withSafeAddresses } from "./safe-addresses.js";
import { SECTION_SCHEME } from "./section-scheme.js";
import { linkElements } from "./write-links.js";
import { imageElement, mediaElement } from "./write-media-rss.js";
import { element, escapeXml, textElement, xmlChars, xmlLosses } from "./write-xml.js";

const CARRIED = `${FEED_CARRIED} authors.*.url authors.*.email section.code tags.*.code tags.*.scheme`;

/** The start of an absolute address: Atom takes no others for ids and schemes. */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/i;

/**
 * The permanent id of an article in Atom: its own where that is an absolute address, else the address of the article, else
 * the feed's with the id behind it.
 */
export function atomId({ id, url }: Article, feed: FeedOptions): string {
  if (ABSOLUTE.test(id)) return id;
  return url !== undefined && ABSOLUTE.test(url) ? url : `${feed.url}#${encodeURIComponent(xmlChars(id))}`;
}

/** An entry of Atom and the time of its last change, as written in it. */
export type AtomEntry = { readonly xml: string; readonly updated: string };

/** An article as an entry of Atom, and what that cannot carry; no value for one without any date. */
export function articleToEntry(given: Article, feed: FeedOptions): FormatResult<AtomEntry> {
  const { value: article, issues, lost } = withSafeAddresses(given);
  const updated = updatedOf(article, feed);
  if (updated.value === undefined) {
    return {
      value: undefined,
      issues: updated.issues,
      lost: [{ path: [], message: "Left out an article without a date." }],
    };
  }
  const { language, section, tags = [], source, copyright, media = [] } = article;
  const body = feedBody(article, feed.content ?? true);
  const xml = element("entry", { "xml:lang": language || undefined }, [
    textConstruct("title", article.headlines.main),
    textElement("id", atomId(article, feed)),
    article.url ? element("link", { rel: "alternate", href: article.url }) : "",
    ...(article.authors ?? []).map(personElement),
    textElement("published", article.published && rfc3339Date(article.published)),
    textElement("updated", updated.value),
    // Read after the others, they say what Atom's own dates are too exact for.
    inexactDate("dcterms:issued", article.published),
    inexactDate(
      "dcterms:modified",
      article.modified ?? (updated.issues.length > 0 ? article.published : undefined),
    ),
    textElement("dcterms:valid", article.expires && `end=${article.expires.iso}; scheme=W3C-DTF`),
    section === undefined ? "" : categoryElement({ ...section, scheme: SECTION_SCHEME }),
    ...tags.map(categoryElement),
    textConstruct("summary", article.standfirst),
    textElement("content", body.value, { type: "html" }),
    ...media.map(enclosureLink),
    ...(article.images ?? []).map(imageElement),
    ...media.map(mediaElement),
    source === undefined ? "" : sourceElement(source),
    article.commentsUrl
      ? element("link", { rel: "replies", type: "text/html", href: article.commentsUrl })
      : "",
    textConstruct("rights", copyright?.notice),
    linkElements(article, "link"),
  ]);
  const carried = carries(article.publisher?.name === feed.title ? `${CARRIED} publisher.name` : CARRIED);
  return {
    value: { xml, updated: updated.value },
    issues: [...issues, ...updated.issues, ...missing(article, body.value)],
    lost: [
      ...lost,
      ...idLoss(article, feed),
      ...feedLosses(article, carried, "Atom"),
      ...schemeLosses(tags),
      ...body.lost,
      ...xmlLosses(article),
    ],
  };
}

/** When the entry was last changed, which Atom requires to the second, and what stands for it where it is not known so. */
function updatedOf(
  { modified, published, firstPublished }: Article,
  { builtAt }: FeedOptions,
): { value: string | undefined; issues: ArticleIssue[] } {
  const dates = [modified, published, firstPublished].filter((date) => date !== undefined);
  const exact = dates.map(rfc3339Date).find((date) => date !== undefined);
  if (exact !== undefined) return { value: exact, issues: [] };
  const [date] = dates;
  const start = date && startOf(date);
  const built = isInstant(builtAt) ? new Date(builtAt).toISOString() : undefined;
  const standIn =
    start !== undefined
      ? "the start of the day in UTC stands for it"
      : built && "the time of the feed stands for it";
  const message = `Expected a date with a time and an offset, got ${date?.iso ?? "none"}; ${standIn ?? "the article is left out"}.`;
  return { value: start ?? built, issues: [{ code: "atom.no-updated", path: ["modified"], message }] };
}

/** The first instant of a day, month or year as if it were counted in UTC. */
function startOf({ iso }: ArticleDate): string {
  const [year, month = "01", day = "01"] = iso.slice(0, 10).split("-");
  return `${year}-${month}-${day}T00:00:00Z`;
}

function inexactDate(name: string, date: ArticleDate | undefined): string {
  return date === undefined || rfc3339Date(date) !== undefined ? "" : textElement(name, date.iso);
}

/** Words that readers would take for markup are marked as HTML and escaped once more. */
function textConstruct(name: string, words: string | undefined): string {
  return words !== undefined && looksLikeMarkup(words)
    ? textElement(name, escapeXml(words), { type: "html" })
    : textElement(name, words);
}

function personElement({ name, url, email }: Author): string {
  return element("author", {}, [
    textElement("name", name),
    textElement("uri", url),
    textElement("email", email),
  ]);
}

function categoryElement({ name, code, scheme }: ArticleTag): string {
  const label = code === undefined || code === name ? undefined : name;
  return element("category", {
    term: code ?? name,
    scheme: scheme !== undefined && ABSOLUTE.test(scheme) ? scheme : undefined,
    label,
  });
}

function enclosureLink({ url, mediaType, bytes, title }: NonNullable<Article["media"]>[number]): string {
  return element("link", { rel: "enclosure", href: url, type: mediaType, length: bytes, title });
}

function sourceElement({ name, url }: NonNullable<Article["source"]>): string {
  return element("source", {}, [
    textConstruct("title", name),
    url ? element("link", { rel: "alternate", href: url }) : "",
  ]);
}

function missing({ authors = [], url }: Article, content: string): ArticleIssue[] {
  const issues: ArticleIssue[] = [];
  if (authors.length === 0) {
    const message = "Expected an author, got none; that of the feed stands for it.";
    issues.push({ code: "atom.no-author", path: ["authors"], message });
  }
  if (content === "" && !url) {
    const message = "Expected the article's address where there is no content, got none.";
    issues.push({ code: "url.missing", path: ["url"], message });
  }
  return issues;
}

function idLoss(article: Article, feed: FeedOptions): Loss[] {
  const written = atomId(article, feed);
  if (written === article.id) return [];
  return [{ path: ["id"], message: `Atom takes absolute addresses for ids: written as ${written}.` }];
}

function schemeLosses(tags: readonly ArticleTag[]): Loss[] {
  return tags.flatMap(({ scheme }, index) =>
    scheme === undefined || scheme === "" || ABSOLUTE.test(scheme)
      ? []
      : [{ path: ["tags", index, "scheme"], message: "Atom takes only absolute addresses for schemes." }],
  );
}
