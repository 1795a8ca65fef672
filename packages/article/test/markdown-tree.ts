import MarkdownIt, { type Token } from "markdown-it";
import type { Block } from "../src/block.js";
import type { Inline } from "../src/inline.js";

/** A character, or an image, with the marks that hold it. */
export type Char = readonly [char: string, ...marks: string[]];

/** A block in the terms that a model and a parser share. */
export type Tree = { type: string; of?: string; chars?: Char[]; children?: Tree[] };

/** The tree that an independent parser finds in Markdown; as GitHub's where `gfm`, with links found in words. */
export function parsedTree(markdown: string, gfm: boolean): Tree[] {
  const parser = gfm ? new MarkdownIt({ linkify: true }) : new MarkdownIt("commonmark");
  // GitHub finds links and addresses of mail in words, but no bare names of hosts.
  parser.linkify.set({ fuzzyLink: false });
  const root: Tree = { type: "root", children: [] };
  const stack = [root];
  const add = (tree: Tree) => stack.at(-1)?.children?.push(tree);
  for (const token of parser.parse(markdown, {})) {
    if (token.type === "inline") {
      const chars = charsOfTokens(token.children ?? []);
      const holder = stack.at(-1);
      if (holder !== undefined) holder.chars = chars;
    } else if (token.nesting === 1) {
      const tree: Tree = { type: token.tag, children: [] };
      if (token.tag === "ol") tree.of = String(token.attrGet("start") ?? 1);
      add(tree);
      stack.push(tree);
    } else if (token.nesting === -1) stack.pop();
    else if (token.type === "fence") add({ type: "code", of: `${token.info}\n${token.content}` });
    else add({ type: token.tag || token.type });
  }
  return (root.children ?? []).map(bare);
}

/** A block that holds words has no other blocks. */
function bare({ type, of, chars, children }: Tree): Tree {
  const inner = (children ?? []).map(bare);
  return {
    type,
    ...(of !== undefined && { of }),
    ...(chars !== undefined && { chars }),
    ...(inner.length > 0 && { children: inner }),
  };
}

const MARKS: Readonly<Record<string, string>> = { strong: "strong", em: "emphasis", s: "delete" };

function charsOfTokens(tokens: readonly Token[]): Char[] {
  const open: string[] = [];
  return tokens.flatMap((token): Char[] => {
    const mark =
      token.type === "link_open"
        ? `link ${token.attrGet("href")} ${token.attrGet("title") ?? ""}`
        : (MARKS[token.tag] ?? token.tag);
    if (token.nesting === 1) open.push(mark);
    if (token.nesting === -1) open.pop();
    const marks = [...open].sort();
    switch (token.type) {
      case "text":
      case "text_special":
        return Array.from(token.content, (char) => [char, ...marks]);
      case "code_inline":
        return Array.from(token.content, (char): Char => [char, ...[...marks, "code"].sort()]);
      case "hardbreak":
      case "softbreak":
        return [["\n"]];
      case "image":
        return [[`image ${token.attrGet("src")} ${token.content}`, ...marks]];
      default:
        return token.nesting === 0 ? [[`? ${token.type}`]] : [];
    }
  });
}

/** The tree that blocks should come out as. */
export function modelTree(blocks: readonly Block[], gfm: boolean): Tree[] {
  const line = (type: string, inlines: readonly Inline[]): Tree[] => {
    const chars = withoutBreaksAround(charsOf(inlines, gfm, []));
    return chars.length === 0
      ? []
      : [
          {
            type,
            chars: chars.map(([char, ...marks]) => [char, ...marks.filter((mark) => mark !== "text")]),
          },
        ];
  };
  return blocks.flatMap((block): Tree[] => {
    switch (block.type) {
      case "paragraph":
        return line("p", block.children);
      case "heading":
        return line(`h${block.depth}`, block.children);
      case "list": {
        if (block.children.length === 0) return [];
        const children = block.children.map((item): Tree => {
          const inner = modelTree(item.children, gfm);
          return { type: "li", ...(inner.length > 0 && { children: inner }) };
        });
        return [
          {
            type: block.ordered ? "ol" : "ul",
            ...(block.ordered && { of: String(block.start ?? 1) }),
            children,
          },
        ];
      }
      case "blockquote": {
        const children = modelTree(block.children, gfm);
        return children.length === 0 ? [] : [{ type: "blockquote", children }];
      }
      case "code":
        return [
          { type: "code", of: `${block.language ?? ""}\n${block.value === "" ? "" : `${block.value}\n`}` },
        ];
      case "thematicBreak":
        return [{ type: "hr" }];
      default:
        return [{ type: `? ${block.type}` }];
    }
  });
}

function charsOf(nodes: readonly Inline[], gfm: boolean, marks: readonly string[]): Char[] {
  return nodes.flatMap((node): Char[] => {
    const inside = (mark: string) =>
      charsOf(
        node.type === "text" || !("children" in node) ? [] : node.children,
        gfm,
        [...new Set([...marks, mark])].sort(),
      );
    switch (node.type) {
      case "text":
        return Array.from(node.value, (char): Char => [char, ...[...marks, "text"].sort()]);
      case "inlineCode":
        return Array.from(
          node.value.replace(/\n/g, " "),
          (char): Char => [char, ...[...marks, "code"].sort()],
        );
      case "break":
        return [["\n"]];
      case "link":
        return inside(`link ${new MarkdownIt().normalizeLink(node.url)} ${node.title ?? ""}`);
      case "strong":
      case "emphasis":
        return inside(node.type);
      case "delete":
        return gfm ? inside(node.type) : charsOf(node.children, gfm, marks);
      default:
        return charsOf(node.children, gfm, marks);
    }
  });
}

function withoutBreaksAround(chars: readonly Char[]): Char[] {
  const isBreak = (char: Char | undefined) => char?.[0] === "\n" && !char.includes("text");
  let start = 0;
  let end = chars.length;
  while (end > 0 && isBreak(chars[end - 1])) end--;
  while (start < end && isBreak(chars[start])) start++;
  return chars.slice(start, end);
}
