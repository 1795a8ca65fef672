import { add, type DoubleDouble, divide, multiply } from "./double-double.js";

/*
 * ECMAScript leaves `Math.pow`, `**`, `Math.log10` and `Math.exp` to the engine, and V8 and JavaScriptCore do differ in
 * the last bit. These are computed with twice the precision of a double and rounded once, so they are the same
 * everywhere, and in all but the rarest cases the nearest double.
 */

const LN2: DoubleDouble = [Math.LN2, 2.3190468138462996e-17];
const LN10: DoubleDouble = [Math.LN10, -2.1707562233822494e-16];
const ONE: DoubleDouble = [1, 0];
/** With these many terms both series end below 2^-106 of their sum. */
const LN_TERMS = 21;
const EXP_TERMS = 28;

/** 2 to the power x. */
export function exp2(x: number): number {
  return exp(multiply([x, 0], LN2));
}

/** x to the power y, for a base that is not negative. */
export function pow(x: number, y: number): number {
  if (x === 0 || y === 0 || !Number.isFinite(x) || !Number.isFinite(y)) return x ** y;
  return exp(multiply([y, 0], ln(x)));
}

/** The logarithm to base 10. */
export function log10(x: number): number {
  return x > 0 && x < Number.POSITIVE_INFINITY ? divide(ln(x), LN10)[0] : Math.log10(x);
}

/** ln(2^e m) = e ln 2 + 2 artanh((m - 1) / (m + 1)), with m between the square roots of 1/2 and 2. */
function ln(x: number): DoubleDouble {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > Math.SQRT2; exponent++) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; exponent--) mantissa *= 2;
  const s = divide([mantissa - 1, 0], add([mantissa, 0], ONE));
  const square = multiply(s, s);
  let sum: DoubleDouble = [0, 0];
  for (let k = 2 * LN_TERMS + 1; k > 0; k -= 2) sum = add(multiply(sum, square), divide(ONE, [k, 0]));
  return add(multiply([exponent, 0], LN2), multiply([2 * s[0], 2 * s[1]], sum));
}

/** e^x = 2^k e^r, with r at most half of ln 2. */
function exp(x: DoubleDouble): number {
  if (!(x[0] < 710)) return x[0] > 0 ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x[0] < -746) return 0;
  const k = Math.round(x[0] / LN2[0]);
  const r = add(x, multiply([-k, 0], LN2));
  let sum = ONE;
  for (let n = EXP_TERMS; n > 0; n--) sum = add(ONE, divide(multiply(sum, r), [n, 0]));
  let result = sum[0];
  for (let i = k; i > 0; i--) result *= 2;
  for (let i = k; i < 0; i++) result /= 2;
  return result;
}
