import { holds } from "./page-content.js";
import type { PageRoles } from "./page-roles.js";
import { matchKey, textOf } from "./page-text.js";
import type { PageElement, PageTree } from "./page-tree.js";

/** The part of a page that speaks of the article: what stands in its root and in no widget, list or comment. */
export class PageScope {
  readonly headline: PageElement | undefined;
  readonly content: PageElement;
  readonly root: PageElement;
  readonly elements: readonly PageElement[];
  private readonly roles: PageRoles;
  private readonly starts: number;
  private readonly ends: number;

  constructor(
    { elements }: PageTree,
    roles: PageRoles,
    headline: PageElement | undefined,
    found: { content: PageElement; root: PageElement },
  ) {
    this.elements = elements;
    this.roles = roles;
    this.headline = headline;
    this.content = found.content;
    this.root = found.root;
    this.starts = firstProse(elements, found.content, headline);
    this.ends = lastProse(elements, found.content, this.starts);
  }

  /** The elements of the article's root, in their order, without those that are not its own. */
  *lines(): Iterable<PageElement> {
    for (let order = this.root.order; order <= this.root.last; order++) {
      const element = this.elements[order];
      if (element !== undefined && !this.isAway(element)) yield element;
    }
  }

  /** The elements of the article between the headline and the body, neither of which they hold. */
  *beforeBody(): Iterable<PageElement> {
    const from = this.headline === undefined ? this.root.order + 1 : this.headline.last + 1;
    for (let order = from; order < this.content.order; order++) {
      const element = this.elements[order];
      if (element !== undefined && !this.isAway(element) && !holds(element, this.content)) yield element;
    }
  }

  /** The letters and digits of about as many first characters of the body. */
  opening(length: number): string {
    return matchKey(textOf(this.content, length));
  }

  /** The elements outside of the root that are in no widget, list, comment or footer. */
  *around(): Iterable<PageElement> {
    for (const element of this.elements) {
      const { order } = element;
      if ((order < this.root.order || order > this.root.last) && !this.roles.isAway(element)) yield element;
    }
  }

  private isAway(element: PageElement): boolean {
    const isWhole = this.root.name === "body" || this.root.name === "#page" || this.root.name === "html";
    return isWhole ? this.roles.isAway(element) : this.roles.isAwayWithin(element);
  }

  /** Whether an element stands between a little above the headline and the first paragraph. */
  isNearHeadline(element: PageElement): boolean {
    const from = this.headline === undefined ? this.root.order : this.headline.order - 30;
    return element.order >= from && element.order <= this.starts;
  }

  /** Whether an element stands after all running text of the body. */
  isAtEnd(element: PageElement): boolean {
    return element.order > this.ends && element.order <= this.ends + 30;
  }

  /** Whether an element stands in the body. */
  holdsBody(element: PageElement): boolean {
    return holds(this.content, element);
  }

  /** Whether an element is in running text. */
  isInBody(element: PageElement): boolean {
    return holds(this.content, element) && element.order > this.starts;
  }

  /** 1 beside the headline, 0 far from it. */
  nearness(element: PageElement): number {
    if (this.headline === undefined) return this.isNearHeadline(element) ? 0.5 : 0;
    const distance = element.order - this.headline.order;
    if (distance >= 0) return this.isNearHeadline(element) ? Math.max(0.3, 1 - distance / 100) : 0.1;
    return distance > -30 ? 0.4 : 0;
  }
}

/** Where the first paragraph of the body begins. */
function firstProse(
  elements: readonly PageElement[],
  content: PageElement,
  headline: PageElement | undefined,
): number {
  const from = Math.max(content.order, headline?.order ?? 0);
  for (let order = from; order <= content.last; order++) {
    const element = elements[order];
    if (element?.name === "p" && element.textLength - element.linkLength > 80) return order;
  }
  return Math.max(content.order, headline?.last ?? 0) + 10;
}

/** Where the last paragraph of the body begins. */
function lastProse(elements: readonly PageElement[], content: PageElement, starts: number): number {
  for (let order = content.last; order > starts; order--) {
    const element = elements[order];
    if (element?.name === "p" && element.textLength - element.linkLength > 80) return order;
  }
  return content.last;
}
