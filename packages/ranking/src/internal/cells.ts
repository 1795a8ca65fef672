/**
 * What one bucket holds of one quantity, by slot: sealed cells in order of slot, and later changes beside them until they
 * are folded in. Whole numbers are packed into bytes as (gap to the slot before, count), one byte for a count of one and a
 * gap under 64; sums that are not whole keep a `Float64Array` beside the gaps.
 */
export class Cells {
  readonly whole: boolean;
  #bytes: Uint8Array = EMPTY;
  #values: Float64Array | undefined;
  #late: Map<number, number> | undefined;

  constructor(whole: boolean) {
    this.whole = whole;
  }

  add(slot: number, amount: number): void {
    this.#late ??= new Map();
    this.#late.set(slot, (this.#late.get(slot) ?? 0) + amount);
  }

  /** Whether there is nothing in it, late changes included. */
  get isEmpty(): boolean {
    return this.#bytes.length === 0 && this.#late === undefined;
  }

  /** The same cells as they stand now; sealed ones are shared, as they are never changed in place. */
  copy(): Cells {
    const copy = new Cells(this.whole);
    copy.#bytes = this.#bytes;
    copy.#values = this.#values;
    if (this.#late) copy.#late = new Map(this.#late);
    return copy;
  }

  /** Adds every cell times `factor` to `sums`. */
  addTo(sums: Float64Array, factor: number): void {
    this.each((slot, amount) => {
      sums[slot] = (sums[slot] as number) + amount * factor;
    });
  }

  /** Gives every slot and amount: the sealed ones in order of slot, then the late ones, which may repeat a slot. */
  each(visit: (slot: number, amount: number) => void): void {
    const bytes = this.#bytes;
    const values = this.#values;
    let slot = -1;
    for (let i = 0, cell = 0; i < bytes.length; cell++) {
      let byte = bytes[i++] as number;
      let head = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[i++] as number;
        head |= (byte & 0x7f) << shift;
      }
      slot += (head >>> 1) + 1;
      let amount = 1;
      if (values) amount = values[cell] as number;
      else if (head & 1) {
        byte = bytes[i++] as number;
        amount = byte & 0x7f;
        for (let unit = 0x80; byte >= 0x80; unit *= 0x80) {
          byte = bytes[i++] as number;
          amount += (byte & 0x7f) * unit;
        }
        amount = amount % 2 === 1 ? (1 - amount) / 2 : amount / 2;
      }
      visit(slot, amount);
    }
    if (this.#late) for (const [late, amount] of this.#late) visit(late, amount);
  }

  /** Packs late changes away once there are many; a few are cheaper to keep beside the sealed cells. */
  foldMany(): void {
    if (this.#late && this.#late.size * 32 > this.#bytes.length) this.fold();
  }

  /** Packs late changes away. */
  fold(): void {
    if (!this.#late) return;
    const slots = Int32Array.from(this.#late.keys()).sort();
    const amounts = Float64Array.from(slots, (slot) => this.#late?.get(slot) ?? 0);
    this.#late = undefined;
    this.merge(slots, amounts);
  }

  /** Adds the amounts at these slots, in order of slot, to the sealed cells. */
  merge(slots: ArrayLike<number>, amounts: ArrayLike<number>): void {
    const late = this.#late;
    this.#late = undefined;
    if (this.isEmpty) this.replace(slots, amounts);
    else {
      const allSlots: number[] = [];
      const allAmounts: number[] = [];
      let next = 0;
      const takeUntil = (end: number) => {
        for (; next < slots.length && (slots[next] as number) < end; next++) {
          allSlots.push(slots[next] as number);
          allAmounts.push(amounts[next] as number);
        }
      };
      this.each((slot, amount) => {
        takeUntil(slot);
        const isBoth = slots[next] === slot;
        allSlots.push(slot);
        allAmounts.push(isBoth ? amount + (amounts[next++] as number) : amount);
      });
      takeUntil(Number.POSITIVE_INFINITY);
      this.replace(allSlots, allAmounts);
    }
    this.#late = late;
  }

  /** Replaces all cells by the amounts at these slots, in order of slot; amounts of zero leave none. */
  replace(slots: ArrayLike<number>, amounts: ArrayLike<number>): void {
    const length = slots.length;
    const values = this.whole ? undefined : new Float64Array(length);
    let bytes = new Uint8Array(2 * length + 64);
    let end = 0;
    let cell = 0;
    let last = -1;
    for (let i = 0; i < length; i++) {
      const amount = amounts[i] as number;
      if (amount === 0) continue;
      const slot = slots[i] as number;
      let head = (slot - last - 1) * 2;
      last = slot;
      if (values) values[cell++] = amount;
      else if (amount !== 1) head++;
      // A head takes up to five bytes and a count up to eight.
      if (end + 16 > bytes.length) bytes = copyOf(bytes, bytes.length * 2);
      for (; head >= 0x80; head >>>= 7) bytes[end++] = (head & 0x7f) | 0x80;
      bytes[end++] = head;
      if (values || amount === 1) continue;
      let rest = amount < 0 ? 1 - amount * 2 : amount * 2;
      for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[end++] = (rest % 0x80) | 0x80;
      bytes[end++] = rest;
    }
    this.#bytes = bytes.slice(0, end);
    this.#values = values?.slice(0, cell);
  }

  /** Replaces all cells by what `sums` holds, and clears `sums`. */
  replaceBySums(sums: Float64Array): void {
    const slots: number[] = [];
    for (let slot = 0; slot < sums.length; slot++) if (sums[slot] !== 0) slots.push(slot);
    this.replace(
      slots,
      slots.map((slot) => sums[slot] as number),
    );
    for (const slot of slots) sums[slot] = 0;
  }
}

function copyOf(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(length);
  copy.set(bytes);
  return copy;
}

const EMPTY = new Uint8Array(0);
