import { fromBase64Url } from "../internal/base64-url.js";

/** The places that a feature can have in the model. */
const PLACES = 2 ** 22;

/** One kind of spam as the model file holds it: what makes a comment of this kind, in whole numbers. */
export type PackedHead = {
  /** Added to every comment. */
  bias: number;
  /** A comment above this is spam. */
  threshold: number;
  /** What one unit is worth in log-odds. */
  unit: number;
  /** Base64url of the places of the features, each as the distance to the one before in groups of 7 bits, and its weight. */
  weights: string;
};

/** One kind of spam, ready to score: the weight of each place. */
export type SpamHead = Omit<PackedHead, "weights"> & { weights: ReadonlyMap<number, number> };

/** The place of a feature in the model: 22 bits of FNV-1a over its UTF-16 units. Few features share one by accident. */
export function featurePlace(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 22)) & (PLACES - 1);
}

/** Writes the weights, whole numbers from -127 to 127, in the order of their places. */
export function packWeights(weights: ReadonlyMap<number, number>): number[] {
  const bytes: number[] = [];
  let before = 0;
  for (const [place, weight] of [...weights].sort(([a], [b]) => a - b)) {
    let distance = place - before;
    before = place;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance, weight & 255);
  }
  return bytes;
}

/** Reads what {@link packWeights} wrote. */
export function unpackHead(packed: PackedHead): SpamHead {
  const bytes = fromBase64Url(packed.weights) ?? new Uint8Array();
  const weights = new Map<number, number>();
  let place = 0;
  for (let at = 0; at < bytes.length; ) {
    let shift = 0;
    let byte = 128;
    while (byte > 127) {
      byte = bytes[at++] ?? 0;
      place += (byte & 127) << shift;
      shift += 7;
    }
    weights.set(place, ((bytes[at++] ?? 0) << 24) >> 24);
  }
  return { ...packed, weights };
}

/** What the head makes of the features: whole units above its threshold. */
export function marginOf(head: SpamHead, features: Iterable<string>): number {
  let sum = head.bias - head.threshold;
  for (const feature of features) sum += head.weights.get(featurePlace(feature)) ?? 0;
  return sum;
}
