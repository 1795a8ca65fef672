import type { Row } from "./oracle.js";

/** How repeats are left out, as the board's option says it. */
export type Dedupe = { mode: "fixed" | "rolling" | "gap" | "day"; windowMs: number };

/** The rows that count when a reader's repeats of an article do not: sorted by time, then told apart one by one. */
export function withoutRepeats(rows: readonly Row[], { mode, windowMs }: Dedupe): Row[] {
  const last = new Map<string, { seen: number; counted: number }>();
  const kept: Row[] = [];
  for (const row of [...rows].sort((a, b) => a.at - b.at)) {
    const key = `${row.who}\n${row.id}`;
    const known = last.get(key);
    const stretch = (at: number) => Math.floor(at / (mode === "day" ? 86_400_000 : windowMs));
    let counts = known === undefined;
    if (known && mode === "rolling") counts = row.at - known.counted >= windowMs;
    else if (known && mode === "gap") counts = row.at - known.seen >= windowMs;
    else if (known) counts = stretch(row.at) !== stretch(known.seen);
    if (counts) kept.push(row);
    last.set(key, { seen: row.at, counted: counts ? row.at : (known?.counted ?? row.at) });
  }
  return kept;
}
