import type { Article } from "../article.js";
import type { ArticleIssue } from "../errors.js";
import type { Evidence, ExtractArticleOptions, ExtractedField, Extraction } from "../extraction.js";
import type { Loss } from "../format-result.js";
import { plainText } from "../plain-text.js";
import { headlineOr, idOr, withoutEmpty } from "./article-parts.js";
import type { FoundAuthors } from "./author-candidate.js";
import { takeContact } from "./body-contact.js";
import { contactOf } from "./contact-fields.js";
import { findDays } from "./find-days.js";
import { blocksOf } from "./html-reader.js";
import { takeLeadImage } from "./lead-image.js";
import { findAuthors } from "./page-authors.js";
import { type LeftOut, walkBody } from "./page-body.js";
import { findContent } from "./page-content.js";
import { findDates } from "./page-dates.js";
import {
  datelineOf,
  type Found,
  findImage,
  findSection,
  findStandfirst,
  findTags,
  languageOf,
} from "./page-fields.js";
import { findHeadline } from "./page-headline.js";
import { type LinkedData, linkedDataOf } from "./page-json-ld.js";
import { metaOf, type PageMeta } from "./page-meta.js";
import { findRelated } from "./page-related.js";
import { PageRoles } from "./page-roles.js";
import { PageScope } from "./page-scope.js";
import { isSamePage, siteNamesOf } from "./page-site.js";
import { type PageTree, readPage } from "./page-tree.js";
import { resolveUrl } from "./resolve-url.js";
import { SOURCE_SCHEMES, safeUrl } from "./safe-url.js";
import { siteOfTitle } from "./site-suffix.js";

/** Reads one page. */
export class PageReader {
  private readonly options: ExtractArticleOptions;
  private readonly tree: PageTree;
  private readonly meta: PageMeta;
  private readonly data: LinkedData;
  private readonly base: string | undefined;
  private readonly issues: ArticleIssue[] = [];
  private readonly lost: Loss[] = [];
  private readonly evidence: Partial<Record<ExtractedField, Evidence>> = {};

  constructor(html: string, options: ExtractArticleOptions) {
    this.options = options;
    this.tree = readPage(html);
    this.meta = metaOf(this.tree);
    const { url } = options;
    const own = [url, this.meta.canonical, this.meta.first("og:url")?.content].filter(
      (one) => one !== undefined,
    );
    this.data = linkedDataOf(this.tree, (address) => own.some((one) => isSamePage(address, one, url)));
    this.base = baseOf(this.meta.base, url);
  }

  read(): Extraction {
    const { tree, meta, data, options, base } = this;
    const roles = new PageRoles(tree);
    const sites = siteNamesOf(meta, data, options.url);
    const headline = findHeadline(tree, meta, data, roles, sites.all);
    if (headline?.element !== undefined) roles.bringBack(headline.element, tree.elements);
    const found = findContent(tree, roles, headline?.element);
    roles.bringBack(found.content, tree.elements);
    const scope = new PageScope(tree, roles, headline?.element, found);
    this.tell("headline", headline);
    const authors = findAuthors(scope, meta, data, sites.all);
    const body = options.body === false ? NO_BODY : this.readBody(scope, roles, authors);
    const main = headlineOr(headline?.text, body.opening, ["headlines", "main"], this.issues);
    const { canonical, aliases } = this.addresses();
    const image = this.known("image", findImage(meta, data, base)) ?? body.image;
    const related = findRelated(tree.elements, roles, base);
    const value: Article = {
      id: idOr(options.id, canonical ?? options.url ?? main, ["id"], this.issues),
      url: options.url,
      ...(canonical !== options.url && { canonicalUrl: canonical }),
      aliasUrls: aliases,
      language: this.known("language", languageOf(meta, data)),
      ...(meta.direction === "rtl" && { direction: "rtl" as const }),
      headlines: { main },
      standfirst: this.known("standfirst", findStandfirst(scope, meta, data)),
      byline: authors?.byline,
      authors: authors && [...authors.authors],
      ...(authors?.agency !== undefined && { source: { name: authors.agency } }),
      dateline: body.dateline,
      ...this.dates(scope),
      section: named(this.known("section", findSection(scope, meta, data))),
      tags: this.known("tags", findTags(scope, meta, data)),
      images: image && [image],
      related,
      contact: body.contact,
      publisher: named(this.siteName(sites.given, headline?.element === undefined ? undefined : main)),
      body: body.blocks,
    };
    if (authors !== undefined && authors.authors.length > 0) this.tell("authors", authors);
    this.tellData();
    return { value: withoutEmpty(value), issues: this.issues, lost: this.lost, evidence: this.evidence };
  }

  private readBody(scope: PageScope, roles: PageRoles, authors: FoundAuthors | undefined): Body {
    let left: LeftOut[] = [];
    const { blocks, issues, lost } = blocksOf((handler) => {
      left = walkBody(scope, roles, handler, authors?.byline);
    }, this.base);
    this.issues.push(...issues);
    this.lost.push(...lost);
    this.tellLeft(left);
    const around = this.tree.root.textLength - scope.content.textLength;
    if (around > 0) {
      this.lost.push({ path: [], message: `Left the page around the body: ${around} letters and signs.` });
    }
    const { body: withoutContact, contact } = takeContact(blocks);
    const { body, image } = takeLeadImage(withoutContact);
    const opening = plainText(body.slice(0, 1));
    if (contact !== undefined) {
      const message = "Took lines out of the body as a contact block.";
      this.issues.push({ code: "text.contact", path: ["body"], message });
      this.tell("contact", { source: "text", where: "body", confidence: 0.9 });
    }
    if (body.length > 0) {
      const confidence = scope.headline === undefined ? 0.6 : 0.85;
      this.tell("body", { source: "html", where: scope.content.name, confidence });
    } else {
      const message = "Expected running text in the page, got none.";
      this.issues.push({ code: "field.missing", path: ["body"], message });
    }
    const dated = (text: string) => {
      const [day] = findDays(text, { zone: this.options.zone, monthFirst: this.isMonthFirst() });
      return day && { written: day.written, ...day.reading };
    };
    return {
      blocks: body,
      opening,
      image,
      contact: contact === undefined ? undefined : contactOf(contact),
      dateline: this.known("dateline", datelineOf(opening, dated)),
    };
  }

