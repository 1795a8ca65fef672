import type { CodeBlock } from "../code-block.js";
import type { Problem } from "../problem.js";

const EXTENSIONS: Readonly<Record<string, Snippet["extension"]>> = {
  ts: "ts",
  typescript: "ts",
  tsx: "tsx",
  js: "js",
  javascript: "js",
  jsx: "jsx",
};

/** A code block that is checked; `notRun` holds the stated reason of one that is type-checked only. */
export type Snippet = {
  file: string;
  line: number;
  extension: "ts" | "tsx" | "js" | "jsx";
  code: string;
  section: string | undefined;
  notRun: string | undefined;
  problems: Problem[];
};

/** The snippet of a code block in TypeScript or JavaScript; `undefined` for a block in another language. */
export function snippetOf(block: CodeBlock, file: string): Snippet | undefined {
  const extension = EXTENSIONS[block.language];
  if (extension === undefined) return undefined;
  const { line, code, section } = block;
  const mark = block.info.match(/(?:^|\s)no-run(?:$|[\s:=])(.*)$/);
  const notRun = mark?.[1]?.replace(/^[\s:="']+|[\s"']+$/g, "");
  const problems: Problem[] = [];
  if (notRun === "") {
    problems.push({
      file,
      line: line - 1,
      message: "`no-run` needs its reason behind it: ```ts no-run: why",
    });
  }
  return { file, line, extension, code, section, notRun, problems };
}
