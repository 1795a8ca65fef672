/** A bucket's late changes are packed away when there are more of them than this share of its bytes, and than so many. */
const LATE_SHARE = 4;
const LEAST_LATE = 64;

/**
 * What one bucket holds of one quantity, by slot: sealed cells in order of slot, and later changes beside them until they
 * are folded in. Whole numbers are packed into bytes as (gap to the slot before, count), one byte for a count of one and a
 * gap under 64; sums that are not whole keep a `Float64Array` beside the gaps.
 */
export class Cells {
  readonly whole: boolean;
  #bytes = EMPTY;
  #values: Float64Array | undefined;
  #late = NONE;

  constructor(whole: boolean) {
    this.whole = whole;
  }

  add(slot: number, amount: number): void {
    if (this.#late === NONE) this.#late = new Map();
    this.#late.set(slot, (this.#late.get(slot) ?? 0) + amount);
    if (this.#late.size > LEAST_LATE + this.#bytes.length / LATE_SHARE) this.fold();
  }

  /** Whether there is nothing in it, late changes included. */
  get isEmpty(): boolean {
    return this.#bytes.length + this.#late.size === 0;
  }

  /** The same cells as they stand now; sealed ones are shared, as they are never changed in place. */
  copy(): Cells {
    const copy = new Cells(this.whole);
    copy.#bytes = this.#bytes;
    copy.#values = this.#values;
    if (this.#late.size > 0) copy.#late = new Map(this.#late);
    return copy;
  }

  /** Adds every cell times `factor` to `sums`. */
  addTo(sums: Int32Array | Float64Array, factor: number): void {
    this.each((slot, amount) => {
      sums[slot] = (sums[slot] as number) + amount * factor;
    });
  }

  /** Gives every slot and amount: the sealed ones in order of slot, then the late ones, which may repeat a slot. */
  each(visit: (slot: number, amount: number) => void): void {
    const bytes = this.#bytes;
    let slot = -1;
    let at = 0;
    const read = () => {
      let byte = bytes[at++] as number;
      let value = byte & 0x7f;
      for (let unit = 0x80; byte >= 0x80; unit *= 0x80) {
        byte = bytes[at++] as number;
        value += (byte & 0x7f) * unit;
      }
      return value;
    };
    for (let cell = 0; at < bytes.length; cell++) {
      const head = read();
      slot += (head >>> 1) + 1;
      let amount = this.#values?.[cell] ?? 1;
      if (head & 1) {
        amount = read();
        amount = amount % 2 === 1 ? (1 - amount) / 2 : amount / 2;
      }
      visit(slot, amount);
    }
    this.#late.forEach((amount, late) => {
      visit(late, amount);
    });
  }

  /** Packs late changes away. */
  fold(): void {
    if (this.#late.size === 0) return;
    const sums = new Map<number, number>();
    this.each((slot, amount) => sums.set(slot, (sums.get(slot) ?? 0) + amount));
    this.#late = NONE;
    const slots = Int32Array.from(sums.keys()).sort();
    this.replace(
      slots,
      Float64Array.from(slots, (slot) => sums.get(slot) as number),
    );
  }

  /** Adds the amounts at these slots, which are in order. */
  merge(slots: ArrayLike<number>, amounts: ArrayLike<number>): void {
    if (this.#bytes.length === 0) this.replace(slots, amounts);
    else for (let i = 0; i < slots.length; i++) this.add(slots[i] as number, amounts[i] as number);
  }

  /** Replaces the sealed cells by the amounts at these slots, which are in order; amounts of zero leave none. */
  replace(slots: ArrayLike<number>, amounts: ArrayLike<number>): void {
    const { length } = slots;
    // A head takes up to five bytes and a count up to eight.
    if (buffer.length < 16 * length) buffer = new Uint8Array(16 * length);
    const bytes = buffer;
    const values = this.whole ? undefined : new Float64Array(length);
    let end = 0;
    let cell = 0;
    let last = -1;
    for (let i = 0; i < length; i++) {
      const amount = amounts[i] as number;
      if (amount === 0) continue;
      const slot = slots[i] as number;
      let head = (slot - last - 1) * 2;
      last = slot;
      const long = !values && amount !== 1;
      if (values) values[cell++] = amount;
      else if (long) head++;
      for (; head >= 0x80; head >>>= 7) bytes[end++] = head | 0x80;
      bytes[end++] = head;
      if (!long) continue;
      let rest = amount < 0 ? 1 - amount * 2 : amount * 2;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[end++] = (rest % 0x80) | 0x80;
      bytes[end++] = rest;
    }
    this.#bytes = bytes.slice(0, end);
    this.#values = values?.slice(0, cell);
    if (buffer.length > MOST_BUFFERED) buffer = EMPTY;
  }

  /** Replaces all cells by what `sums` holds, and clears `sums`. */
  replaceBySums(sums: Float64Array): void {
    const slots: number[] = [];
    sums.forEach((sum, slot) => {
      if (sum !== 0) slots.push(slot);
    });
    this.#late = NONE;
    this.replace(
      slots,
      slots.map((slot) => sums[slot] as number),
    );
    sums.fill(0);
  }
}

const EMPTY = new Uint8Array(0);
/** The late changes of cells that have none; it stays empty. */
const NONE = new Map<number, number>();
/** Cells are written here and copied; kept for the next, if it is not too long. */
let buffer = EMPTY;
const MOST_BUFFERED = 2 ** 18;
