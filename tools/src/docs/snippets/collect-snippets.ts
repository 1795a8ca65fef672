import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeBlocks } from "../code-block.js";
import { markdownFiles, packageSources } from "../files.js";
import { docExamples } from "./doc-examples.js";
import { type Snippet, snippetOf } from "./snippet.js";

/**
 * The snippets of the READMEs, guides and doc comments, in the order of their files. `only` keeps the files whose path
 * from the repository's top begins with one of its entries.
 */
export function collectSnippets(root: string, only: readonly string[] = []): Snippet[] {
  const wanted = (file: string) => only.length === 0 || only.some((start) => file.startsWith(start));
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const pages = markdownFiles(root).map((file) => ({ file, blocks: () => codeBlocks(read(file)) }));
  const sources = packageSources(root).map((file) => ({
    file,
    blocks: () => docExamples(read(file), file),
  }));
  return [...pages, ...sources]
    .filter(({ file }) => wanted(file))
    .flatMap(({ file, blocks }) => blocks().map((block) => snippetOf(block, file)))
    .filter((snippet) => snippet !== undefined);
}
