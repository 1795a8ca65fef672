/** The nearest number of seven decimals. */
export function round7(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}
