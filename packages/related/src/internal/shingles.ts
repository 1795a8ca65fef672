/** Terms in a shingle: four words. A pair of unspaced characters is about half a word, and overlaps its neighbour. */
const WORDS = 4;
const PAIRS = 6;
/** Fewer runs than this are too few to tell a copy from a coincidence. */
const MIN_RUNS = 10;
/** The first character of scripts without spaces that matter here: from Thai to Khmer, and from the Kana on. */
const UNSPACED_START =
  /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u;

/** Hashes of every run of four neighbouring words, sorted, each once: what two copies of one text share. */
export function shingles(terms: readonly string[]): Uint32Array {
  const hashes = Uint32Array.from(terms, hashTerm);
  const runs: number[] = [];
  for (let start = 0; start < terms.length; start++) {
    const end = start + (UNSPACED_START.test(terms[start] ?? "") ? PAIRS : WORDS);
    // A text that is shorter than a run is one run.
    if (end <= terms.length || start === 0) runs.push(hashRun(hashes, start, Math.min(end, terms.length)));
  }
  const sorted = Uint32Array.from(runs).sort();
  return sorted.filter((hash, i) => i === 0 || hash !== sorted[i - 1]);
}

/**
 * The share of the smaller set that the other holds too: 1 where it lies wholly inside, 0 where either is empty. In a
 * text of a few words runs coincide by chance, so that there only all or nothing counts.
 */
export function overlap(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let j = 0;
  for (let i = 0; i < a.length && j < b.length; i++) {
    const hash = a[i] ?? 0;
    while (j < b.length && (b[j] ?? 0) < hash) j++;
    if (b[j] === hash) shared++;
  }
  const [smaller, larger] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (smaller < MIN_RUNS) return shared > 0 && shared === larger ? 1 : 0;
  return shared / smaller;
}

/** FNV-1a over UTF-16 code units. */
function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function hashRun(hashes: Uint32Array, start: number, end: number): number {
  let hash = 0x9e3779b9;
  for (let i = start; i < end; i++) {
    hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}
