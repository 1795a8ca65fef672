/** A fenced block: its language, the rest of its info string, the `##` section it stands in, the lines its code spans. */
export type CodeBlock = {
  language: string;
  info: string;
  section: string | undefined;
  /** The first line of the code, which is the one below the opening fence. */
  line: number;
  /** The line of the closing fence, or of the end of the text where there is none. */
  endLine: number;
  code: string;
};

type Fence = { marker: string; indent: number; block: CodeBlock; lines: string[] };

/** A fence may stand in a list item or a quotation. */
const OPENING = /^([ >]*(?:(?:[-*+]|\d+[.)]) +)?)(`{3,}|~{3,})(.*)$/;

/** The fenced code blocks of a Markdown text, in order; a fence that is never closed runs to the end, as in CommonMark. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: Fence | undefined;
  let section: string | undefined;
  const close = ({ block, lines }: Fence, endLine: number) => {
    blocks.push({ ...block, endLine, code: lines.join("\n") });
  };
  const lines = markdown.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (open) {
      if (isClosing(line, open.marker)) {
        close(open, index + 1);
        open = undefined;
      } else open.lines.push(withoutIndent(line, open.indent));
      continue;
    }
    section = line.match(/^##\s+(\S.*)$/)?.[1]?.trim() ?? section;
    const [, indent = "", marker, info = ""] = line.match(OPENING) ?? [];
    if (marker === undefined || (marker.startsWith("`") && info.includes("`"))) continue;
    const language = info.trim().match(/^[\w+#-]+/)?.[0] ?? "";
    const block = {
      language: language.toLowerCase(),
      info: info.trim().slice(language.length).trim(),
      section,
      line: index + 2,
      endLine: index + 2,
      code: "",
    };
    open = { marker, indent: indent.length, block, lines: [] };
  }
  if (open) close(open, lines.length);
  return blocks;
}

function isClosing(line: string, marker: string): boolean {
  const text = line.replace(/^[ >]+/, "").trimEnd();
  return text.length >= marker.length && text === marker.charAt(0).repeat(text.length);
}

function withoutIndent(line: string, indent: number): string {
  let start = 0;
  while (start < indent && " >".includes(line.charAt(start)) && start < line.length) start++;
  return line.slice(start);
}
