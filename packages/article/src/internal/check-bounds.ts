import type { ArticleIssue, ArticlePath } from "../errors.js";

/** Deeper than any article, and far from the depth at which a recursive reader overflows the stack. */
const MAX_DEPTH = 128;

/** Objects and arrays in one input; a long live blog has some ten thousand. */
const MAX_NODES = 500_000;

/**
 * The first reason not to walk a value recursively: it holds itself, is nested too deep or has too many parts. Shared
 * parts count each time they are met, so that a small value cannot unfold into an endless one.
 */
export function checkBounds(value: unknown): ArticleIssue | undefined {
  const open: object[] = [];
  const path: (string | number)[] = [];
  let nodes = 0;

  function visit(node: unknown): ArticleIssue | undefined {
    if (typeof node !== "object" || node === null) return undefined;
    open.push(node);
    if (open.length > MAX_DEPTH || ++nodes > MAX_NODES) return reason(open, path);
    if (Array.isArray(node)) {
      if (node.length > MAX_NODES) return reason([], []);
      for (let i = 0; i < node.length; i++) {
        const issue = step(i, node[i]);
        if (issue !== undefined) return issue;
      }
    } else {
      for (const key of Object.keys(node)) {
        const issue = step(key, (node as Record<string, unknown>)[key]);
        if (issue !== undefined) return issue;
      }
    }
    open.pop();
    return undefined;
  }

  function step(key: string | number, child: unknown): ArticleIssue | undefined {
    path.push(key);
    const issue = visit(child);
    if (issue === undefined) path.pop();
    return issue;
  }

  return visit(value);
}

/** Which bound the nodes from the outermost on have broken: what holds itself breaks one of the others in the end. */
function reason(open: readonly object[], path: ArticlePath): ArticleIssue {
  const again = open.findIndex((node, index) => open.indexOf(node) < index);
  const issue = (code: ArticleIssue["code"], length: number, expected: string): ArticleIssue => {
    return { code, path: path.slice(0, length), message: `Expected ${expected}.` };
  };
  if (again > 0) return issue("input.cyclic", Math.min(again, 12), "a tree, got a value that holds itself");
  if (open.length > MAX_DEPTH) return issue("input.too-deep", 12, `at most ${MAX_DEPTH} levels, got more`);
  return issue("input.too-large", 0, `at most ${MAX_NODES} objects and lists, got more`);
}
