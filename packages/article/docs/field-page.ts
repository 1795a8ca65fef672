import { fieldTable } from "../conformance/field-table.js";

/** Where each field of an article goes in each format, as a table in Markdown. */
export function fieldPage(): string {
  const { head, rows } = fieldTable();
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `\n${[line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n")}\n\n`;
}
