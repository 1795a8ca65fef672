import type { Author } from "../author.js";
import { authorNames, isAgency, isNewsroom, isProper } from "./author-names.js";
import { isNode, type LinkedData, listOf, stringOf, typesOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";
import type { PageScope } from "./page-scope.js";
import { matchKey, textOf, tidyText } from "./page-text.js";
import type { PageElement } from "./page-tree.js";

/** The authors of a page, the line that shows them, and what said so. */
export type FoundAuthors = {
  readonly authors: readonly Author[];
  readonly byline: string | undefined;
  /** The news agency that alone is named. */
  readonly agency?: string | undefined;
  readonly source: "json-ld" | "meta" | "html" | "text";
  readonly where: string;
  readonly confidence: number;
};

type Candidate = FoundAuthors & { readonly key: string };

/** What is less likely is not taken: a name that no reader sees is often that of who set the page up. */
const LEAST = 0.45;

/** Finds who made the article: what its structured data, its meta elements and the lines by its headline name. */
export function findAuthors(
  scope: PageScope,
  meta: PageMeta,
  data: LinkedData,
  siteNames: readonly string[],
): FoundAuthors | undefined {
  const sites = new Set(siteNames.map(matchKey));
  const candidates = [
    ...linkedAuthors(data, sites),
    ...metaAuthors(meta, sites),
    ...shownAuthors(scope, sites),
  ];
  const lines = shownKey(scope.lines());
  let page: string | undefined;
  const onPage = (name: string) => {
    page ??= shownKey(scope.elements);
    return page.includes(wordsKey(name));
  };
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const same = candidates.filter(({ key, source }) => key === candidate.key && source !== candidate.source);
    const agree = new Set(same.map(({ source }) => source)).size;
    const score = candidate.confidence + 0.15 * agree - doubtOf(candidate, lines, onPage);
    if (score >= LEAST && (best === undefined || score > best.score)) best = { candidate, score };
  }
  if (best === undefined) return undefined;
  const { key, ...found } = best.candidate;
  // An agency is where the text was taken over from; who wrote it there is not said.
  if (found.authors.every(({ name }) => isAgency(name))) {
    return { ...found, authors: [], agency: found.authors[0]?.name, confidence: Math.min(0.98, best.score) };
  }
  const shown = candidates.find((candidate) => candidate.key === key && candidate.byline !== undefined);
  return { ...found, byline: found.byline ?? shown?.byline, confidence: Math.min(0.98, best.score) };
}

/** What takes from the trust in names: that no line shows them, or that they are those of an account. */
function doubtOf({ authors }: Candidate, lines: string, onPage: (name: string) => boolean): number {
  const isHandle = authors.every(({ name }) => /^[a-z0-9._-]+$/.test(name));
  const handle = isHandle ? 0.1 : 0;
  if (authors.every(({ name }) => lines.includes(wordsKey(name)))) return handle;
  // A single name that readers do not see is an account's or the newsroom's.
  if (!authors.every(({ name }) => name.includes(" ") && !isNewsroom(name))) return handle + 0.6;
  return authors.every(({ name }) => onPage(name)) ? 0.15 : 0.3;
}

/** The words of the lines that are no running text. */
function shownKey(elements: Iterable<PageElement>): string {
  const parts: string[] = [];
  for (const { children } of elements) {
    for (const child of children) if (typeof child === "string" && child.length <= 400) parts.push(child);
  }
  return wordsKey(parts.join(" "));
}

