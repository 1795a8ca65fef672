import { scriptJson } from "@internal/markup";
import type { Article, LiveUpdate } from "../article.js";
import type { Block } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { FormatResult, FullResult, Loss } from "../format-result.js";
import { articleNodeOf } from "../internal/article-node.js";
import { readJson } from "../internal/json-fields.js";
import { authorNode, imageNode, isoOf, type JsonLdNode, node } from "../internal/json-ld-nodes.js";
import { readJsonLd } from "../internal/json-ld-reader.js";
import { carries, lossesOf } from "../internal/losses.js";
import { readFields } from "../internal/read-fields.js";

export type { JsonLdNode } from "../internal/json-ld-nodes.js";

/** A JSON-LD document of one node. */
export type JsonLdDocument = JsonLdNode & { "@context": "https://schema.org" };

/** Options of {@link articleToJsonLd}. */
export type JsonLdOptions = {
  /**
   * What gives a body's words for `articleBody`, such as `plainText` of the main entry. By default the body is left to
   * the page, which has it already; the entries of a live article need it.
   */
  text?: ((body: readonly Block[]) => string) | undefined;
  /** The publication, where the article names none. */
  publisher?: Article["publisher"];
};

/** schema.org's name for each type of article that it tells apart. */
const TYPES: Readonly<Partial<Record<NonNullable<Article["articleType"]>, string>>> = {
  news: "NewsArticle",
  reportage: "ReportageNewsArticle",
  analysis: "AnalysisNewsArticle",
  background: "BackgroundNewsArticle",
  opinion: "OpinionNewsArticle",
  review: "ReviewNewsArticle",
  live: "LiveBlogPosting",
  advertiser: "AdvertiserContentArticle",
};

const CARRIED =
  "id url canonicalUrl language headlines.main headlines.seo standfirst authors dateline.written dateline.place published modified expires section.name tags.*.name images.*.url images.*.alt images.*.caption images.*.credit images.*.width images.*.height images.*.mediaType corrections.*.text corrections.*.date access.free access.selector publisher.name publisher.url publisher.logo.url publisher.logo.width publisher.logo.height source.url copyright sponsored.by digitalSource commentsUrl wordCount";

const LIVE_CARRIED =
  "liveUpdates.*.id liveUpdates.*.url liveUpdates.*.headline liveUpdates.*.published liveUpdates.*.modified liveUpdates.*.authors";

/**
 * The article as a schema.org NewsArticle, one of its subtypes, or a LiveBlogPosting. Dates are written as the source
 * had them, in their own offset. Write it into a page with {@link jsonLdScript}.
 *
 * @example
 * import { articleToJsonLd } from "@nightdesk/article/json-ld";
 * const { value } = articleToJsonLd({ id: "a1", headlines: { main: "Rain" }, body: [] });
 * value; // => { "@context": "https://schema.org", "@type": "NewsArticle", identifier: "a1", headline: "Rain" }
 */
export function articleToJsonLd(article: Article, options: JsonLdOptions = {}): FullResult<JsonLdDocument> {
  const { access, copyright, publisher = options.publisher } = article;
  const published = isoOf(article.published ?? article.firstPublished);
  const value = {
    "@context": "https://schema.org" as const,
    ...node(typeOf(article) ?? "NewsArticle", {
      identifier: article.id,
      url: article.url,
      mainEntityOfPage: article.canonicalUrl ?? article.url,
      headline: article.headlines.main,
      alternativeHeadline: article.headlines.seo,
      description: article.standfirst,
      dateline: article.dateline?.written ?? article.dateline?.place,
      locationCreated: article.dateline?.place && node("Place", { name: article.dateline.place }),
      datePublished: published,
      dateModified: isoOf(article.modified),
      expires: isoOf(article.expires),
      author: article.authors?.map(authorNode),
      publisher: publisher && {
        ...node("Organization", { name: publisher.name, url: publisher.url }),
        ...(publisher.logo && { logo: imageNode(publisher.logo) }),
      },
      image: article.images?.map(imageNode),
      articleSection: article.section?.name,
      keywords: article.tags?.map(({ name }) => name),
      inLanguage: article.language,
      articleBody: options.text?.(article.body),
      wordCount: article.wordCount,
      isAccessibleForFree: access?.free,
      hasPart:
        access?.selector &&
        node("WebPageElement", { isAccessibleForFree: access.free, cssSelector: access.selector }),
      correction: article.corrections?.map(({ text, date }) =>
        node("CorrectionComment", { text, datePublished: isoOf(date) }),
      ),
      copyrightNotice: copyright?.notice,
      copyrightHolder: copyright?.holder && node("Organization", { name: copyright.holder }),
      license: copyright?.licenseUrl,
      isBasedOn: article.source?.url,
      sponsor: article.sponsored?.by && node("Organization", { name: article.sponsored.by }),
      digitalSourceType: digitalSourceUrl(article.digitalSource),
      discussionUrl: article.commentsUrl,
      ...(article.articleType === "live" && {
        coverageStartTime: published,
        liveBlogUpdate: article.liveUpdates?.map((update) => updateNode(update, article, options)),
      }),
    }),
  };
  return { value, issues: [], lost: lostOf(article, options.text !== undefined) };
}

