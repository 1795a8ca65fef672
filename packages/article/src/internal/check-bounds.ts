import type { ArticleIssue, ArticlePath } from "../errors.js";

/** Deeper than any article, and far from the depth at which a recursive reader overflows the stack. */
const MAX_DEPTH = 128;

/** Objects and arrays in one input; a long live blog has some ten thousand. */
const MAX_NODES = 500_000;

type Frame = { node: object; keys: readonly string[]; next: number };

/**
 * The first reason not to walk a value recursively: it holds itself, is nested too deep or has too many parts. Shared
 * parts count each time they are met, so that a small value cannot unfold into an endless one.
 */
export function checkBounds(value: unknown): ArticleIssue | undefined {
  if (!isNode(value)) return undefined;
  const stack: Frame[] = [frameOf(value)];
  const open = new Set<object>([value]);
  let nodes = 1;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const key = frame.keys[frame.next++];
    if (key === undefined) {
      open.delete(frame.node);
      stack.pop();
      continue;
    }
    const child = (frame.node as Record<string, unknown>)[key];
    if (!isNode(child)) continue;
    if (open.has(child)) {
      return issue("input.cyclic", stack, "Expected a tree, got a value that holds itself.");
    }
    if (stack.length >= MAX_DEPTH) {
      return issue("input.too-deep", stack, `Expected at most ${MAX_DEPTH} levels, got more.`);
    }
    if (++nodes > MAX_NODES) {
      return issue("input.too-large", [], `Expected at most ${MAX_NODES} objects and lists, got more.`);
    }
    open.add(child);
    stack.push(frameOf(child));
  }
  return undefined;
}

function isNode(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function frameOf(node: object): Frame {
  return { node, keys: Object.keys(node), next: 0 };
}

function issue(code: ArticleIssue["code"], stack: readonly Frame[], message: string): ArticleIssue {
  const path: ArticlePath = stack.slice(0, 12).map(({ node, keys, next }) => {
    const key = keys[next - 1] ?? "";
    return Array.isArray(node) ? Number(key) : key;
  });
  return { code, path, message };
}
