/**
 * A function that makes each key's value once and keeps the last `limit` made: names that come from outside cannot fill
 * the memory. A `make` that throws keeps nothing.
 */
export function boundedCache<Key, Value>(limit: number, make: (key: Key) => Value): (key: Key) => Value {
  const kept = new Map<Key, Value>();
  return (key) => {
    let value = kept.get(key);
    if (value === undefined) {
      value = make(key);
      for (const oldest of kept.keys()) {
        if (kept.size < limit) break;
        kept.delete(oldest);
      }
      kept.set(key, value);
    }
    return value;
  };
}
