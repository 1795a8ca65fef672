import type { ArticleIssue, ArticlePath } from "../errors.js";

/** Deeper than any article, and far from the depth at which a recursive reader overflows the stack. */
const MAX_DEPTH = 128;

/** Objects and arrays in one input; a long live blog has some ten thousand. */
const MAX_NODES = 500_000;

/** A node and its key in the one around it. */
type Step = { key: string | number; node: object };

/**
 * The first reason not to walk a value recursively: it holds itself, is nested too deep or has too many parts. Shared
 * parts count each time they are met, so that a small value cannot unfold into an endless one.
 */
export function checkBounds(value: unknown): ArticleIssue | undefined {
  let nodes = 0;

  /** The way to what breaks a bound, from the inside out. */
  function visit(node: object, depth: number): Step[] | undefined {
    if (depth > MAX_DEPTH || ++nodes > MAX_NODES) return [];
    if (Array.isArray(node)) {
      if (node.length > MAX_NODES) return [];
      for (let i = 0; i < node.length; i++) {
        const way = enter(node[i], i, depth);
        if (way !== undefined) return way;
      }
    } else {
      for (const key of Object.keys(node)) {
        const way = enter((node as Record<string, unknown>)[key], key, depth);
        if (way !== undefined) return way;
      }
    }
    return undefined;
  }

  function enter(child: unknown, key: string | number, depth: number): Step[] | undefined {
    if (typeof child !== "object" || child === null) return undefined;
    const way = visit(child, depth + 1);
    way?.push({ key, node: child });
    return way;
  }

  const way = enter(value, "", 0)?.reverse();
  return (
    way &&
    reason(
      way.map(({ node }) => node),
      way.slice(1).map(({ key }) => key),
    )
  );
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
