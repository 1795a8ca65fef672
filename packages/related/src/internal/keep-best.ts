/** Collects values one by one and keeps the `limit` that come first in `order`, in time that grows with their number alone. */
export class KeepBest<T> {
  readonly #limit: number;
  readonly #order: (a: T, b: T) => number;
  #kept: T[] = [];
  #last: T | undefined;
  #dropped = false;

  constructor(limit: number, order: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#order = order;
  }

  offer(value: T): void {
    if (this.#last !== undefined && this.#order(value, this.#last) > 0) this.#dropped = true;
    else if (this.#kept.push(value) > 2 * this.#limit + 64) this.#cut();
  }

  /** The values kept, in order, and whether there were others. */
  best(): { readonly values: readonly T[]; readonly complete: boolean } {
    this.#cut();
    return { values: this.#kept, complete: !this.#dropped };
  }

  #cut(): void {
    this.#kept.sort(this.#order);
    if (this.#kept.length <= this.#limit) return;
    this.#kept.length = this.#limit;
    this.#last = this.#kept.at(-1);
    this.#dropped = true;
  }
}
