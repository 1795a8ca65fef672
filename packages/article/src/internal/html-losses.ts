import type { Block, BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import { CODE_LANGUAGE } from "./write-html.js";

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
        lost.push(...htmlLosses(item.children, [...inner, index, "children"]));
      return;
    case "blockquote":
    case "gallery":
      lost.push(...htmlLosses(block.children, inner));
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
    case "embed":
      if (block.provider) lose("provider");
      if (block.title && block.fallback) lose("fallback");
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
