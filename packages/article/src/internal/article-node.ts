import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { isRecord } from "./json-fields.js";
import { isArticleType } from "./json-ld-reader.js";

type Found = { readonly node: unknown; readonly path: ArticlePath; readonly lost: readonly Loss[] };

/** The first node of a document that is an article, and a line for each of the others; the whole where there is none. */
export function articleNodeOf(value: unknown): Found {
  const nodes = nodesOf(value, []);
  const found = nodes.find(({ node }) => isArticle(node));
  if (found === undefined) return { node: value, path: [], lost: [] };
  const others = nodes.filter((entry) => entry !== found && isRecord(entry.node));
  const lost = others.map(({ path }) => ({
    path,
    message: "The model has one article: another node is left out.",
  }));
  return { ...found, lost };
}

function nodesOf(value: unknown, path: ArticlePath): { node: unknown; path: ArticlePath }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => nodesOf(item, [...path, index]));
  if (isRecord(value) && Array.isArray(value["@graph"])) return nodesOf(value["@graph"], [...path, "@graph"]);
  return [{ node: value, path }];
}

function isArticle(node: unknown): boolean {
  if (!isRecord(node)) return false;
  const type = node["@type"];
  return Array.isArray(type) ? type.some(isArticleType) : isArticleType(type);
}
