import type { BlockOf } from "../block.js";
import type { ArticlePath } from "../errors.js";
import { type MarkdownInline, type MarkdownTarget, markdownInlines } from "./markdown-inlines.js";
import { writeMarkdownLine } from "./markdown-line-writer.js";

type Cell = { readonly inlines: MarkdownInline[]; readonly span: number };

/** A table of GitHub's Markdown; without it, its rows as lines with tabs between the cells. */
export function markdownTable(table: BlockOf<"table">, path: ArticlePath, target: MarkdownTarget): string {
  const rows = table.children.map((row, r) =>
    row.children.map((cell, c): Cell => {
      const at = [...path, r, "children", c];
      const lose = (key: string) =>
        target.lost.push({ path: [...at, key], message: `Markdown has no ${key}.` });
      const span = cell.columnSpan ?? 1;
      if (span > 1) lose("columnSpan");
      if ((cell.rowSpan ?? 1) > 1) lose("rowSpan");
      if (cell.header === "row" || (cell.header !== undefined && r > 0)) lose("header");
      if (target.gfm && cell.children.some(({ type }) => type === "break")) lose("line break in a cell");
      return { inlines: markdownInlines(cell.children, [...at, "children"], target), span };
    }),
  );
  if (rows.every((row) => row.length === 0)) return "";
  if (!target.gfm) {
    target.lost.push({
      path: path.slice(0, -1),
      message: "CommonMark has no tables: rows are written as lines.",
    });
    return writeMarkdownLine(rows.flatMap(lineOf));
  }
  const hasHead = table.children[0]?.children.some(({ header }) => header === "column") ?? false;
  const lines = rows.map(cellsOf);
  const columns = Math.max(...lines.map((cells) => cells.length));
  const [head = [], ...body] = hasHead ? lines : [[], ...lines];
  const written = [head, Array.from({ length: columns }, () => "---"), ...body].map(
    (cells) => `| ${Array.from({ length: columns }, (_, column) => cells[column] ?? "").join(" | ")} |`,
  );
  return written.join("\n");
}

/** The cells of a row, an empty one for each further column that one covers. */
function cellsOf(row: readonly Cell[]): string[] {
  return row.flatMap(({ inlines, span }) => [
    writeMarkdownLine(inlines, true).replaceAll("|", "\\|"),
    ...Array.from({ length: span - 1 }, () => ""),
  ]);
}

function lineOf(row: readonly Cell[], index: number): MarkdownInline[] {
  const cells = row.flatMap(({ inlines }, column): MarkdownInline[] =>
    column === 0 ? inlines : [{ type: "text", value: "\t" }, ...inlines],
  );
  return index === 0 ? cells : [{ type: "break" }, ...cells];
}
