import type { Block } from "./block.js";
import type { Inline } from "./inline.js";

/**
 * The words of inline content, or of blocks with an empty line between two of them; list items and table rows stand on
 * lines of their own. Of an image, a recording or an embed it gives the caption. Quarantined HTML gives nothing.
 *
 * @example
 * import { plainText } from "@nightdesk/article";
 * plainText([
 *   { type: "heading", depth: 2, children: [{ type: "text", value: "Levels" }] },
 *   { type: "paragraph", children: [{ type: "strong", children: [{ type: "text", value: "Full" }] }] },
 * ]); // => "Levels\n\nFull"
 */
export function plainText(content: readonly (Block | Inline)[]): string {
  let text = "";
  let previousIsBlock = false;
  for (const node of content) {
    const inline = isInline(node);
    const part = inline ? inlineText(node) : blockText(node);
    if (part === "") continue;
    if (text !== "" && (!inline || previousIsBlock)) text += "\n\n";
    text += part;
    previousIsBlock = !inline;
  }
  return text;
}

type InlineType = Inline["type"];

const INLINE_TYPES: Readonly<Record<InlineType, true>> = {
  text: true,
  strong: true,
  emphasis: true,
  underline: true,
  delete: true,
  subscript: true,
  superscript: true,
  highlight: true,
  break: true,
  inlineCode: true,
  link: true,
  span: true,
  abbreviation: true,
};

function isInline(node: Block | Inline): node is Inline {
  return Object.hasOwn(INLINE_TYPES, node.type);
}

function inlineText(node: Inline): string {
  if ("value" in node) return node.value;
  return node.type === "break" ? "\n" : node.children.map(inlineText).join("");
}

function blockText(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return plainText(block.children);
    case "list":
      return block.children.map(({ children }) => plainText(children)).join("\n");
    case "blockquote":
      return joined([plainText(block.children), block.attribution]);
    case "table":
      return joined([block.caption, ...block.children.map(rowText)]);
    case "gallery":
      return joined([...block.children.map(blockText), block.caption]);
    case "code":
      return block.value;
    case "image":
    case "video":
    case "audio":
    case "embed":
      return block.caption ?? "";
    case "thematicBreak":
    case "rawHtml":
      return "";
  }
}

function rowText(row: Extract<Block, { type: "table" }>["children"][number]): string {
  return row.children.map(({ children }) => plainText(children)).join("\t");
}

function joined(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
