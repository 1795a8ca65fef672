/** What a thread needs of a stored comment. */
export type ThreadRow = {
  id: string | number;
  /** The comment that this one answers. */
  parent?: string | number | undefined;
  /** Milliseconds since 1970 UTC. */
  createdAt: number;
};

/** A comment with its place in the conversation. */
export type ThreadNode<Row extends ThreadRow> = {
  /** The comment; `undefined` where it was deleted or is not published, and answers to it still stand. */
  comment: Row | undefined;
  id: string;
  /** 1 for a comment on the article. */
  depth: number;
  /** Comments below this one, at any depth. */
  replies: number;
  children: ThreadNode<Row>[];
};

/** Options of {@link buildThread}. */
export type BuildThreadOptions = {
  /** Order of comments on the article; answers are always oldest first, as in a conversation. Default `oldest`. */
  order?: "oldest" | "newest";
  /** Deeper answers stand at this depth, beside the comment that they answer. At least 2. Default 5. */
  maxDepth?: number;
};

/**
 * The conversation as a tree. A missing parent keeps its place without a comment, so that answers do not move; a row
 * that answers itself, or is part of a ring, stands on the article. Equal instants are ordered by id. Takes O(n log n).
 *
 * @example
 * import { buildThread } from "@nightdesk/comments";
 *
 * const [first] = buildThread([{ id: 2, parent: 1, createdAt: 20 }, { id: 1, createdAt: 10 }]);
 * first?.children.map((node) => node.id); // => ["2"]
 */
export function buildThread<Row extends ThreadRow>(
  rows: readonly Row[],
  options: BuildThreadOptions = {},
): ThreadNode<Row>[] {
  const { order = "oldest" } = options;
  const maxDepth = Math.max(options.maxDepth ?? 5, 2);
  const nodes = new Map<string, ThreadNode<Row>>();
  for (const row of rows) nodes.set(String(row.id), newNode(String(row.id), row));
  const missing: ThreadNode<Row>[] = [];
  const ring = ringMembers(rows);
  const children = new Map<string, ThreadNode<Row>[]>();
  const top: ThreadNode<Row>[] = [];
  for (const node of nodes.values()) {
    const parent = node.comment?.parent;
    if (parent === undefined || ring.has(node.id)) {
      top.push(node);
      continue;
    }
    const key = String(parent);
    const list = children.get(key);
    if (list !== undefined) list.push(node);
    else {
      children.set(key, [node]);
      if (!nodes.has(key)) missing.push(newNode<Row>(key, undefined));
    }
  }
  top.push(...missing);
  // A missing comment stands where the first answer to it does.
  const startOf = ({ id, comment }: ThreadNode<Row>) =>
    comment?.createdAt ??
    (children.get(id) ?? []).reduce(
      (at, answer) => Math.min(at, answer.comment?.createdAt ?? at),
      Number.POSITIVE_INFINITY,
    );
  const sorted = top
    .map((node) => ({ node, at: startOf(node) }))
    .sort((a, b) => a.at - b.at || compareIds(a.node, b.node));
  if (order === "newest") sorted.reverse();
  const roots = sorted.map(({ node }) => node);
  place(roots, children, maxDepth);
  return roots;
}

function newNode<Row extends ThreadRow>(id: string, comment: Row | undefined): ThreadNode<Row> {
  return { comment, id, depth: 1, replies: 0, children: [] };
}

/** Numbers are compared as numbers, so that 10 comes after 9. */
function compareIds(a: { id: string }, b: { id: string }): number {
  return a.id.length === b.id.length || !/^\d+$/.test(a.id + b.id)
    ? a.id < b.id
      ? -1
      : 1
    : a.id.length - b.id.length;
}

/** Hangs the answers under their comments, without recursion: a conversation may be as deep as it is long. */
function place<Row extends ThreadRow>(
  roots: readonly ThreadNode<Row>[],
  children: ReadonlyMap<string, ThreadNode<Row>[]>,
  maxDepth: number,
): void {
  const path: { node: ThreadNode<Row>; holder: ThreadNode<Row>; parent: ThreadNode<Row> | undefined }[] = [];
  const stack = [...roots]
    .reverse()
    .map((node) => ({ node, holder: node, parent: undefined as ThreadNode<Row> | undefined }));
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    path.push(step);
    const { node } = step;
    const answers = [...(children.get(node.id) ?? [])].sort(
      (a, b) => (a.comment?.createdAt ?? 0) - (b.comment?.createdAt ?? 0) || compareIds(a, b),
    );
    // At the greatest depth an answer stands beside the comment that it answers.
    const holder = node.depth >= maxDepth ? step.holder : node;
    for (const answer of answers) answer.depth = Math.min(node.depth + 1, maxDepth);
    for (const answer of answers.reverse()) stack.push({ node: answer, holder, parent: node });
    if (step.parent !== undefined) step.holder.children.push(node);
  }
  for (const { node, parent } of path.reverse()) if (parent !== undefined) parent.replies += node.replies + 1;
}

/** The comments whose line of parents leads back to themselves. */
function ringMembers(rows: readonly ThreadRow[]): ReadonlySet<string> {
  const parents = new Map(
    rows.map(({ id, parent }) => [String(id), parent === undefined ? undefined : String(parent)]),
  );
  const state = new Map<string, "open" | "done">();
  const ring = new Set<string>();
  for (const start of parents.keys()) {
    const walked: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && parents.has(at) && !state.has(at)) {
      state.set(at, "open");
      walked.push(at);
      at = parents.get(at);
    }
    if (at !== undefined && state.get(at) === "open")
      for (const id of walked.slice(walked.indexOf(at))) ring.add(id);
    for (const id of walked) state.set(id, "done");
  }
  return ring;
}
