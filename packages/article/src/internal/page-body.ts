import { furnitureKind } from "./furniture.js";
import type { HtmlHandler } from "./html-events.js";
import { isAside, isCredit, isDated } from "./page-asides.js";
import { holds } from "./page-content.js";
import type { PageRole, PageRoles } from "./page-roles.js";
import type { PageScope } from "./page-scope.js";
import { matchKey, textOf } from "./page-text.js";
import type { PageElement } from "./page-tree.js";
import { wordSet } from "./word-set.js";

/** Something of the page that was left out of the body. */
export type LeftOut = { readonly role: PageRole | "furniture"; readonly text: string };

const SKIPPED = wordSet(
  "script style template textarea select option button input canvas title head noembed noframes xmp plaintext applet map dialog nav noscript",
);

/** What may stand in a line of text: it is not judged alone. */
const INLINE = wordSet(
  "a abbr acronym b bdi bdo big cite code data dfn em font i kbd label mark q s samp small span strike strong sub sup time tt u var",
);

const OUT: ReadonlySet<PageRole | undefined> = new Set<PageRole>([
  "comments",
  "related",
  "nav",
  "side",
  "foot",
  "ad",
  "form",
  "share",
  "bio",
  "meta",
]);

const OFF_SCREEN =
  /(?:^|[\s_-])(?:sr-only|off-?screen|screen-reader(?:-text)?|visually-?hidden|assistive-text|u-hidden)(?:[\s_-]|$)/i;

/** Walks what is of the body, as events for the reader of HTML; gives what was left out. */
export function walkBody(
  scope: PageScope,
  roles: PageRoles,
  handler: HtmlHandler,
  byline: string | undefined,
): LeftOut[] {
  const walker = new BodyWalker(scope, roles, handler, byline);
  walker.walk(scope.content);
  return walker.left;
}

class BodyWalker {
  readonly left: LeftOut[] = [];
  private readonly scope: PageScope;
  private readonly roles: PageRoles;
  private readonly handler: HtmlHandler;
  private readonly headline: string;
  private readonly byline: string;
  private inText = 0;
  private inFigure = 0;

  constructor(scope: PageScope, roles: PageRoles, handler: HtmlHandler, byline: string | undefined) {
    this.scope = scope;
    this.roles = roles;
    this.handler = handler;
    this.headline = scope.headline === undefined ? "" : matchKey(textOf(scope.headline));
    this.byline = matchKey(byline ?? "");
  }

  walk(element: PageElement): void {
    for (const child of element.children) {
      if (typeof child === "string") this.handler.text(child);
      else this.visit(child);
    }
  }

  private visit(element: PageElement): void {
    const out = this.reason(element);
    if (out !== undefined) {
      if (element.textLength > 0 && !this.isHeadline(element))
        this.left.push({ role: out, text: textOf(element, 200).slice(0, 160) });
      // What is left out still ends a paragraph.
      if (!INLINE.has(element.name)) {
        this.handler.open("div", NO_ATTRIBUTES);
        this.handler.close("div");
      }
      return;
    }
    const isFigure = this.inFigure === 0 && (element.name === "figure" || isPictured(element, this.roles));
    const isCaption = this.inFigure > 0 && this.roles.of(element) === "caption";
    const name = isFigure ? "figure" : isCaption ? "figcaption" : element.name;
    const holdsText = this.inText > 0 || (element.name === "p" && !isFigure);
    if (isFigure) this.inFigure++;
    if (holdsText) this.inText++;
    this.handler.open(name, element.attributes);
    this.walk(element);
    this.handler.close(name);
    if (holdsText) this.inText--;
    if (isFigure) this.inFigure--;
  }

  private isHeadline(element: PageElement): boolean {
    return /^h[1-6]$/.test(element.name) && matchKey(textOf(element)) === this.headline;
  }

  private reason(element: PageElement): LeftOut["role"] | undefined {
    const { name, attributes, textLength } = element;
    if (SKIPPED.has(name)) return "form";
    const { headline } = this.scope;
    if (headline !== undefined && element === headline) return "meta";
    const names = `${attributes.get("class") ?? ""} ${attributes.get("id") ?? ""}`;
    const role = this.roles.of(element);
    if (role === "hidden" || OFF_SCREEN.test(names)) return "hidden";
    if (INLINE.has(name) && this.inText > 0) return role === "ad" || role === "share" ? role : undefined;
    if (OUT.has(role) && !(headline !== undefined && holds(element, headline))) return role;
    if (role === "caption" && this.inFigure === 0 && textLength < 600) return role;
    if (textLength === 0 || this.inFigure > 0) return undefined;
    if (/^h[1-6]$/.test(name) && (name === "h1" || this.isHeadline(element))) {
      return this.scope.isNearHeadline(element) ? "meta" : undefined;
    }
    if (textLength < 300 && (!INLINE.has(name) || !INLINE.has(element.parent?.name ?? "p"))) {
      const text = textOf(element);
      if (furnitureKind(text) !== undefined || isAside(element, text)) return "furniture";
      if (isDated(text) || isCredit(text) || (this.byline !== "" && matchKey(text) === this.byline))
        return "meta";
    }
    if (/^(?:ul|ol|div|section|table|p)$/.test(name) && isLinkList(element)) return "related";
    return undefined;
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** A group of links with hardly any other text. */
function isLinkList(element: PageElement): boolean {
  const { textLength, linkLength, name } = element;
  const rest = textLength - linkLength;
  if (name === "p") return rest === 0 && textLength > 20 && !/[.!?…。]["”»’]?\s*$/.test(textOf(element));
  return linkLength / textLength > 0.75 && rest < 100;
}

/** Whether an element that is no figure holds a picture with its caption and little else. */
function isPictured(element: PageElement, roles: PageRoles): boolean {
  if (element.textLength === 0 || element.textLength > 500 || element.last - element.order > 40) return false;
  return (
    has(element, 4, ({ name }) => name === "img") && has(element, 3, (inner) => roles.of(inner) === "caption")
  );
}

function has(element: PageElement, depth: number, test: (inner: PageElement) => boolean): boolean {
  if (depth === 0) return false;
  return element.children.some(
    (child) => typeof child !== "string" && (test(child) || has(child, depth - 1, test)),
  );
}
