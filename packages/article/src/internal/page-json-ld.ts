import { rawText } from "./page-text.js";
import type { PageTree } from "./page-tree.js";

/** An object of a page's JSON-LD. */
export type LinkedNode = { readonly [property: string]: unknown };

/** The structured data of a page. */
export type LinkedData = {
  /** The node that is this page's article, as far as one can tell. */
  readonly main: LinkedNode | undefined;
  /** All nodes with a type, in their order. */
  readonly nodes: readonly LinkedNode[];
  /** How many scripts could not be read. */
  readonly broken: number;
  readonly byId: ReadonlyMap<string, LinkedNode>;
};

const MAX_DEPTH = 12;
const MAX_NODES = 5000;

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report|Posting|^Review|^Blog)$/;

/** Reads the JSON-LD of a page; the article is the node whose address is the page's, before others. */
export function linkedDataOf({ elements }: PageTree, isThisPage: (url: string) => boolean): LinkedData {
  const nodes: LinkedNode[] = [];
  const byId = new Map<string, LinkedNode>();
  let broken = 0;
  for (const element of elements) {
    if (element.name !== "script" || !/ld\+json/i.test(element.attributes.get("type") ?? "")) continue;
    const value = parseLoose(rawText(element));
    if (value === undefined) broken++;
    else gather(value, 0, nodes, byId);
  }
  return { main: mainOf(nodes, isThisPage), nodes, broken, byId };
}

/** The types of a node, without a vocabulary before them. */
export function typesOf(node: LinkedNode): string[] {
  return listOf(node["@type"]).flatMap((type) =>
    typeof type === "string" ? [type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf(":")) + 1)] : [],
  );
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of the first of these properties that is a text with something in it. */
export function stringOf(node: LinkedNode | undefined, ...properties: readonly string[]): string | undefined {
  for (const property of properties) {
    const value = listOf(node?.[property])[0];
    const text = isNode(value) ? value["@value"] : value;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return undefined;
}

function parseLoose(text: string): unknown {
  const bare = unwrapped(text);
  try {
    return JSON.parse(bare);
  } catch {
    try {
      // Line ends inside of strings are the mistake that pages make most; trailing commas come second.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced.
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1"));
    } catch {
      return undefined;
    }
  }
}

/** The text without a comment or CDATA around it, which pages put there for browsers of long ago. */
function unwrapped(text: string): string {
  const trimmed = text.trim();
  const head = trimmed.slice(0, 40);
  const tail = trimmed.slice(-40);
  const start = /^(?:\/\*)?\s*(?:\/\/)?\s*<!(?:\[CDATA\[|--)(?:\s*\*\/)?/.exec(head)?.[0].length ?? 0;
  const end = /(?:\/\*)?\s*(?:\/\/)?\s*(?:\]\]>|-->)(?:\s*\*\/)?$|;$/.exec(tail)?.[0].length ?? 0;
  return trimmed.slice(start, trimmed.length - end);
}

function gather(value: unknown, depth: number, nodes: LinkedNode[], byId: Map<string, LinkedNode>): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) for (const item of value) gather(item, depth + 1, nodes, byId);
  if (!isNode(value)) return;
  if (value["@type"] !== undefined) nodes.push(value);
  const id = value["@id"];
  // A node with nothing but an id points to the one that has the rest.
  if (typeof id === "string" && Object.keys(value).length > (byId.has(id) ? 2 : 1)) {
    if (!byId.has(id)) byId.set(id, value);
  }
  for (const inner of Object.values(value))
    if (typeof inner === "object") gather(inner, depth + 1, nodes, byId);
}

function mainOf(nodes: readonly LinkedNode[], isThisPage: (url: string) => boolean): LinkedNode | undefined {
  let best: { node: LinkedNode; score: number } | undefined;
  for (const node of nodes) {
    const types = typesOf(node);
    const isArticle = types.some((type) => ARTICLE_TYPE.test(type));
    const isPage = types.some((type) => /^(?:WebPage|ItemPage|QAPage|VideoObject|CreativeWork)$/.test(type));
    const isThis = addressesOf(node).some(isThisPage);
    // A recipe or a guide is what its page is about, whatever its type is called.
    const isMain =
      isThis && node["mainEntityOfPage"] !== undefined && stringOf(node, "datePublished") !== undefined;
    if (!isArticle && !isPage && !isMain) continue;
    let score = isArticle ? 4 : 0;
    if (isThis) score += 3;
    if (stringOf(node, "headline", "name") !== undefined) score += 1;
    if (stringOf(node, "datePublished") !== undefined) score += 1;
    if (best === undefined || score > best.score) best = { node, score };
  }
  return best?.node;
}

function addressesOf(node: LinkedNode): string[] {
  const page = node["mainEntityOfPage"];
  const values = [node["url"], node["@id"], isNode(page) ? (page["@id"] ?? page["url"]) : page];
  return values.filter((value): value is string => typeof value === "string");
}
