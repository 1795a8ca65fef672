/**
 * A number as the unevaluated sum of two doubles, about 106 bits: the head is the sum rounded, the tail what that lost.
 * Only `+ - * /` are used, which IEEE 754 defines to the last bit, so every engine computes the same.
 */
export type DoubleDouble = readonly [head: number, tail: number];

/** 2^27 + 1: multiplying by it splits a double into two halves whose products are exact (Dekker 1971). */
const SPLITTER = 134217729;

/** The sum, for a head that is not smaller than the tail. */
function normalize(head: number, tail: number): DoubleDouble {
  const sum = head + tail;
  return [sum, tail - (sum - head)];
}

export function add([a, aTail]: DoubleDouble, [b, bTail]: DoubleDouble): DoubleDouble {
  const sum = a + b;
  const shift = sum - a;
  return normalize(sum, a - (sum - shift) + (b - shift) + aTail + bTail);
}

export function multiply([a, aTail]: DoubleDouble, [b, bTail]: DoubleDouble): DoubleDouble {
  const product = a * b;
  const aHigh = a * SPLITTER - (a * SPLITTER - a);
  const bHigh = b * SPLITTER - (b * SPLITTER - b);
  const aLow = a - aHigh;
  const bLow = b - bHigh;
  const lost = aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
  return normalize(product, lost + a * bTail + aTail * b);
}

export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a[0] / b[0];
  const rest = add(a, multiply(b, [-first, 0]));
  return normalize(first, rest[0] / b[0]);
}
