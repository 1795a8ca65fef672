/**
 * The natural logarithm of a finite `x` >= 1. `Math.log` may differ in its last bit between engines; this one uses
 * only `+ - * /`, which IEEE 754 fixes, so that a score is the same everywhere.
 */
export function naturalLog(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)); the ratio is at most 0.172, so 12 terms reach full precision.
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let n = 23; n >= 1; n -= 2) sum = sum * square + 1 / n;
  return exponent * Math.LN2 + 2 * ratio * sum;
}
