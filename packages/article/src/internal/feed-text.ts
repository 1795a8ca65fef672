import type { FeedText } from "../feed-model.js";
import { decodeBase64 } from "./base64.js";
import { resolveUrl } from "./resolve-url.js";
import { rewriteUrls } from "./rewrite-urls.js";
import { safeUrl } from "./safe-url.js";
import { textOf, type XmlElement } from "./xml-tree.js";

/** What an element passes on to those inside it: the base of relative addresses, and the language. */
export type Context = { base: string | undefined; language: string | undefined };

const BASE_SCHEMES = new Set(["http", "https", "ftp", "file"]);
const URL_ATTRIBUTES = new Set([
  "href",
  "src",
  "cite",
  "action",
  "poster",
  "data",
  "background",
  "longdesc",
  "usemap",
]);
const EMPTY_ELEMENTS = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** The context inside an element: `xml:base` and `xml:lang` of its own, or what holds around it. */
export function contextOf(element: XmlElement, outer: Context): Context {
  // CDF has an attribute of its own for it.
  const base =
    element.attributes.get("xml:base") ??
    (element.name === "channel" ? element.attributes.get("base") : undefined);
  const language = element.attributes.get("xml:lang");
  if (base === undefined && language === undefined) return outer;
  return {
    base: base === undefined ? outer.base : baseOf(base, outer.base),
    language: language === undefined ? outer.language : language.trim() || undefined,
  };
}

/** An address resolved as its context says; as written where there is no base for it. */
export function addressOf(written: string, context: Context): string {
  const url = written.trim();
  if (url === "" || context.base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
  return resolveUrl(url, context.base) ?? url;
}

/** A key resolved where it is written as a relative address; a bare word is a key, not an address. */
export function keyOf(written: string, context: Context): string {
  const key = written.trim();
  return /^(?:\.{0,2}\/|\?)/.test(key) ? addressOf(key, context) : key;
}

/** The text that an element holds, as its attributes say: words, escaped HTML, HTML in XML, or either in base64. */
export function feedText(
  element: XmlElement,
  outer: Context,
  fallback: "text" | "html",
): FeedText | undefined {
  const context = contextOf(element, outer);
  const type = element.attributes.get("type")?.trim().toLowerCase() ?? "";
  const mode = element.attributes.get("mode")?.trim().toLowerCase();
  const kind = kindOf(type, fallback);
  // Markup that is neither escaped nor announced is markup all the same.
  const isInline = kind === "xhtml" || element.children.some((child) => typeof child !== "string");
  const raw = isInline ? inlineMarkup(element, type === "xhtml", context) : textOf(element).trim();
  const isEncoded =
    mode === "base64" ||
    (type !== "" && kind === "text" && isBinary(type)) ||
    element.attributes.get("encoding") === "base64";
  const plain = isEncoded ? (decodeBase64(raw) ?? raw) : raw;
  const isMarkup = isInline || kind !== "text";
  const value =
    isMarkup && !isInline && context.base !== undefined ? rewriteUrls(plain, context.base) : plain;
  if (value === "") return undefined;
  return {
    kind: isInline ? "xhtml" : isEncoded && /<\w/.test(value) ? "html" : kind,
    value,
    ...(type.includes("/") && { mediaType: type }),
    ...(context.language !== undefined && { language: context.language }),
    ...(context.base !== undefined && { base: context.base }),
  };
}

/** The children of an element as markup, in the way that HTML is written, without the names of vocabularies. */
export function inlineMarkup(element: XmlElement, unwrap: boolean, context: Context): string {
  const elements = element.children.filter((child) => typeof child !== "string");
  const [only] = elements;
  const hasText = element.children.some((child) => typeof child === "string" && child.trim() !== "");
  const isWrapped =
    unwrap && elements.length === 1 && !hasText && only !== undefined && localName(only) === "div";
  const holder = isWrapped ? only : element;
  return holder.children
    .map((child) => markupOf(child, context))
    .join("")
    .trim();
}

function markupOf(node: XmlElement | string, outer: Context): string {
  if (typeof node === "string") return escapeText(node);
  const context = contextOf(node, outer);
  const name = localName(node);
  let attributes = "";
  for (const [key, written] of node.attributes) {
    if (key.startsWith("xml:")) continue;
    const value = URL_ATTRIBUTES.has(key) ? addressOf(written, context) : written;
    attributes += ` ${key}="${escapeText(value).replaceAll('"', "&quot;")}"`;
  }
  if (EMPTY_ELEMENTS.has(name)) return `<${name}${attributes} />`;
  return `<${name}${attributes}>${node.children.map((child) => markupOf(child, context)).join("")}</${name}>`;
}

function kindOf(type: string, fallback: "text" | "html"): FeedText["kind"] {
  if (type === "") return fallback;
  if (type === "xhtml" || type === "application/xhtml+xml" || /[+/]xml$/.test(type)) return "xhtml";
  return type === "html" || type === "text/html" ? "html" : "text";
}

/** Atom 1.0 writes content that is neither text nor XML in base64. */
function isBinary(type: string): boolean {
  return type.includes("/") && !type.startsWith("text/");
}

function baseOf(written: string, outer: string | undefined): string | undefined {
  const url = safeUrl(written, BASE_SCHEMES);
  if (url === undefined || url === "") return outer;
  return outer === undefined ? (resolveUrl(url, url) ?? url) : (resolveUrl(url, outer) ?? outer);
}

function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(":") + 1);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
