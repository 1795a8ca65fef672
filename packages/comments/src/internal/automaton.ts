/**
 * An Aho-Corasick automaton over UTF-16 units: finds every one of many keys in one pass over a text. Nodes lie in flat
 * arrays; children of a node are a linked list, those of the root a table, which keeps 65,000 keys small and fast to build.
 */
export type Automaton = {
  readonly root: Int32Array;
  readonly unit: Uint16Array;
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  readonly fail: Int32Array;
  /** The first key that ends at a node, or -1; further keys of the same text follow in `nextKey`. */
  readonly key: Int32Array;
  /** The nearest node on the way of failures where a key ends, or 0. */
  readonly shorter: Int32Array;
  readonly nextKey: Int32Array;
};

/** Builds the automaton of the keys; empty keys never match. Linear in the length of all keys together. */
export function buildAutomaton(keys: readonly string[]): Automaton {
  const size = keys.reduce((sum, key) => sum + key.length, 1);
  const automaton: Automaton = {
    root: new Int32Array(65_536),
    unit: new Uint16Array(size),
    child: new Int32Array(size),
    sibling: new Int32Array(size),
    fail: new Int32Array(size),
    key: new Int32Array(size).fill(-1),
    shorter: new Int32Array(size),
    nextKey: new Int32Array(keys.length).fill(-1),
  };
  let nodes = 1;
  for (const [index, key] of keys.entries()) {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      let next = childOf(automaton, node, unit);
      if (next === 0) {
        next = nodes++;
        automaton.unit[next] = unit;
        automaton.sibling[next] = automaton.child[node] ?? 0;
        automaton.child[node] = next;
        if (node === 0) automaton.root[unit] = next;
      }
      node = next;
    }
    if (node === 0) continue;
    automaton.nextKey[index] = automaton.key[node] ?? -1;
    automaton.key[node] = index;
  }
  linkFailures(automaton, nodes);
  return automaton;
}

/** Calls `visit` with each key that ends in the text and the place behind it. */
export function scan(automaton: Automaton, text: string, visit: (key: number, end: number) => void): void {
  const { key, shorter, nextKey } = automaton;
  let node = 0;
  for (let i = 0; i < text.length; i++) {
    node = step(automaton, node, text.charCodeAt(i));
    for (let hit = node; hit !== 0; hit = shorter[hit] ?? 0) {
      for (let found = key[hit] ?? -1; found >= 0; found = nextKey[found] ?? -1) visit(found, i + 1);
    }
  }
}

function step(automaton: Automaton, from: number, unit: number): number {
  for (let node = from; node !== 0; node = automaton.fail[node] ?? 0) {
    const next = childOf(automaton, node, unit);
    if (next !== 0) return next;
  }
  return automaton.root[unit] ?? 0;
}

function childOf({ root, unit: units, child, sibling }: Automaton, node: number, unit: number): number {
  if (node === 0) return root[unit] ?? 0;
  let next = child[node] ?? 0;
  while (next !== 0 && units[next] !== unit) next = sibling[next] ?? 0;
  return next;
}

/** Breadth first: the failure of a node is the child of a failure that lies nearer to the root. */
function linkFailures(automaton: Automaton, nodes: number): void {
  const { unit, child, sibling, fail, key, shorter } = automaton;
  const queue = new Int32Array(nodes);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const node = queue[head] ?? 0;
    for (let next = child[node] ?? 0; next !== 0; next = sibling[next] ?? 0) {
      const link = node === 0 ? 0 : step(automaton, fail[node] ?? 0, unit[next] ?? 0);
      fail[next] = link;
      shorter[next] = (key[link] ?? -1) >= 0 ? link : (shorter[link] ?? 0);
      queue[tail++] = next;
    }
  }
}
