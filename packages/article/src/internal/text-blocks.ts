import type { Block } from "../block.js";

/** Plain text as paragraphs, which empty lines part. */
export function textBlocks(text: string): Block[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
}
