import type { Block, BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";

/** What the serializer's HTML has no place for in blocks that it writes: fields that reading it back does not give. */
export function htmlLosses(blocks: readonly Block[], path: ArticlePath): Loss[] {
  const lost: Loss[] = [];
  for (const [index, block] of blocks.entries()) blockLosses(block, [...path, index], lost);
  return lost;
}

function blockLosses(block: Block, path: ArticlePath, lost: Loss[]): void {
  const lose = (key: string, message = `HTML has no place for ${key} of ${block.type}.`) =>
    lost.push({ path: [...path, key], message });
  switch (block.type) {
    case "heading":
      if (block.depth === 1) lose("depth", "The page's headline is its h1: the heading is written as h2.");
      return;
    case "list":
      for (const [index, item] of block.children.entries())
        lost.push(...htmlLosses(item.children, [...path, "children", index, "children"]));
      return;
    case "blockquote":
      lost.push(...htmlLosses(block.children, [...path, "children"]));
      return;
    case "image":
      imageLosses(block, lose);
      return;
    case "gallery":
      lost.push(...htmlLosses(block.children, [...path, "children"]));
      return;
    case "code":
      if (block.language && !/^[\w+#.-]{1,40}$/.test(block.language)) lose("language");
      return;
    case "video":
    case "audio":
      if (block.mediaType) lose("mediaType");
      return;
    case "embed":
      lost.push({ path, message: "An embed is written as a link to what it shows." });
      return;
    case "paragraph":
    case "table":
    case "thematicBreak":
    case "rawHtml":
      return;
  }
}

function imageLosses(block: BlockOf<"image">, lose: (key: string) => void): void {
  if (block.mediaType) lose("mediaType");
  if (block.sizes && block.sizes.length > 0) lose("sizes");
  if (block.focalPoint) lose("focalPoint");
  if (block.decorative && block.alt) lose("alt");
}
