/**
 * An Aho-Corasick automaton over UTF-16 units: finds every one of many keys in one pass over a text. Nodes lie in flat
 * arrays, in the order of the sorted keys; the links to shorter matches are made when a text first needs them, as most
 * nodes of a long list are never reached.
 */
export type Automaton = {
  readonly root: Int32Array;
  readonly unit: Uint16Array;
  readonly parent: Int32Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** The longest other node that the text up to a node also leads to; -1 until it is needed. */
  readonly fail: Int32Array;
  /** The nearest node on the way of `fail` where a key ends, or 0; known where `fail` is. */
  readonly shorter: Int32Array;
  /** The first key that ends at a node, or -1; further keys of the same text follow in `nextKey`. */
  readonly key: Int32Array;
  readonly nextKey: Int32Array;
};

/** Builds the automaton of the keys; empty keys never match. */
export function buildAutomaton(keys: readonly string[]): Automaton {
  const size = keys.reduce((sum, key) => sum + key.length, 1);
  const automaton: Automaton = {
    root: new Int32Array(65_536),
    unit: new Uint16Array(size),
    parent: new Int32Array(size),
    child: new Int32Array(size),
    sibling: new Int32Array(size),
    fail: new Int32Array(size).fill(-1),
    shorter: new Int32Array(size),
    key: new Int32Array(size).fill(-1),
    nextKey: new Int32Array(keys.length).fill(-1),
  };
  const { root, unit, parent, child, sibling } = automaton;
  automaton.fail[0] = 0;
  let nodes = 1;
  // Sorted keys share their beginnings with the key before: no child has to be looked for.
  const order = Array.from(keys, (key, index) => ({ key, index })).sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index,
  );
  const path: number[] = [0];
  let before = "";
  for (const { key, index } of order) {
    let depth = 0;
    while (depth < before.length && depth < key.length && key.charCodeAt(depth) === before.charCodeAt(depth))
      depth++;
    for (; depth < key.length; depth++) {
      const node = nodes++;
      const above = path[depth] ?? 0;
      unit[node] = key.charCodeAt(depth);
      parent[node] = above;
      sibling[node] = child[above] ?? 0;
      child[above] = node;
      if (above === 0) root[unit[node] ?? 0] = node;
      path[depth + 1] = node;
    }
    before = key;
    const end = path[key.length] ?? 0;
    if (end === 0) continue;
    automaton.nextKey[index] = automaton.key[end] ?? -1;
    automaton.key[end] = index;
  }
  return automaton;
}

/** Calls `visit` with each key that ends in the text and the place behind it. Linear in the length of the text. */
export function scan(automaton: Automaton, text: string, visit: (key: number, end: number) => void): void {
  const { key, shorter, nextKey, fail } = automaton;
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = step(automaton, node, text.charCodeAt(i));
    if (node === 0) continue;
    if ((fail[node] ?? 0) < 0) failOf(automaton, node);
    for (let hit = node; hit !== 0; hit = shorter[hit] ?? 0) {
      for (let found = key[hit] ?? -1; found >= 0; found = nextKey[found] ?? -1) visit(found, i + 1);
    }
  }
}

function step(automaton: Automaton, from: number, unit: number): number {
  for (let node = from; node !== 0; node = failOf(automaton, node)) {
    const next = childOf(automaton, node, unit);
    if (next !== 0) return next;
  }
  return automaton.root[unit] ?? 0;
}

function childOf({ unit: units, child, sibling }: Automaton, node: number, unit: number): number {
  let next = child[node] ?? 0;
  while (next !== 0 && units[next] !== unit) next = sibling[next] ?? 0;
  return next;
}

/** The failure link of a node, made from that of its parent. The recursion is no deeper than the longest key. */
function failOf(automaton: Automaton, node: number): number {
  const { fail, parent, key, shorter, unit } = automaton;
  const known = fail[node] ?? 0;
  if (known >= 0) return known;
  const above = parent[node] ?? 0;
  const link = above === 0 ? 0 : step(automaton, failOf(automaton, above), unit[node] ?? 0);
  fail[node] = link;
  if (link !== 0) {
    failOf(automaton, link);
    shorter[node] = (key[link] ?? -1) >= 0 ? link : (shorter[link] ?? 0);
  }
  return link;
}
