/** Collects values one by one and keeps the `limit` that come first in `order`, in time that grows with their number alone. */
export class KeepBest<T> {
  readonly #limit: number;
  readonly #order: (a: T, b: T) => number;
  #kept: T[] = [];
  #last: T | undefined;

  constructor(limit: number, order: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#order = order;
  }

  /** The last that is sure to be among those kept, once there are more than `limit`: what comes after it need not be offered. */
  get last(): T | undefined {
    return this.#last;
  }

  offer(value: T): void {
    if (this.#last !== undefined && this.#order(value, this.#last) > 0) return;
    if (this.#kept.push(value) > 2 * this.#limit + 64) this.#cut();
  }

  /** The values kept, in order, and whether these are all. */
  best(): { readonly values: readonly T[]; readonly complete: boolean } {
    this.#cut();
    return { values: this.#kept, complete: this.#last === undefined };
  }

  #cut(): void {
    this.#kept.sort(this.#order);
    if (this.#kept.length <= this.#limit) return;
    this.#kept.length = this.#limit;
    this.#last = this.#kept.at(-1);
  }
}
