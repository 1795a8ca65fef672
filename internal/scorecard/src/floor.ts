import type { Figure } from "./figure.js";

/** The committed least (or, for an `atMost` goal, greatest) value of each figure, by its name. */
export type Floor = Readonly<Record<string, number>>;

/** Why a figure fell through the floor, in one sentence a line; empty where all hold. A figure that vanished counts as fallen. */
export function belowFloor(figures: readonly Figure[], floor: Floor): string[] {
  const problems: string[] = [];
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  for (const [name, least] of Object.entries(floor)) {
    const figure = byName.get(name);
    if (figure === undefined) problems.push(`${name}: was not measured, its floor is ${least}`);
    else if (isWorse(figure, least))
      problems.push(`${name}: ${figure.value} is worse than its floor ${least}`);
  }
  return problems;
}

/** The floor raised to what was measured: a value only ever moves towards its goal. */
export function raiseFloor(figures: readonly Figure[], floor: Floor): Floor {
  const raised: Record<string, number> = { ...floor };
  for (const figure of figures) {
    const before = raised[figure.name];
    if (Number.isFinite(figure.value) && (before === undefined || !isWorse(figure, before))) {
      raised[figure.name] = figure.value;
    }
  }
  return raised;
}

function isWorse(figure: Figure, floor: number): boolean {
  if (!Number.isFinite(figure.value)) return true;
  const { goal, value } = figure;
  if (goal === "none") return false;
  if ("atMost" in goal) return value > floor;
  if ("atLeast" in goal) return value < floor;
  return Math.abs(value - goal.equals) > Math.abs(floor - goal.equals);
}
