import type { PageRoles } from "./page-roles.js";
import type { PageElement, PageTree } from "./page-tree.js";
import { wordSet } from "./word-set.js";

/** Where a page's article is. */
export type FoundContent = {
  /** The element that holds the body. */
  readonly content: PageElement;
  /** The element that holds headline, byline and body, and no other article. */
  readonly root: PageElement;
};

const HOLDERS = wordSet("p pre blockquote li td div section article dd font span center main");

/** Less text than this in one paragraph says nothing of where the body is. */
const MIN_PARAGRAPH = 25;

/** Finds the body by where the paragraphs are, and the article around it by where its headline is. */
export function findContent(
  { root: page, elements }: PageTree,
  roles: PageRoles,
  headline: PageElement | undefined,
): FoundContent {
  const prose = proseOf(elements, roles, headline);
  const marked = markedBody(elements, roles, prose);
  const found = densest(elements, roles, prose);
  // A page that marks a part of its body only is not taken at its word.
  const size = (element: PageElement | undefined) =>
    element === undefined ? 0 : (prose.total[element.order] ?? 0);
  const content = (size(found) > 1.6 * size(marked) ? found : marked) ?? found ?? page;
  return { content, root: rootOf(content, headline, prose) };
}

type Prose = {
  /** How much running text stands in an element, by its order. */
  total: Float64Array;
  /** The same weighed by how near it stands. */
  near: Float64Array;
};

function proseOf(
  elements: readonly PageElement[],
  roles: PageRoles,
  headline: PageElement | undefined,
): Prose {
  const total = new Float64Array(elements.length);
  const near = new Float64Array(elements.length);
  const after = headline?.order ?? -1;
  for (const element of elements) {
    if (!HOLDERS.has(element.name) || roles.isAway(element)) continue;
    const role = roles.of(element);
    if (role === "caption" || role === "meta" || role === "bio" || role === "share") continue;
    const own = ownProse(element);
    if (own < MIN_PARAGRAPH) continue;
    const isParagraph = element.name === "p" || element.name === "pre" || element.name === "blockquote";
    let value = own * (isParagraph ? 1 : 0.7) * (element.order > after ? 1 : 0.3);
    if (element.name === "li" || element.name === "td" || element.name === "span") value *= 0.6;
    let weight = 1;
    // What holds its own text counts as holding a paragraph.
    for (let at = isParagraph ? element.parent : element; at !== undefined; at = at.parent) {
      total[at.order] = (total[at.order] ?? 0) + value;
      near[at.order] = (near[at.order] ?? 0) + value * weight;
      weight *= 0.6;
    }
  }
  return { total, near };
}

/** The length of the text that stands in an element itself or in its inline elements, links taken off. */
function ownProse(element: PageElement): number {
  let blocks = 0;
  let blockLinks = 0;
  for (const child of element.children) {
    if (typeof child === "string" || !HOLDS_BLOCKS.has(child.name)) continue;
    blocks += child.textLength;
    blockLinks += child.linkLength;
  }
  const text = element.textLength - blocks;
  const links = element.linkLength - blockLinks;
  return links > text * 0.6 ? 0 : text - links * 0.5;
}

const HOLDS_BLOCKS = wordSet(
  "p pre blockquote div section article ul ol dl table main aside nav header footer figure form h1 h2 h3 h4 h5 h6 center span font",
);

/** The element that the page itself says is the body, where it holds most of the running text. */
function markedBody(
  elements: readonly PageElement[],
  roles: PageRoles,
  prose: Prose,
): PageElement | undefined {
  let best: PageElement | undefined;
  for (const element of elements) {
    if (element.attributes.get("itemprop")?.toLowerCase() !== "articlebody" || roles.isAway(element))
      continue;
    if (best === undefined || (prose.total[element.order] ?? 0) > (prose.total[best.order] ?? 0))
      best = element;
  }
  if (best === undefined) return undefined;
  const own = prose.total[best.order] ?? 0;
  return own > 0.5 * (prose.total[0] ?? 0) || own > 800 ? best : undefined;
}

function densest(elements: readonly PageElement[], roles: PageRoles, prose: Prose): PageElement | undefined {
  let best: PageElement | undefined;
  let bestScore = 0;
  for (const element of elements) {
    const near = prose.near[element.order] ?? 0;
    if (near <= bestScore * 0.5) continue;
    const links = element.textLength === 0 ? 0 : element.linkLength / element.textLength;
    const score = near * (1 - links);
    if (score > bestScore) {
      bestScore = score;
      best = element;
    }
  }
  if (best === undefined) return undefined;
  // The body may be spread over several groups: go up while that brings in much more running text than other text.
  const away = awayText(elements, roles);
  const homeText = ({ order, textLength, linkLength }: PageElement) =>
    textLength - linkLength - (away[order] ?? 0);
  let content = best;
  for (let at = best.parent; at !== undefined && at.name !== "body" && at.name !== "#page"; at = at.parent) {
    const more = (prose.total[at.order] ?? 0) - (prose.total[content.order] ?? 0);
    const own = prose.total[content.order] ?? 0;
    const added = at.textLength - content.textLength;
    const addedHere = homeText(at) - homeText(content);
    const isMuch = more > 0.5 * own && more > addedHere * 0.6;
    if (isMuch || (more > 0.15 * own && more > added * 0.5)) content = at;
  }
  return content;
}

/** How much text that is no link stands in parts of an element that are not the article, by its order. */
function awayText(elements: readonly PageElement[], roles: PageRoles): Float64Array {
  const away = new Float64Array(elements.length);
  for (let order = elements.length - 1; order > 0; order--) {
    const element = elements[order];
    if (element?.parent === undefined) continue;
    if (roles.isAway(element)) away[order] = element.textLength - element.linkLength;
    away[element.parent.order] = (away[element.parent.order] ?? 0) + (away[order] ?? 0);
  }
  return away;
}

function rootOf(content: PageElement, headline: PageElement | undefined, prose: Prose): PageElement {
  let root = content;
  for (let at = content.parent; at !== undefined; at = at.parent) {
    const holdsHeadline = headline !== undefined && holds(root, headline);
    const isBody = at.name === "body" || at.name === "#page" || at.name === "html";
    if (holdsHeadline && (root.name === "article" || isBody)) break;
    if (isBody && headline === undefined) break;
    // An element that holds much other running text holds other articles.
    const other = (prose.total[at.order] ?? 0) - (prose.total[content.order] ?? 0);
    if (holdsHeadline && other > 0.5 * (prose.total[content.order] ?? 0)) break;
    if (holdsHeadline && at.textLength > 2 * root.textLength) break;
    root = at;
    if (isBody) break;
  }
  return root;
}

/** Whether an element is, or stands in, another. */
export function holds(outer: PageElement, inner: PageElement): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}
