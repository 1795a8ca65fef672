import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "@internal/scorecard";

/** The flag with which Node forbids code from strings, as strict content security policies do in browsers. */
const FORBID = "--disallow-code-generation-from-strings";

/**
 * The median time in milliseconds of parsing and checking an article, in processes that allow code from strings and in
 * such that forbid it, in turn. The two can only be told apart between processes, which differ more than rounds do.
 */
export function timeWithoutEval(rounds: number): { allowed: number; forbidden: number } {
  const times = { allowed: [] as number[], forbidden: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const order = [() => times.allowed.push(timeIn([])), () => times.forbidden.push(timeIn([FORBID]))];
    for (const time of round % 2 === 0 ? order : order.reverse()) time();
  }
  return { allowed: median(times.allowed), forbidden: median(times.forbidden) };
}

function timeIn(flags: readonly string[]): number {
  const script = fileURLToPath(new URL("time-parse-and-check.ts", import.meta.url));
  const output = execFileSync(process.execPath, ["--import", "tsx", ...flags, script], { encoding: "utf8" });
  return (JSON.parse(output) as { all: number }).all;
}
