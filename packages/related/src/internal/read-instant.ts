/** A date alone (which ECMAScript reads as UTC) or a date and time with its offset; a time without one would be read in the machine's zone. */
const ISO_INSTANT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d))?$/;

/** Milliseconds since 1970 UTC, or `undefined` where the value names no instant without a guess. */
export function readInstant(value: unknown): number | undefined {
  if (value instanceof Date) return finite(value.getTime());
  if (typeof value === "number") return Math.abs(value) <= 8.64e15 ? value : undefined;
  if (typeof value !== "string" || !ISO_INSTANT.test(value)) return undefined;
  return finite(Date.parse(value.replace(",", ".").replace(/([+-]\d\d)(\d\d)$/, "$1:$2")));
}

function finite(time: number): number | undefined {
  return Number.isFinite(time) ? time : undefined;
}
