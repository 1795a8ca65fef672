/** Options of {@link createFloodGate}. */
export type FloodGateOptions = {
  /** How many requests a key may make at once, and then on average in each window. */
  readonly limit: number;
  /** The window in milliseconds. */
  readonly windowMs: number;
  /** How many keys are remembered; beyond, the one longest quiet is forgotten. Default 100,000. */
  readonly maxKeys?: number;
};

/** A limit on how often a key may count. */
export type FloodGate = {
  /** Whether a request of this key at this instant is within the limit; one that is not uses nothing up. */
  admit(key: string, at: number): boolean;
};

/**
 * A gate that lets each key through `limit` times at once, refilled evenly over `windowMs`, in memory bounded by `maxKeys`.
 * Source: the generic cell rate algorithm, ITU-T I.371.
 * @throws {RangeError} for a limit, window or number of keys that is not above zero.
 * @example
 * import { createFloodGate } from "@nightdesk/ranking/audience";
 * const gate = createFloodGate({ limit: 2, windowMs: 60_000 });
 * [gate.admit("a", 0), gate.admit("a", 1), gate.admit("a", 2)] // => [true, true, false]
 */
export function createFloodGate(options: FloodGateOptions): FloodGate {
  const { limit, windowMs, maxKeys = 100_000 } = options;
  if (!(limit >= 1 && windowMs > 0 && maxKeys >= 1)) {
    throw new RangeError(
      "limit, windowMs, maxKeys: expected a limit and a number of keys of 1 or more, and a window above 0",
    );
  }
  const costMs = windowMs / limit;
  /** When each key has all of its requests back. The order of the map is that of the last admission. */
  const freeAt = new Map<string, number>();

  return {
    admit(key, at) {
      const free = Math.max(freeAt.get(key) ?? at, at);
      if (!(free - at <= windowMs - costMs + 1e-6)) return false;
      freeAt.delete(key);
      freeAt.set(key, free + costMs);
      if (freeAt.size > maxKeys) {
        const [quietest] = freeAt.keys();
        if (quietest !== undefined) freeAt.delete(quietest);
      }
      return true;
    },
  };
}
