/*
 * ECMAScript leaves `Math.pow`, `**`, `Math.log10` and `Math.exp` to the engine, and V8 and JavaScriptCore do differ in
 * the last bit. These are computed in whole numbers of 2^-128 and rounded once, so they are the same everywhere, and in all
 * but the rarest cases the nearest double.
 */

const BITS = 128n;
const ONE = 1n << BITS;
const UNIT = 2 ** 128;
const LN2 = 0xb17217f7d1cf79abc9e3b39803f2f6afn;

/** 2 to the power x. */
export function exp2(x: number): number {
  return Math.abs(x) < 1080 ? exp((fixed(x) * LN2) >> BITS) : 2 ** x;
}

/** x to the power y, for a base that is not negative. */
export function pow(x: number, y: number): number {
  const near = y && y * Math.log(x);
  // Beyond this the power is 0, 1, infinite or no number, and every engine knows it.
  return near && Math.abs(near) < 750 ? exp((fixed(y) * ln(x)) >> BITS) : Math.exp(near);
}

/** The logarithm to base 10. */
export function log10(x: number): number {
  return x && 1 / x > 0 ? real((ln(x) << BITS) / ln(10)) : Math.log10(x);
}

function fixed(x: number): bigint {
  return BigInt(Math.trunc(x * UNIT));
}

function real(x: bigint): number {
  return Number(x) / UNIT;
}

/** ln(2^e m) = e ln 2 + 2 artanh((m - 1) / (m + 1)), with m from 3/4 to 3/2. */
function ln(x: number): bigint {
  let mantissa = x;
  let sum = 0n;
  for (; mantissa > 1.5; sum += LN2) mantissa /= 2;
  for (; mantissa < 0.75; sum -= LN2) mantissa *= 2;
  const m = fixed(mantissa);
  const s = ((m - ONE) << BITS) / (m + ONE);
  for (let power = 2n * s, k = 1n; power / k; k += 2n) {
    sum += power / k;
    power = (((power * s) >> BITS) * s) >> BITS;
  }
  return sum;
}

/** e^x = 2^k e^r, with r less than ln 2. */
function exp(x: bigint): number {
  const r = x % LN2;
  let sum = ONE;
  for (let term = r, n = 1n; term; term = ((term * r) >> BITS) / ++n) sum += term;
  let result = real(sum);
  let k = x / LN2;
  for (; k > 0; k--) result *= 2;
  for (; k < 0; k++) result /= 2;
  return result;
}
