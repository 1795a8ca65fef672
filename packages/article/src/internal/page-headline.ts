import type { LinkedData } from "./page-json-ld.js";
import { stringOf } from "./page-json-ld.js";
import type { PageMeta } from "./page-meta.js";
import type { PageRoles } from "./page-roles.js";
import { matchKey, textOf, tidyText } from "./page-text.js";
import type { PageElement, PageTree } from "./page-tree.js";
import { siteSuffix } from "./site-suffix.js";
import { wordSet } from "./word-set.js";

/** The headline of a page: its words, the element that shows it, what said so and how sure that is. */
export type FoundHeadline = {
  readonly text: string;
  readonly element: PageElement | undefined;
  readonly source: "json-ld" | "meta" | "html";
  readonly where: string;
  readonly confidence: number;
};

type Heading = { element: PageElement; text: string; key: string; isAway: boolean };

const MAX_LENGTH = 400;

/** Finds the headline that a reader sees: the heading that the page's own titles name, or the title itself. */
export function findHeadline(
  { elements }: PageTree,
  meta: PageMeta,
  data: LinkedData,
  roles: PageRoles,
  siteNames: readonly string[],
): FoundHeadline | undefined {
  const sites = new Set(siteNames.map(matchKey));
  const headings = headingsOf(elements, roles).filter(({ key }) => !sites.has(key));
  const keys = new Set(headings.map(({ key }) => key));
  const strip = (title: string) => siteSuffix(title, siteNames, (rest) => keys.has(matchKey(rest)));
  const linked = stringOf(data.main, "headline") ?? stringOf(data.main, "name");
  const titles = [
    ...named("json-ld", "headline", linked, strip),
    ...named("meta", "og:title", meta.first("og:title")?.content, strip),
    ...named("meta", "twitter:title", meta.first("twitter:title")?.content, strip),
    ...named("html", "title", meta.title, strip),
    ...named("meta", "dc.title", meta.first("dc.title", "dcterms.title", "title")?.content, strip),
  ];
  const heading = bestHeading(headings, titles);
  if (heading !== undefined) {
    const agree = titles.filter(({ key }) => key === heading.key).length;
    return {
      text: withoutDate(siteSuffix(titleIn(heading, titles), siteNames, () => false)),
      element: heading.element,
      source: "html",
      where: heading.element.name,
      confidence: Math.min(0.99, 0.8 + 0.07 * agree),
    };
  }
  const [first] = titles;
  if (first === undefined) return undefined;
  const agree = titles.filter(({ key }) => key === first.key).length;
  return { ...first, element: undefined, confidence: Math.min(0.9, 0.5 + 0.15 * agree) };
}

type Title = { source: FoundHeadline["source"]; where: string; text: string; full: string; key: string };

function named(
  source: Title["source"],
  where: string,
  text: string | undefined,
  strip: (title: string) => string,
): Title[] {
  const full = tidyText(decoded(text ?? ""));
  const bare = full.length > MAX_LENGTH ? "" : strip(full);
  return bare === "" ? [] : [{ source, where, text: bare, full: matchKey(full), key: matchKey(bare) }];
}