/** The words of a text with a space before and after each. */
function wordsKey(text: string): string {
  return ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()} `;
}

function candidate(
  names: readonly Author[],
  source: Candidate["source"],
  where: string,
  confidence: number,
  sites: ReadonlySet<string>,
  byline?: string,
): Candidate[] {
  const authors = names.filter(({ name }) => !sites.has(matchKey(name)));
  if (authors.length === 0) return [];
  if (authors.length > 1 && authors.some(({ name }) => !isAgency(name))) {
    for (let index = authors.length - 1; index >= 0; index--)
      if (isAgency(authors[index]?.name ?? "")) authors.splice(index, 1);
  }
  const key = authors
    .map(({ name }) => matchKey(name))
    .sort()
    .join(" ");
  return [{ authors, byline, source, where, confidence, key }];
}

function linkedAuthors({ main, byId }: LinkedData, sites: ReadonlySet<string>): Candidate[] {
  const authors: Author[] = [];
  for (const property of ["author", "creator"]) {
    for (const value of listOf(main?.[property])) {
      const id = isNode(value) ? value["@id"] : undefined;
      const node = typeof id === "string" ? (byId.get(id) ?? value) : value;
      const name = isNode(node) ? stringOf(node, "name") : typeof node === "string" ? node : undefined;
      if (name === undefined) continue;
      if (sites.has(matchKey(name)) && !(isNode(node) && typesOf(node).includes("Person"))) continue;
      const isOrganization = isNode(node) && typesOf(node).some((type) => /Organization$/.test(type));
      const url = isNode(node) ? stringOf(node, "url") : undefined;
      for (const found of authorNames(name)) {
        if (authors.some(({ name: known }) => matchKey(known) === matchKey(found))) continue;
        authors.push({ kind: isOrganization ? "organization" : "person", name: found, ...(url && { url }) });
      }
    }
    if (authors.length > 0) break;
  }
  return candidate(authors, "json-ld", "author", 0.8, NO_SITES);
}

const NO_SITES: ReadonlySet<string> = new Set();

const META_NAMES = [
  "author",
  "article:author",
  "article:author_name",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
  "citation_author",
  "cxenseparse:author",
  "og:author",
  "twitter:data1",
];

function metaAuthors(meta: PageMeta, sites: ReadonlySet<string>): Candidate[] {
  return META_NAMES.flatMap((name) => {
    if (
      name === "twitter:data1" &&
      !/written by|geschrieben|escrito|auteur|autor/i.test(meta.first("twitter:label1")?.content ?? "")
    )
      return [];
    const names = meta
      .all(name)
      .flatMap((content) => (sites.has(matchKey(content)) ? [] : authorNames(content)));
    const unique = [...new Set(names)].map((found): Author => ({ kind: "person", name: found }));
    return candidate(unique, "meta", name, name === "author" ? 0.62 : 0.6, sites);
  });
}

const AUTHOR_CLASS =
  /(?:^|[\s_-])author(?!i[sz]|ity)|(?:^|[\s_-])(?:autor|autora|autore|auteur|byline|by-line|writer|reporter|verfasser|creator|redacteur|redactor|firma)(?:s|[\s_-]*(?:name|names|link|fn|vcard|url|title))?(?:$|[\s_-])|authorname|author_name|post-author|entry-author|p-author|c-byline/i;

/** The address of a page about somebody who writes. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autore|profiles?|people|contributors?|reporters?|journalists?|columnists?|writers?|staff|by|user|users|members?)\/[^/]+\/?$/i;

const BY =
  /^(?:(?:(?:written|story|text|posted|published|reported|words|geschrieben|verfasst|veröffentlicht|eingestellt|erstellt|gepostet|publié|écrit|proposé|escrito|publicado|scritto|pubblicato|postato|napisane|geschreven|skrevet|skriven)\s+)?(?:by|von|par|por|da|di|door|av|af|przez|ដោយ)(?:\s*[:：៖]\s*|\s+)|(?:text|texte|autor(?:in)?|author|autora?|auteur|автор|текст)\s*[:：]\s*)/iu;

const MAX_BYLINE = 160;

/** Past so many a page lists people; and each is compared with each. */
const MOST_SHOWN = 60;

function shownAuthors(scope: PageScope, sites: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const element of scope.lines()) {
    if (found.length >= MOST_SHOWN) break;
    const { attributes, name } = element;
    if (element.textLength > MAX_BYLINE || element.textLength < 2) continue;
    const prop = attributes.get("itemprop")?.toLowerCase() ?? "";
    const rel = attributes.get("rel")?.toLowerCase() ?? "";
    const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
    const isMarked = /(?:^|\s)(?:author|creator)(?:\s|$)/.test(prop);
    const isLink =
      name === "a" &&
      (/(?:^|\s)author(?:\s|$)/.test(rel) ||
        (AUTHOR_PAGE.test(attributes.get("href") ?? "") && scope.isNearHeadline(element)));
    const isClass = AUTHOR_CLASS.test(names) || name === "byline" || name === "author";
    if (!isMarked && !isLink && !isClass) {
      found.push(...byLine(element, scope, sites));
      continue;
    }
    const text = textOf(element);
    const links = linksIn(element).map((link) => textOf(link));
    const listed = links.flatMap((link) => authorNames(link));
    const people = listed.length > 0 && isClass ? listed : authorNames(text);
    const authors = people.map((person): Author => ({ kind: "person", name: person }));
    const isFar = !scope.isNearHeadline(element) && !scope.isAtEnd(element);
    const confidence =
      (isMarked ? 0.72 : isLink ? 0.7 : 0.64) + scope.nearness(element) * 0.1 - (isFar ? 0.15 : 0);
    const where = isMarked
      ? `itemprop="${prop}"`
      : isLink
        ? 'a rel="author"'
        : `${name} class="${tidyText(names).slice(0, 60)}"`;
    found.push(
      ...candidate(
        authors,
        "html",
        where,
        confidence,
        scope.isNearHeadline(element) ? NO_SITES : sites,
        text,
      ),
    );
  }
  return found;
}

/** A line that begins as a byline does: "By Sok Dara". */
function byLine(element: PageElement, scope: PageScope, sites: ReadonlySet<string>): Candidate[] {
  if (element.textLength > 80 || !(scope.isNearHeadline(element) || scope.isAtEnd(element))) return [];
  const text = textOf(element);
  if (!BY.test(text)) return [];
  const authors = authorNames(text)
    .filter(isProper)
    .map((person): Author => ({ kind: "person", name: person }));
  return candidate(authors, "text", "byline", 0.6, sites, text);
}

function linksIn(element: PageElement): PageElement[] {
  const links: PageElement[] = [];
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === "a") links.push(child);
    else links.push(...linksIn(child));
  }
  return links;
}
