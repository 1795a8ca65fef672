import type { ArticlePath } from "../errors.js";
import type { Loss } from "../format-result.js";
import type { Inline } from "../inline.js";
import { LINK_SCHEMES, safeUrl } from "./safe-url.js";

/** Inline content as Markdown can hold it: no mark inside its like, none beside its like, none that is empty. */
export type MarkdownInline =
  | { type: "text"; value: string }
  | { type: "break" }
  | { type: "code"; value: string }
  | { type: "link"; url: string; title: string | undefined; children: MarkdownInline[] }
  | { type: MarkdownMark; children: MarkdownInline[] };

/** The marks that Markdown has; `delete` is GitHub's. */
export type MarkdownMark = "strong" | "emphasis" | "delete";

/** What inline content is written for. */
export type MarkdownTarget = { readonly gfm: boolean; readonly lost: Loss[] };

/** The content in the form that Markdown can hold; what it cannot gives way to its words, with a line in `lost`. */
export function markdownInlines(
  nodes: readonly Inline[],
  path: ArticlePath,
  target: MarkdownTarget,
): MarkdownInline[] {
  const out: MarkdownInline[] = [];
  new Flattening(target).add(out, nodes, path, new Set());
  return out;
}

class Flattening {
  private readonly target: MarkdownTarget;

  constructor(target: MarkdownTarget) {
    this.target = target;
  }

  add(
    out: MarkdownInline[],
    nodes: readonly Inline[],
    path: ArticlePath,
    open: ReadonlySet<MarkdownMark | "link">,
  ): void {
    for (const [index, node] of nodes.entries()) this.addNode(out, node, [...path, index], open);
  }

  private addNode(
    out: MarkdownInline[],
    node: Inline,
    path: ArticlePath,
    open: ReadonlySet<MarkdownMark | "link">,
  ): void {
    switch (node.type) {
      case "text":
        push(out, { type: "text", value: heldText(node.value, path, this.target.lost) });
        return;
      case "inlineCode":
        this.addCode(out, heldText(node.value, path, this.target.lost), path, open.has("link"));
        return;
      case "break":
        push(out, { type: "break" });
        return;
      case "link": {
        const url = open.has("link") ? undefined : safeUrl(node.url, LINK_SCHEMES);
        const children: MarkdownInline[] = [];
        this.add(children, node.children, [...path, "children"], new Set(open).add("link"));
        if (url === undefined) {
          const why = open.has("link") ? "A link inside a link" : "An unsafe address";
          this.lose(path, `${why} is left out, its words are not.`);
          for (const child of children) push(out, child);
          return;
        }
        const [start, end] = withoutOuterBreaks(children);
        if (start === end) this.lose(path, "A link without words is left out.");
        if (node.sponsored)
          this.lose([...path, "sponsored"], "Markdown does not tell sponsored links apart.");
        const link = { type: "link" as const, url, title: node.title, children: children.slice(start, end) };
        for (const child of children.slice(0, start)) push(out, child);
        if (start < end) push(out, link);
        for (const child of children.slice(end)) push(out, child);
        return;
      }
      case "strong":
      case "emphasis":
      case "delete":
        if (node.type !== "delete" || this.target.gfm) {
          this.addMark(out, node.type, node.children, path, open);
          return;
        }
        break;
      default:
    }
    this.lose(path, `Markdown has no ${node.type}: its words alone are written.`);
    this.add(out, node.children, [...path, "children"], open);
  }

  /** At the start of a paragraph a link with such code would be taken for the definition of one. */
  private addCode(out: MarkdownInline[], value: string, path: ArticlePath, isInLink: boolean): void {
    const isAmbiguous = isInLink && value.includes("]:");
    if (isAmbiguous) this.lose(path, "Code with ]: in a link is written as words.");
    push(out, { type: isAmbiguous ? "text" : "code", value });
  }

  private addMark(
    out: MarkdownInline[],
    type: MarkdownMark,
    nodes: readonly Inline[],
    path: ArticlePath,
    open: ReadonlySet<MarkdownMark | "link">,
  ): void {
    if (open.has(type)) {
      this.add(out, nodes, [...path, "children"], open);
      return;
    }
    const children: MarkdownInline[] = [];
    this.add(children, nodes, [...path, "children"], new Set(open).add(type));
    // A mark can neither begin nor end with the end of a line.
    const [start, end] = withoutOuterBreaks(children);
    for (const [index, child] of children.entries())
      push(out, index >= start && index < end ? { type, children: [child] } : child);
  }

  private lose(path: ArticlePath, message: string): void {
    this.target.lost.push({ path, message });
  }
}

/** Controls, halves of pairs and what is no character: a parser puts another one in the place of some of them. */
const NOT_HELD = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** A text without the characters that Markdown cannot hold, with a line in `lost` where there are some. */
export function heldText(text: string, path: ArticlePath, lost: Loss[]): string {
  const held = text.replace(NOT_HELD, "");
  if (held !== text)
    lost.push({ path, message: "Markdown cannot hold control characters or halves of pairs." });
  return held;
}

/** Where content starts and ends, breaks around it apart. */
export function withoutOuterBreaks(nodes: readonly MarkdownInline[]): [start: number, end: number] {
  let end = nodes.length;
  while (end > 0 && nodes[end - 1]?.type === "break") end--;
  let start = 0;
  while (start < end && nodes[start]?.type === "break") start++;
  return [start, end];
}

/** Adds a node to the end, into the one that is there where both are alike. */
function push(out: MarkdownInline[], node: MarkdownInline): void {
  const last = out.at(-1);
  if ("value" in node) {
    if (node.value === "") return;
    if (last?.type === node.type) last.value += node.value;
    else out.push({ ...node });
  } else if (node.type === "break" || node.type === "link") {
    out.push(node);
  } else if (last?.type === node.type) {
    for (const child of node.children) push(last.children, child);
  } else {
    out.push({ type: node.type, children: [...node.children] });
  }
}