/** Some pages encode references twice in JSON-LD. */
function decoded(text: string): string {
  return text
    .replace(/&(?:amp|#0?38);/g, "&")
    .replace(/&(?:quot|#0?34);/g, '"')
    .replace(/&(?:#0?39|#8217|rsquo|apos);/g, "’")
    .replace(/&(?:lt|gt);/g, "")
    .replace(/&nbsp;/g, " ");
}

/** The title alone, where a heading holds a kicker beside it in an element of its own. */
function titleIn({ element, text, key }: Heading, titles: readonly Title[]): string {
  const keys = new Set(
    titles.map((title) => title.key).filter((title) => title.length > 11 && title !== key),
  );
  const child = element.children.find((one) => typeof one !== "string" && keys.has(matchKey(textOf(one))));
  if (child !== undefined && typeof child !== "string") return textOf(child);
  const own = tidyText(element.children.filter((one) => typeof one === "string").join(" "));
  return keys.has(matchKey(own)) ? own : text;
}

/** Some pages write the day before the title. */
function withoutDate(title: string): string {
  return title.replace(/^\d{1,2}[./]\d{1,2}[./]\d{2,4}\s*[-–—:|]\s*(?=\S)/, "");
}

function headingsOf(elements: readonly PageElement[], roles: PageRoles): Heading[] {
  const headings: Heading[] = [];
  for (const element of elements) {
    const isHeading = HEADINGS.has(element.name) || element.attributes.get("itemprop") === "headline";
    if (!isHeading || element.textLength === 0 || element.textLength > MAX_LENGTH) continue;
    const isAway = roles.isAway(element);
    // A masthead is often the page's only h1; a heading in a list of articles never names this one.
    if ((isAway && element.name !== "h1") || isSiteName(element)) continue;
    const text = headingText(element);
    const key = matchKey(text);
    if (key !== "") headings.push({ element, text, key, isAway });
  }
  return headings;
}

const HEADINGS = wordSet("h1 h2 h3 h4 h5 h6");

/** The heading that the titles name best; of h1 that none names, the only one below no header. */
function bestHeading(headings: readonly Heading[], titles: readonly Title[]): Heading | undefined {
  let best: { heading: Heading; score: number } | undefined;
  for (const heading of headings) {
    let score = 0;
    for (const { key, full } of titles) score = Math.max(score, likeness(heading.key, key, full));
    if (score === 0) continue;
    if (heading.isAway) score -= 0.4;
    if (heading.element.name === "h1") score += 0.3;
    else if (heading.element.name === "h2") score += 0.1;
    if (best === undefined || score > best.score) best = { heading, score };
  }
  if (best !== undefined && best.score >= 0.7) return best.heading;
  const first = headings.filter(
    ({ element, key, isAway }) => element.name === "h1" && key.length > 12 && !isAway,
  );
  return first.length === 1 ? first[0] : undefined;
}

function likeness(heading: string, title: string, full: string): number {
  if (heading === title) return 1;
  if (heading.length < 4) return 0;
  if (full.startsWith(heading) || full.endsWith(heading)) return 0.5 + 0.5 * (heading.length / full.length);
  if (heading.includes(title) && title.length > 12) return 0.4 + 0.5 * (title.length / heading.length);
  return 0;
}

const KICKER =
  /(?:^|[\s_-])(?:kicker|top-?line|over-?line|eyebrow|dachzeile|roof-?line|spitzmarke|pre-?title|pre-?headline|super-?headline|category|label|badge|date|time)(?:[\s_-]|$)/i;

const TITLE = /(?:^|[\s_-])(?:headline|title)(?:[\s_-]|$)/i;

/** The title in a heading, without a kicker or day that stands beside it in an element of its own. */
function headingText(element: PageElement): string {
  const whole = textOf(element);
  const children = element.children.filter(
    (child) => typeof child !== "string" && child.textLength > 0,
  ) as PageElement[];
  const classOf = ({ attributes }: PageElement) => attributes.get("class") ?? "";
  const titled = children.find((child) => TITLE.test(classOf(child)) && !KICKER.test(classOf(child)));
  if (titled !== undefined && children.length > 1 && titled.textLength > 10) return textOf(titled);
  const [first] = children;
  if (first === undefined || first.textLength > element.textLength * 0.7) return whole;
  const kicker = textOf(first);
  const rest = whole.slice(kicker.length);
  // Words that run into each other in the source stand apart on the page.
  const isApart = /^[^\s:.,;!?]/.test(rest) && textOf(element).startsWith(kicker);
  if (!whole.startsWith(kicker) || matchKey(rest).length < 10) return whole;
  return KICKER.test(classOf(first)) || isApart ? rest.replace(/^[\s:|–-]+/, "") : whole;
}

/** Whether a heading is the name of the site: it leads to the front page, or is called so. */
function isSiteName(element: PageElement): boolean {
  if (
    /(?:^|[\s_-])(?:site-?(?:title|name)|logo|brand|blog-?title)(?:[\s_-]|$)/i.test(
      element.attributes.get("class") ?? "",
    )
  )
    return true;
  const links = [element.parent, ...element.children].filter(
    (one): one is PageElement => typeof one === "object" && one.name === "a",
  );
  return links.some(({ attributes }) =>
    /^(?:\/|(?:.*:)?\/\/[^/]+\/?)(?:[?#].*)?$/.test(attributes.get("href") ?? ""),
  );
}
