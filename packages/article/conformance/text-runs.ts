/** A stretch of text with the marks that are on it, or a line break. */
export type TextRun = { readonly text: string; readonly marks: string };

type Node = { readonly type: string; readonly [key: string]: unknown };

/**
 * Inline content as what a reader sees: stretches of text with the set of marks on each, however they are nested, white
 * space as one space and none at the ends and around breaks. `hrefOf` gives an address its usual form.
 */
export function textRuns(content: unknown, hrefOf: (address: string) => string): TextRun[] {
  const runs: TextRun[] = [];
  collect(content, new Set(), hrefOf, runs);
  return tidy(runs);
}

function collect(
  content: unknown,
  marks: ReadonlySet<string>,
  hrefOf: (address: string) => string,
  runs: TextRun[],
) {
  for (const node of Array.isArray(content) ? (content as Node[]) : []) {
    if (node.type === "break") runs.push({ text: "\n", marks: "" });
    else if (typeof node["value"] === "string") {
      const own = node.type === "text" ? marks : new Set([...marks, node.type]);
      runs.push({ text: node["value"].replace(/\s+/g, " "), marks: [...own].sort().join(" ") });
    } else {
      const mark = markOf(node, hrefOf);
      collect(node["children"], mark === undefined ? marks : new Set([...marks, mark]), hrefOf, runs);
    }
  }
}

/** The mark with what it says; none where it says nothing. */
function markOf(node: Node, hrefOf: (address: string) => string): string | undefined {
  const said = Object.entries(node)
    .filter(
      ([key, value]) =>
        key !== "type" && key !== "children" && value !== undefined && value !== "" && value !== false,
    )
    .map(
      ([key, value]) =>
        `${key}=${key === "url" ? hrefOf(String(value)) : String(value).replace(/\s+/g, " ").trim()}`,
    )
    .sort();
  const needsMore = node.type === "span" || node.type === "abbreviation";
  return needsMore && said.length === 0 ? undefined : JSON.stringify([node.type, ...said]);
}

function tidy(runs: readonly TextRun[]): TextRun[] {
  const tidied: TextRun[] = [];
  for (const { text, marks } of runs) {
    const last = tidied.at(-1);
    const atStart = last === undefined || last.text.endsWith(" ") || last.text === "\n";
    const shown = text !== "\n" && atStart ? text.replace(/^ /, "") : text;
    if (shown === "" || (text === "\n" && last === undefined)) continue;
    if (text === "\n") trimEnd(tidied);
    const before = tidied.at(-1);
    if (before !== undefined && before.marks === marks && before.text !== "\n" && shown !== "\n")
      tidied[tidied.length - 1] = { text: before.text + shown, marks };
    else tidied.push({ text: shown, marks });
  }
  while (tidied.at(-1)?.text === "\n") tidied.pop();
  trimEnd(tidied);
  return tidied;
}

/** Takes the space from the end, and what it leaves empty. */
function trimEnd(runs: TextRun[]): void {
  for (let last = runs.at(-1); last !== undefined && last.text !== "\n"; last = runs.at(-1)) {
    runs.pop();
    const text = last.text.replace(/ $/, "");
    if (text === "") continue;
    runs.push({ text, marks: last.marks });
    return;
  }
}
