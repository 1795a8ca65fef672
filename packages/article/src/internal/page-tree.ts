import { scanHtml } from "./scan-html.js";
import { wordSet } from "./word-set.js";

/** An element of a page as it was read. Lengths count characters that are no white space. */
export type PageElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[];
  /** Its place in the order of the page, and that of the last element in it. */
  readonly order: number;
  last: number;
  /** The length of its text, and of the part of it that stands in links. */
  textLength: number;
  linkLength: number;
};

/** What an element holds: elements and text. */
export type PageNode = PageElement | string;

/** A page: all its elements in their order, the first of which holds the others. */
export type PageTree = { readonly root: PageElement; readonly elements: readonly PageElement[] };

const VOID = wordSet(
  "area base br col command embed frame hr img input keygen link meta param source track wbr",
);

/** Elements whose text is not part of what a reader reads. */
const SILENT = wordSet(
  "script style title textarea template noembed noframes iframe xmp plaintext noscript select datalist",
);

/** Elements that are dropped as they are read. */
const FOREIGN = wordSet("svg math");

/** What ends a stretch of svg or math that was not closed, as browsers do. */
const BREAKOUT = wordSet("body div p h1 h2 h3 h4 h5 h6 ul ol li img table span section article em strong");

/** A closing tag of an element that is none of these does not close one of them. */
const BLOCKS = wordSet(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header html hr li main menu nav ol p pre section table tbody td tfoot th thead tr ul",
);

const ENDS_PARAGRAPH = wordSet(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul li",
);

/** What a starting element ends, and the elements up to which it looks for it. */
const ENDS: ReadonlyMap<string, readonly [ended: ReadonlySet<string>, within: ReadonlySet<string>]> = new Map(
  [
    ["li", [wordSet("li"), wordSet("ul ol menu")]],
    ["dt", [wordSet("dt dd"), wordSet("dl")]],
    ["dd", [wordSet("dt dd"), wordSet("dl")]],
    ["tr", [wordSet("tr"), wordSet("table")]],
    ["td", [wordSet("td th"), wordSet("tr table")]],
    ["th", [wordSet("td th"), wordSet("tr table")]],
    ["option", [wordSet("option"), wordSet("select")]],
    ["a", [wordSet("a"), BLOCKS]],
    ["body", [wordSet("head"), wordSet("html")]],
  ],
);

const PARAGRAPH = wordSet("p");
const PARAGRAPH_SCOPE = wordSet("td th caption table button object html");
const CELLS = wordSet("td th caption table");
const TABLE_PARTS = wordSet("td th caption table tr tbody thead tfoot body html");

/** Deeper elements are siblings of their own content. */
const MAX_DEPTH = 256;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** The tree of a page, in time proportional to its length whatever it is. */
export function readPage(html: string): PageTree {
  const builder = new TreeBuilder();
  scanHtml(html, builder);
  builder.finish();
  return { root: builder.root, elements: builder.elements };
}

class TreeBuilder {
  readonly root = elementOf("#page", NO_ATTRIBUTES, undefined, 0);
  readonly elements: PageElement[] = [this.root];
  private readonly stack: PageElement[] = [this.root];
  private readonly opened = new Map<string, number>();
  private top = this.root;
  private foreign = "";
  private links = 0;
  private silent = 0;

  text(value: string): void {
    if (this.foreign !== "") return;
    const { children } = this.top;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + value;
    else children.push(value);
    if (this.silent > 0) return;
    const length = lengthOf(value);
    this.top.textLength += length;
    if (this.links > 0) this.top.linkLength += length;
  }

  close(name: string): void {
    if (this.foreign !== "") {
      if (name === this.foreign) this.foreign = "";
    } else if (name === "br") this.put("br", NO_ATTRIBUTES);
    else this.end(name);
  }

  finish(): void {
    this.popTo(1);
    this.root.last = this.elements.length - 1;
  }

  open(written: string, attributes: ReadonlyMap<string, string>, selfClosing: boolean): void {
    const name = written === "image" ? "img" : written;
    if (this.foreign !== "") {
      if (!BREAKOUT.has(name)) return;
      this.foreign = "";
    }
    if (FOREIGN.has(name)) {
      if (!selfClosing) this.foreign = name;
      return;
    }
    if (ENDS_PARAGRAPH.has(name) && this.isOpen("p")) this.endWithin(PARAGRAPH, PARAGRAPH_SCOPE);
    const ends = ENDS.get(name);
    if (ends !== undefined) this.endWithin(ends[0], ends[1]);
    const element = this.put(name, attributes);
    if (VOID.has(name) || this.stack.length > MAX_DEPTH) return;
    this.stack.push(element);
    this.top = element;
    this.opened.set(name, (this.opened.get(name) ?? 0) + 1);
    if (name === "a") this.links++;
    if (SILENT.has(name)) this.silent++;
  }

  private end(name: string): void {
    if (!this.isOpen(name)) return;
    const isBlock = BLOCKS.has(name);
    const reachesFar = TABLE_PARTS.has(name);
    for (let index = this.stack.length - 1; index > 0; index--) {
      const open = this.stack[index]?.name ?? "";
      if (open === name) {
        this.popTo(index);
        return;
      }
      if (isBlock ? !reachesFar && CELLS.has(open) : BLOCKS.has(open)) return;
    }
  }

  private isOpen(name: string): boolean {
    return (this.opened.get(name) ?? 0) > 0;
  }

  private endWithin(ended: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let index = this.stack.length - 1; index > 0; index--) {
      const open = this.stack[index]?.name ?? "";
      if (ended.has(open)) {
        this.popTo(index);
        return;
      }
      if (within.has(open)) return;
    }
  }

  private popTo(length: number): void {
    while (this.stack.length > length) {
      const element = this.stack.pop();
      if (element === undefined) return;
      const { name, parent } = element;
      element.last = this.elements.length - 1;
      this.opened.set(name, (this.opened.get(name) ?? 1) - 1);
      if (name === "a") this.links--;
      if (SILENT.has(name)) this.silent--;
      if (parent !== undefined) {
        parent.textLength += element.textLength;
        parent.linkLength += element.linkLength;
        this.top = parent;
      }
    }
  }

  private put(name: string, attributes: ReadonlyMap<string, string>): PageElement {
    const element = elementOf(name, attributes, this.top, this.elements.length);
    this.top.children.push(element);
    this.elements.push(element);
    return element;
  }
}

function elementOf(
  name: string,
  attributes: ReadonlyMap<string, string>,
  parent: PageElement | undefined,
  order: number,
): PageElement {
  return { name, attributes, parent, children: [], order, last: order, textLength: 0, linkLength: 0 };
}

/** The number of characters that are no white space. */
function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x20 && code !== 0xa0) length++;
  }
  return length;
}
