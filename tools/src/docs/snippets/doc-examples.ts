import ts from "typescript";
import { type CodeBlock, codeBlocks } from "../code-block.js";
import { comments } from "./comments.js";

type Line = { text: string; number: number };

/** The code of each `@example` in the doc comments of a TypeScript source: its fenced blocks, or all of its text where it has no fence. */
export function docExamples(source: string, fileName: string): CodeBlock[] {
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.ESNext, true);
  return comments(file)
    .filter((range) => source.startsWith("/**", range.pos))
    .flatMap((range) => exampleTags(docLines(file, range)))
    .flatMap(exampleBlocks);
}

/** The lines of a doc comment without its frame of stars. */
function docLines(file: ts.SourceFile, range: ts.CommentRange): Line[] {
  const first = file.getLineAndCharacterOfPosition(range.pos).line + 1;
  const body = file.text.slice(range.pos + 3, range.end - 2);
  return body.split(/\r?\n/).map((line, index) => {
    const text = index === 0 ? line : line.trimStart().replace(/^\*/, "");
    return { text: text.replace(/^ /, "").trimEnd(), number: first + index };
  });
}

function exampleTags(lines: Line[]): Line[][] {
  const tags: Line[][] = [];
  let current: Line[] | undefined;
  let fenced = false;
  for (const line of lines) {
    const tag = fenced ? undefined : line.text.match(/^\s*@(\w+)(.*)$/);
    if (tag) {
      current = tag[1] === "example" ? [{ text: (tag[2] ?? "").trim(), number: line.number }] : undefined;
      if (current) tags.push(current);
    } else current?.push(line);
    if (line.text.trimStart().startsWith("```")) fenced = !fenced;
  }
  return tags;
}

function exampleBlocks(lines: Line[]): CodeBlock[] {
  const first = lines[0]?.number ?? 1;
  const text = lines.map((line) => line.text).join("\n");
  const fenced = codeBlocks(text).map((block) => ({
    ...block,
    line: block.line + first - 1,
    endLine: block.endLine + first - 1,
  }));
  if (fenced.length > 0) return fenced;
  const endLine = first + lines.length - 1;
  return [{ language: "ts", info: "", section: undefined, line: first, endLine, code: text }];
}
