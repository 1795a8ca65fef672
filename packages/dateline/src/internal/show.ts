/** The value for an error message: short, and never a throw of its own. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  return value instanceof Date || typeof value !== "object" ? `${String(value)}` : "an object";
}
