/** What a figure is held against. `none` marks a figure that is reported without a target. */
export type Goal = { atLeast: number } | { atMost: number } | { equals: number } | "none";

/** One measured number. The unit stands in the name: `"phones: recall (%)"`, `"parse (MB/s)"`. */
export type Figure = { name: string; value: number; goal: Goal };

/** How far a value may be from an `equals` goal, relative to the goal, before it counts as short. */
const EQUAL_TOLERANCE = 1e-9;

/** Whether a figure reaches its goal. A value that is not a finite number never does. */
export function reaches(figure: Figure): boolean {
  const { value, goal } = figure;
  if (!Number.isFinite(value)) return false;
  if (goal === "none") return true;
  if ("atLeast" in goal) return value >= goal.atLeast;
  if ("atMost" in goal) return value <= goal.atMost;
  return Math.abs(value - goal.equals) <= EQUAL_TOLERANCE * Math.max(1, Math.abs(goal.equals));
}

/** The goal in one short text: `>= 98`, `<= 5`, `= 25`, `-`. */
export function formatGoal(goal: Goal): string {
  if (goal === "none") return "-";
  if ("atLeast" in goal) return `>= ${goal.atLeast}`;
  if ("atMost" in goal) return `<= ${goal.atMost}`;
  return `= ${goal.equals}`;
}

/** A figure as one line: name, value, goal and `ok` or `short`, separated by tabs. */
export function formatFigure(figure: Figure): string {
  return [
    figure.name,
    formatValue(figure.value),
    formatGoal(figure.goal),
    reaches(figure) ? "ok" : "short",
  ].join("\t");
}

function formatValue(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(5)));
}
