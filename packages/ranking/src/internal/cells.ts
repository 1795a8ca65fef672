import { ByteWriter } from "./byte-writer.js";

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

  /** Whether changes wait to be folded in. */
  get hasLate(): boolean {
    return this.#late !== undefined;
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

  /** Replaces all cells by those of `sums` that are not zero, and clears `sums`. `slots`, in order, says where to look; all by default. */
  replace(sums: Float64Array, slots?: ArrayLike<number>): void {
    const writer = new ByteWriter();
    const values: number[] = [];
    const length = slots ? slots.length : sums.length;
    let last = -1;
    for (let i = 0; i < length; i++) {
      const slot = slots ? (slots[i] as number) : i;
      const amount = sums[slot] as number;
      if (amount === 0) continue;
      sums[slot] = 0;
      const gap = (slot - last - 1) * 2;
      last = slot;
      if (!this.whole) {
        writer.varint(gap);
        values.push(amount);
      } else if (amount === 1) writer.varint(gap);
      else {
        writer.varint(gap + 1);
        writer.varint(amount < 0 ? 1 - amount * 2 : amount * 2);
      }
    }
    this.#bytes = writer.bytes();
    this.#values = this.whole ? undefined : Float64Array.from(values);
    this.#late = undefined;
  }
}

const EMPTY = new Uint8Array(0);
