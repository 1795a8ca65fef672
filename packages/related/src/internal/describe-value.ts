/** What came instead of what was expected, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string")
    return value.length <= 40 ? JSON.stringify(value) : `${JSON.stringify(value.slice(0, 40))}…`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "an invalid Date";
  return typeof value === "object" ? "an object" : typeof value;
}
