import { Tokenizer } from "htmlparser2";
import { namespaceName } from "./xml-namespaces.js";

/** An element: names in lower case, those of a known vocabulary with its usual prefix whatever the source's is. */
export type XmlElement = {
  name: string;
  /** Attributes by name; only those in a vocabulary have a prefix. */
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
};

/** Deeper elements give their text to the one above. Feeds are some ten deep. */
const MAX_DEPTH = 100;

/** More elements than these are no feed that anybody reads. */
const MAX_ELEMENTS = 2_000_000;

/**
 * The elements at the top of an XML text, read leniently: what is not closed is closed at the end, an entity that is not
 * of XML stays as written. Document types are skipped, so their entities expand to nothing. Linear in the length.
 */
export function readXml(xml: string): XmlElement[] {
  const reader = new XmlReader(xml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader);
  tokenizer.write(xml);
  tokenizer.end();
  return reader.root.children.filter((child) => typeof child !== "string");
}

/** The text directly in an element and, where asked, in all below it. */
export function textOf(element: XmlElement): string {
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === "string") return only;
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

type Scope = ReadonlyMap<string, string>;
type Open = { element: XmlElement; written: string; scope: Scope };

const XML_SCOPE: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

class XmlReader {
  readonly root: XmlElement = { name: "", attributes: new Map(), children: [] };
  private readonly xml: string;
  private readonly stack: Open[] = [{ element: this.root, written: "", scope: XML_SCOPE }];
  private readonly tooDeep = new Map<string, number>();
  private elements = 0;
  private name = "";
  private attributes: [string, string][] = [];
  private attributeName = "";
  private attributeValue = "";
  private pieces: string[] = [];

  constructor(xml: string) {
    this.xml = xml;
  }

  ontext(start: number, end: number): void {
    this.pieces.push(this.xml.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.pieces.push(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.pieces.push(this.xml.slice(start, end - endOffset));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onopentagname(start: number, end: number): void {
    this.name = this.xml.slice(start, end);
    this.attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.attributeName = this.xml.slice(start, end);
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.xml.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.attributes.push([this.attributeName, this.attributeValue]);
  }

  onopentagend(): void {
    this.open(false);
  }

  onselfclosingtag(): void {
    this.open(true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.xml.slice(start, end);
    const ignored = this.tooDeep.get(name) ?? 0;
    if (ignored > 0) {
      this.tooDeep.set(name, ignored - 1);
      return;
    }
    this.endText();
    for (let index = this.stack.length - 1; index > 0; index--) {
      if (this.stack[index]?.written !== name) continue;
      this.stack.length = index;
      return;
    }
  }

  onend(): void {
    this.endText();
  }

  private open(selfClosing: boolean): void {
    if (this.stack.length > MAX_DEPTH || this.elements >= MAX_ELEMENTS) {
      if (!selfClosing) this.tooDeep.set(this.name, (this.tooDeep.get(this.name) ?? 0) + 1);
      return;
    }
    this.endText();
    this.elements++;
    const parent = this.stack.at(-1);
    const scope = scopeOf(this.attributes, parent?.scope ?? XML_SCOPE);
    const element: XmlElement = {
      name: qualified(this.name, scope, true),
      attributes: this.attributes.length === 0 ? NO_ATTRIBUTES : named(this.attributes, scope),
      children: [],
    };
    parent?.element.children.push(element);
    if (!selfClosing) this.stack.push({ element, written: this.name, scope });
  }

  private endText(): void {
    if (this.pieces.length === 0) return;
    const [only = ""] = this.pieces;
    this.stack.at(-1)?.element.children.push(this.pieces.length === 1 ? only : this.pieces.join(""));
    this.pieces = [];
  }
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function scopeOf(attributes: readonly [string, string][], outer: Scope): Scope {
  const declared = attributes.filter(([name]) => name === "xmlns" || name.startsWith("xmlns:"));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

function named(attributes: readonly [string, string][], scope: Scope): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name === "xmlns" || name.startsWith("xmlns:")) continue;
    const key = name.includes(":") ? qualified(name, scope, false) : name.toLowerCase();
    if (!map.has(key)) map.set(key, value);
  }
  return map;
}

function qualified(name: string, scope: Scope, useDefault: boolean): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const local = (colon < 0 ? name : name.slice(colon + 1)).toLowerCase();
  const uri = colon < 0 && !useDefault ? undefined : scope.get(prefix);
  const known = namespaceName(uri, prefix);
  return known === "" ? local : `${known}:${local}`;
}
