import type { Block, BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { append } from "./append.js";
import { CODE_LANGUAGE } from "./html-attributes.js";

/** One line for each field of the blocks that has no attribute or element in the HTML that `HtmlWriter` writes. */
export function htmlLosses(blocks: readonly Block[], path: ArticlePath): Loss[] {
  const lost: Loss[] = [];
  for (const [index, block] of blocks.entries()) blockLosses(block, [...path, index], lost);
  return lost;
}

function blockLosses(block: Block, path: ArticlePath, lost: Loss[]): void {
  const lose = (key: string, message = `HTML as it is written here has no place for ${key}.`) =>
    lost.push({ path: [...path, key], message });
  const inner = [...path, "children"];
  switch (block.type) {
    case "heading":
      if (block.depth === 1) lose("depth", "A heading of depth 1 is written as one of depth 2.");
      return;
    case "list":
      for (const [index, item] of block.children.entries())
        append(lost, htmlLosses(item.children, [...inner, index, "children"]));
      return;
    case "blockquote":
    case "gallery":
      append(lost, htmlLosses(block.children, inner));
      return;
    case "image":
      for (const key of imageKeys(block)) lose(key);
      return;
    case "code":
      if (block.language && !CODE_LANGUAGE.test(block.language)) lose("language");
      return;
    case "video":
    case "audio":
      if (block.mediaType) lose("mediaType");
      return;
    case "table":
      if (block.children.every(({ children }) => children.length < 2 && children[0]?.header === undefined))
        lost.push({ path, message: "A table of one column without a header is read as text." });
      return;
    case "embed":
      if (!/^(?:https?:)?\/\//i.test(block.url))
        lost.push({ path, message: "An embed by a relative address is read as a link." });
      if (block.provider) lose("provider");
      if (block.fallback) lose("fallback");
      return;
    default:
      return;
  }
}

function imageKeys({ alt, decorative, mediaType, sizes, focalPoint }: BlockOf<"image">): string[] {
  return [
    decorative && alt ? "alt" : "",
    mediaType ? "mediaType" : "",
    sizes !== undefined && sizes.length > 0 ? "sizes" : "",
    focalPoint === undefined ? "" : "focalPoint",
  ].filter((key) => key !== "");
}
