import { codeBlocks } from "./code-block.js";

/** The lines of a Markdown text, as many as it has, with code (blocks and spans) and comments blanked out. */
export function proseLines(markdown: string): string[] {
  const lines = markdown.split(/\r?\n/);
  for (const { line, endLine } of codeBlocks(markdown)) {
    for (let index = line - 2; index < endLine; index++) lines[index] = "";
  }
  return lines
    .map((line) => line.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, ""))
    .join("\n")
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ""))
    .split("\n");
}
