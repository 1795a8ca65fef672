import type { Author } from "../author.js";
import { type AuthorCandidate, authorCandidate, type FoundAuthors, NO_SITES } from "./author-candidate.js";
import { authorNames, isAgency, isNewsroom } from "./author-names.js";
import { isNode, type LinkedData, listOf, stringOf, typesOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";
import type { PageScope } from "./page-scope.js";
import { matchKey } from "./page-text.js";
import type { PageElement } from "./page-tree.js";
import { shownAuthors } from "./shown-authors.js";

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
  let best: { candidate: AuthorCandidate; score: number } | undefined;
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
function doubtOf({ authors }: AuthorCandidate, lines: string, onPage: (name: string) => boolean): number {
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

function linkedAuthors({ main, byId }: LinkedData, sites: ReadonlySet<string>): AuthorCandidate[] {
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
  return authorCandidate(authors, "json-ld", "author", 0.8, NO_SITES);
}

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

function metaAuthors(meta: PageMeta, sites: ReadonlySet<string>): AuthorCandidate[] {
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
    return authorCandidate(unique, "meta", name, name === "author" ? 0.62 : 0.6, sites);
  });
}
