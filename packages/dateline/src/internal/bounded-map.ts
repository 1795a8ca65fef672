/** A map that forgets its oldest entry when a new one would pass the limit: names from outside cannot fill the memory. */
export class BoundedMap<Key, Value> {
  private readonly entries = new Map<Key, Value>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get size(): number {
    return this.entries.size;
  }

  /** The value kept for the key, made and kept first where there is none. A `make` that throws keeps nothing. */
  ensure(key: Key, make: () => Value): Value {
    const kept = this.entries.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    if (this.entries.size >= this.limit) {
      for (const oldest of this.entries.keys()) {
        this.entries.delete(oldest);
        break;
      }
    }
    this.entries.set(key, made);
    return made;
  }
}
