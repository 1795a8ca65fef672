import type { Author } from "../author.js";
import { type AuthorCandidate, authorCandidate, NO_SITES } from "./author-candidate.js";
import { authorNames, isProper } from "./author-names.js";
import type { PageScope } from "./page-scope.js";
import { textOf, tidyText } from "./page-text.js";
import type { PageElement } from "./page-tree.js";

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

/** The authors whom the lines of the article name, by markup, by links to their pages, by "By". */
export function shownAuthors(scope: PageScope, sites: ReadonlySet<string>): AuthorCandidate[] {
  const found: AuthorCandidate[] = [];
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
        ? rel.includes("author")
          ? 'a rel="author"'
          : "a of an author's page"
        : `${name} class="${tidyText(names).slice(0, 60)}"`;
    found.push(
      ...authorCandidate(
        authors,
        "html",
        where,
        confidence,
        scope.isNearHeadline(element) ? NO_SITES : sites,
        bylineOf(element, text),
      ),
    );
  }
  return found;
}

/** A line that begins as a byline does: "By Sok Dara". */
function byLine(element: PageElement, scope: PageScope, sites: ReadonlySet<string>): AuthorCandidate[] {
  if (element.textLength > 80 || !(scope.isNearHeadline(element) || scope.isAtEnd(element))) return [];
  const text = textOf(element);
  if (!BY.test(text)) return [];
  const authors = authorNames(text)
    .filter(isProper)
    .map((person): Author => ({ kind: "person", name: person }));
  return authorCandidate(authors, "text", "byline", 0.6, sites, text);
}

/** The line as displayed: with the "By" that stands beside what is marked as the author. */
function bylineOf({ parent }: PageElement, text: string): string {
  if (parent === undefined || parent.textLength > text.length + 20) return text;
  const line = textOf(parent);
  return BY.test(line) && !BY.test(text) ? line : text;
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
