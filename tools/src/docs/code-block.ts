/** A fenced block: its language, the rest of its info string, the line of its first line of code, the `##` section it stands in. */
export type CodeBlock = {
  language: string;
  info: string;
  line: number;
  code: string;
  section: string | undefined;
};

type Fence = { marker: string; indent: number; block: CodeBlock; lines: string[] };

const OPENING = /^( *)(`{3,}|~{3,})(.*)$/;

/** The fenced code blocks of a Markdown text, in order; a fence that is never closed runs to the end, as in CommonMark. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: Fence | undefined;
  let section: string | undefined;
  const close = (fence: Fence) => {
    blocks.push({ ...fence.block, code: fence.lines.join("\n") });
  };
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    if (open) {
      if (isClosing(line, open.marker)) {
        close(open);
        open = undefined;
      } else open.lines.push(withoutIndent(line, open.indent));
      continue;
    }
    const heading = line.match(/^##\s+(\S.*)$/)?.[1];
    if (heading !== undefined) section = heading.trim();
    const [, indent = "", marker, info = ""] = line.match(OPENING) ?? [];
    if (marker === undefined || (marker.startsWith("`") && info.includes("`"))) continue;
    const language = info.trim().match(/^[\w+#-]+/)?.[0] ?? "";
    const block = {
      language: language.toLowerCase(),
      info: info.trim().slice(language.length).trim(),
      line: index + 2,
      code: "",
      section,
    };
    open = { marker, indent: indent.length, block, lines: [] };
  }
  if (open) close(open);
  return blocks;
}

function isClosing(line: string, marker: string): boolean {
  const text = line.trim();
  return text.length >= marker.length && text === marker.charAt(0).repeat(text.length);
}

function withoutIndent(line: string, indent: number): string {
  let start = 0;
  while (start < indent && line[start] === " ") start++;
  return line.slice(start);
}
