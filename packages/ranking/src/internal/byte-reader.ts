/** Reads what a ByteWriter wrote. Past the end, and for a length that cannot be, it throws a RangeError. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined) throw new RangeError("the bytes end too early");
    return value;
  }

  varint(): number {
    let value = 0;
    let unit = 1;
    for (let i = 0; i < 8; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
    throw new RangeError("a number is too long");
  }

  /** A count of things that follow, of at least one byte each: never more than there are bytes left. */
  length(): number {
    const length = this.varint();
    if (length > this.#bytes.length - this.#at) throw new RangeError("a length is beyond the end");
    return length;
  }

  signed(): number {
    const magnitude = this.varint();
    return this.byte() === 1 ? -magnitude : magnitude;
  }

  float(): number {
    const bytes = Uint8Array.from({ length: 8 }, () => this.byte());
    return new Float64Array(bytes.buffer)[0] ?? Number.NaN;
  }

  text(): string {
    const length = this.length();
    let text = "";
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.varint());
    return text;
  }
}
