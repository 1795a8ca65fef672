import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** The text of a tree as it is read. */
export function visibleText(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(visibleText).join("") : "";
}

/** All elements of a tree, in its order. */
export function elementsOf(node: Node): DefaultTreeAdapterTypes.Element[] {
  const own = "tagName" in node ? [node] : [];
  return "childNodes" in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}
