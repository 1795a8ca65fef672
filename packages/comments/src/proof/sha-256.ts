// The constants of FIPS 180-4, 4.2.2 and 5.3.3.
const K = /* @__PURE__ */ words(
  "428a2f9871374491b5c0fbcfe9b5dba53956c25b59f111f1923f82a4ab1c5ed5d807aa9812835b01243185be550c7dc3" +
    "72be5d7480deb1fe9bdc06a7c19bf174e49b69c1efbe47860fc19dc6240ca1cc2de92c6f4a7484aa5cb0a9dc76f988da" +
    "983e5152a831c66db00327c8bf597fc7c6e00bf3d5a7914706ca63511429296727b70a852e1b21384d2c6dfc53380d13" +
    "650a7354766a0abb81c2c92e92722c85a2bfe8a1a81a664bc24b8b70c76c51a3d192e819d6990624f40e3585106aa070" +
    "19a4c1161e376c082748774c34b0bcb5391c0cb34ed8aa4a5b9cca4f682e6ff3748f82ee78a5636f84c878148cc70208" +
    "90befffaa4506cebbef9a3f7c67178f2",
);
const START = /* @__PURE__ */ words("6a09e667bb67ae853c6ef372a54ff53a510e527f9b05688c1f83d9ab5be0cd19");
const schedule = /* @__PURE__ */ new Uint32Array(64);

/** The state of SHA-256 after the whole blocks of a prefix, ready for any number of endings. */
export type Sha256Prefix = {
  readonly state: Uint32Array;
  /** What of the prefix is no whole block yet. */
  readonly rest: Uint8Array;
  /** The length of the prefix in bytes. */
  readonly length: number;
};

/** Hashes the whole blocks of a prefix, once for all endings. */
export function sha256Prefix(bytes: Uint8Array): Sha256Prefix {
  const state = START.slice();
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < whole; at += 64) compress(state, view, at);
  return { state, rest: bytes.slice(whole), length: bytes.length };
}

/**
 * The first 32 bits of the SHA-256 of the prefix with an ending of at most 32 bytes. Synchronous, where Web Crypto costs a
 * promise for each of the many thousand hashes of a proof.
 */
export function sha256Head(prefix: Sha256Prefix, ending: Uint8Array): number {
  const length = prefix.rest.length + ending.length;
  const block = new Uint8Array(length < 56 ? 64 : 128);
  block.set(prefix.rest);
  block.set(ending, prefix.rest.length);
  block[length] = 0x80;
  const view = new DataView(block.buffer);
  // The length in bits; a challenge is far below 2^29 bytes.
  view.setUint32(block.length - 4, (prefix.length + ending.length) * 8);
  const state = prefix.state.slice();
  for (let at = 0; at < block.length; at += 64) compress(state, view, at);
  return state[0] ?? 0;
}

function compress(state: Uint32Array, view: DataView, at: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i++) w[i] = view.getUint32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = of(w, i - 15);
    const y = of(w, i - 2);
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = of(w, i - 16) + s0 + of(w, i - 7) + s1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + of(K, i) + of(w, i)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = of(state, i) + (added[i] ?? 0);
}

/** An entry of a list that has one there. */
function of(list: Uint32Array, index: number): number {
  return list[index] ?? 0;
}

function turn(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}

function words(hex: string): Uint32Array {
  return Uint32Array.from(hex.match(/.{8}/g) ?? [], (word) => Number.parseInt(word, 16));
}