/**
 * The document as a script element. No value in it can end the element: `<`, `>` and `&` are written as escapes.
 *
 * @example
 * import { jsonLdScript } from "@nightdesk/article/json-ld";
 * jsonLdScript({ "@type": "Thing", name: "</script>" });
 * // => '<script type="application/ld+json">{"@type":"Thing","name":"\\u003c/script\\u003e"}</script>'
 */
export function jsonLdScript(document: JsonLdNode): string {
  return `<script type="application/ld+json">${scriptJson(document)}</script>`;
}

/**
 * The article in a document of schema.org, parsed or as text: a NewsArticle or another type of article, alone, in a list
 * or in a `@graph`; the first one is read. What is said of other nodes, and what the model has no place for, is in `lost`.
 *
 * @example
 * import { jsonLdToArticle } from "@nightdesk/article/json-ld";
 * const node = { "@type": "NewsArticle", headline: "Rain", author: { "@type": "Person", name: "Dara Sok" }, url: "https://paper.example/rain" };
 * jsonLdToArticle(node).value?.authors; // => [{ kind: "person", name: "Dara Sok" }]
 */
export function jsonLdToArticle(input: unknown): FormatResult<Article> {
  const json = readJson(input);
  if ("issue" in json) return { value: undefined, issues: [json.issue], lost: [] };
  const found = articleNodeOf(json.value);
  const { value, issues, lost } = readFields(found.node, readJsonLd);
  const below = (path: ArticlePath) => [...found.path, ...path];
  return {
    value,
    issues: issues.map((issue) => ({ ...issue, path: below(issue.path) })),
    lost: [
      ...lost.map((loss) => ({ ...loss, path: below(loss.path) })),
      ...(value === undefined ? [] : found.lost),
    ],
  };
}

/** One step of a trail to a page. */
export type Breadcrumb = {
  readonly name: string /** Absent on the page itself. */;
  readonly url?: string | undefined;
};

/**
 * The trail as a schema.org BreadcrumbList, from the front page to the article.
 *
 * @example
 * import { breadcrumbsToJsonLd } from "@nightdesk/article/json-ld";
 * breadcrumbsToJsonLd([{ name: "Home", url: "https://paper.example/" }]).itemListElement;
 * // => [{ "@type": "ListItem", position: 1, name: "Home", item: "https://paper.example/" }]
 */
export function breadcrumbsToJsonLd(
  trail: readonly Breadcrumb[],
): JsonLdDocument & { itemListElement: JsonLdNode[] } {
  const itemListElement = trail.map(({ name, url }, index) =>
    node("ListItem", { position: index + 1, name, item: url }),
  );
  return { "@context": "https://schema.org", "@type": "BreadcrumbList", itemListElement };
}

function typeOf({ articleType = "news" }: Article): string | undefined {
  return TYPES[articleType];
}

function lostOf(article: Article, withText: boolean): Loss[] {
  const live = article.articleType === "live";
  const carried = [CARRIED, typeOf(article) && "articleType", live && LIVE_CARRIED];
  const lost = lossesOf(article, carries(carried.join(" ")), "JSON-LD");
  if (article.canonicalUrl && !article.url)
    lost.push({ path: ["canonicalUrl"], message: "It is read back as url." });
  const message = `Blocks are ${withText ? "written as text" : "left to the page"}.`;
  if (article.body.length > 0) lost.push({ path: ["body"], message });
  if (live) {
    article.liveUpdates?.forEach(({ body }, index) => {
      if (body.length > 0) lost.push({ path: ["liveUpdates", index, "body"], message });
    });
  }
  return lost;
}

function updateNode(update: LiveUpdate, article: Article, { text }: JsonLdOptions): JsonLdNode {
  return node("BlogPosting", {
    identifier: update.id,
    url: update.url,
    headline: update.headline,
    datePublished: isoOf(update.published),
    dateModified: isoOf(update.modified),
    author: (update.authors ?? article.authors)?.map(authorNode),
    articleBody: text?.(update.body),
  });
}

function digitalSourceUrl(code: string | undefined): string | undefined {
  if (code === undefined || code.includes(":")) return code;
  return `http://cv.iptc.org/newscodes/digitalsourcetype/${code}`;
}