  private dates(scope: PageScope): Pick<Article, "published" | "modified"> {
    const { options, meta, data } = this;
    const { published, modified } = findDates(scope, meta, data, {
      zone: options.zone,
      url: options.url ?? meta.canonical ?? meta.first("og:url")?.content,
      monthFirst: this.isMonthFirst(),
    });
    this.tell("published", published);
    this.tell("modified", modified);
    for (const [field, found] of [["published", published] as const, ["modified", modified] as const]) {
      if (found === undefined || found.date.at !== undefined || found.date.precision === "day") continue;
      const message = `Expected an offset or zone with ${found.date.written}, got none; the time has no instant.`;
      this.issues.push({ code: "date.no-offset", path: [field], message });
    }
    return { published: published?.date, modified: modified?.date };
  }

  /** Of the languages that write days in digits, only English of some regions begins with the month. */
  private isMonthFirst(): boolean {
    return /^en(?:[-_](?:us|ph))?$/i.test(this.meta.language ?? "en");
  }

  private addresses(): { canonical: string | undefined; aliases: string[] } {
    const shared = this.meta.first("og:url")?.content;
    const canonical = this.absolute(this.meta.canonical) ?? this.absolute(shared);
    if (canonical !== undefined) {
      const isLink = this.meta.canonical !== undefined;
      const where = isLink ? 'link rel="canonical"' : "og:url";
      this.tell("canonicalUrl", { source: isLink ? "html" : "meta", where, confidence: isLink ? 0.95 : 0.8 });
    }
    const other = this.absolute(shared);
    const isNew = other !== undefined && other !== canonical && other !== this.options.url;
    return { canonical: canonical ?? this.options.url, aliases: isNew ? [other] : [] };
  }

  private absolute(address: string | undefined): string | undefined {
    const safe = address === undefined ? undefined : safeUrl(address, SOURCE_SCHEMES);
    if (safe === undefined) return undefined;
    const resolved = this.base === undefined ? safe : resolveUrl(safe, this.base);
    return resolved !== undefined && /^https?:/i.test(resolved) ? resolved : undefined;
  }

  private siteName(given: readonly string[], headline: string | undefined): string | undefined {
    const [name] = given;
    if (name === undefined) {
      const inTitle = headline === undefined ? undefined : siteOfTitle(this.meta.title ?? "", headline);
      if (inTitle !== undefined) this.tell("siteName", { source: "html", where: "title", confidence: 0.7 });
      return inTitle;
    }
    const isMeta = name === this.meta.first("og:site_name")?.content;
    if (isMeta) this.tell("siteName", { source: "meta", where: "og:site_name", confidence: 0.95 });
    else this.tell("siteName", { source: "json-ld", where: "publisher", confidence: 0.8 });
    return name;
  }

  private known<Value>(field: ExtractedField, found: Found<Value> | undefined): Value | undefined {
    this.tell(field, found);
    return found?.value;
  }

  private tell(field: ExtractedField, found: Evidence | undefined): void {
    if (found === undefined) return;
    const { source, where, confidence } = found;
    this.evidence[field] = { source, where, confidence: Math.round(confidence * 100) / 100 };
  }

  private tellData(): void {
    const { broken } = this.data;
    if (broken === 0) return;
    const message = `Expected JSON in ${broken === 1 ? "a script" : `${broken} scripts`} of structured data, got something else.`;
    this.issues.push({ code: "input.syntax", path: ["json-ld"], message });
    this.lost.push({ path: ["json-ld"], message: "Left out structured data that is no JSON." });
  }

  /** Each line of furniture is told, up to a bound that keeps the report readable. */
  private tellLeft(left: readonly LeftOut[]): void {
    for (const { role, text } of left.slice(0, MOST_TOLD)) {
      const message = `Expected the article, got the page around it (${role}): ${JSON.stringify(text)}.`;
      this.issues.push({ code: "text.furniture", path: ["body"], message });
      this.lost.push({ path: ["body"], message: `Left out: ${JSON.stringify(text)}` });
    }
    const more = left.length - MOST_TOLD;
    if (more > 0)
      this.lost.push({
        path: ["body"],
        message: `Left out ${more} more parts of the page around the article.`,
      });
  }
}

type Body = {
  blocks: Article["body"];
  opening: string;
  image?: NonNullable<Article["images"]>[number] | undefined;
  contact?: Article["contact"];
  dateline?: Article["dateline"];
};

const NO_BODY: Body = { blocks: [], opening: "" };

const MOST_TOLD = 100;

function named(name: string | undefined): { name: string } | undefined {
  return name === undefined ? undefined : { name };
}

function baseOf(base: string | undefined, url: string | undefined): string | undefined {
  if (base === undefined) return url;
  return url === undefined ? base : (resolveUrl(base, url) ?? url);
}
