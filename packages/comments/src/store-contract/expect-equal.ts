import { CommentsError } from "../errors.js";

/** Throws `contract-broken` where the two are not the same text, number, list or object; `undefined` counts as absent. */
export function expectEqual(found: unknown, wanted: unknown, what: string): void {
  const [came, expected] = [write(found), write(wanted)];
  if (came === expected) return;
  throw new CommentsError("contract-broken", `Comment store: ${what}: expected ${expected}, got ${came}.`);
}

function write(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? "undefined";
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
