import { Tokenizer } from "htmlparser2";

/** The attributes of one element: names in lower case, references decoded, the first of a repeated name. */
export type HtmlAttributes = ReadonlyMap<string, string>;

/** What reading HTML reports, in the order of the source. Each `open` is followed by its own `close`, properly nested. */
export type HtmlHandler = {
  open(name: string, attributes: HtmlAttributes): void;
  text(value: string): void;
  close(name: string): void;
  /** An element that was left out with all that is in it. */
  skip(name: string, attributes: HtmlAttributes): void;
};

/** Elements without content: they are opened and closed at once. */
const VOID = words(
  "area base br col command embed frame hr img input keygen link meta param source track wbr",
);

/** Elements that are left out with their content: code, style, other vocabularies, controls. */
const SKIPPED = words(
  "script style template svg math textarea select option optgroup datalist button canvas title head noembed noframes xmp plaintext applet map dialog",
);

/** What ends a stretch of svg or math that was not closed, as browsers do. */
const BREAKOUT = words(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 hr i img li ol p pre s small strike strong sub sup table tt u ul figure section article",
);

/** What a starting element ends, and the element up to which it looks for it. */
const ENDS: ReadonlyMap<string, { ended: ReadonlySet<string>; within: ReadonlySet<string> }> = new Map([
  ["li", { ended: words("li"), within: words("ul ol menu") }],
  ["dt", { ended: words("dt dd"), within: words("dl") }],
  ["dd", { ended: words("dt dd"), within: words("dl") }],
  ["tr", { ended: words("tr"), within: words("table") }],
  ["td", { ended: words("td th"), within: words("tr table") }],
  ["th", { ended: words("td th"), within: words("tr table") }],
  ["a", { ended: words("a"), within: words("p div td th li table") }],
]);

/** Blocks, which end an open paragraph. */
const ENDS_PARAGRAPH = words(
  "address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul li",
);

/** A closing tag of another element does not reach through these. */
const BARRIERS = words("td th caption table");
const REACHES_FAR = words("td th caption table tr tbody thead tfoot body html");

/** Deeper elements are reported as opened and closed at once: their content counts as that of the deepest. */
const MAX_DEPTH = 256;

/** Reads HTML and reports its elements and text, in time proportional to its length whatever it is. */
export function readHtml(html: string, handler: HtmlHandler): void {
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, new HtmlReader(html, handler));
  tokenizer.write(html);
  tokenizer.end();
}

class HtmlReader {
  private readonly html: string;
  private readonly handler: HtmlHandler;
  private readonly stack: string[] = [];
  private readonly tooDeep = new Map<string, number>();
  private name = "";
  private attributes = new Map<string, string>();
  private attributeName = "";
  private attributeValue = "";
  private skipped = "";
  private skippedDepth = 0;

  constructor(html: string, handler: HtmlHandler) {
    this.html = html;
    this.handler = handler;
  }

  isInForeignContext(): boolean {
    return this.skipped === "svg" || this.skipped === "math";
  }

  ontext(start: number, end: number): void {
    if (this.skipped === "") this.handler.text(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    if (this.skipped === "") this.handler.text(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number): void {
    // Outside of svg and math this is a comment in HTML.
    void start;
    void end;
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.html.slice(start, end).toLowerCase();
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.attributes.has(this.attributeName))
      this.attributes.set(this.attributeName, this.attributeValue);
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    if (this.skipped !== "") {
      if (name === this.skipped && --this.skippedDepth === 0) this.skipped = "";
    } else if (name === "br") {
      this.handler.open("br", new Map());
      this.handler.close("br");
    } else {
      this.close(name);
    }
  }

  onend(): void {
    this.popTo(0);
  }

  private open(selfClosing: boolean): void {
    const name = this.name === "image" ? "img" : this.name;
    if (this.skipped !== "") {
      if (!this.isInForeignContext() || !BREAKOUT.has(name)) {
        if (name === this.skipped && !(selfClosing && this.isInForeignContext())) this.skippedDepth++;
        return;
      }
      this.skipped = "";
    }
    if (SKIPPED.has(name)) {
      this.handler.skip(name, this.attributes);
      if (selfClosing && (name === "svg" || name === "math")) return;
      this.skipped = name;
      this.skippedDepth = 1;
      return;
    }
    this.endImplied(name);
    this.handler.open(name, this.attributes);
    if (VOID.has(name)) this.handler.close(name);
    else if (this.stack.length < MAX_DEPTH) this.stack.push(name);
    else {
      this.handler.close(name);
      this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1);
    }
  }

  private endImplied(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) this.endWithin(P, SCOPE);
    const ends = ENDS.get(name);
    if (ends !== undefined) this.endWithin(ends.ended, ends.within);
  }

  private endWithin(ended: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const open = this.stack[index] ?? "";
      if (ended.has(open)) {
        this.popTo(index);
        return;
      }
      if (within.has(open)) return;
    }
  }

  private close(name: string): void {
    const ignored = this.tooDeep.get(name) ?? 0;
    if (ignored > 0) {
      this.tooDeep.set(name, ignored - 1);
      return;
    }
    const reachesFar = REACHES_FAR.has(name);
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const open = this.stack[index] ?? "";
      if (open === name) {
        this.popTo(index);
        return;
      }
      if (BARRIERS.has(open) && !reachesFar) return;
    }
  }

  private popTo(length: number): void {
    while (this.stack.length > length) {
      const name = this.stack.pop();
      if (name !== undefined) this.handler.close(name);
    }
  }
}

const P = words("p");
const SCOPE = words("td th caption table li button object blockquote figure");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
