import { type Figure, formatFigure, reaches } from "@internal/scorecard";

/** Prints the figures, a line each or as JSON, and gives the exit code: 1 where one is short, 2 where none was measured. */
export function printFigures(figures: readonly Figure[], json: boolean): number {
  if (json) {
    const rows = figures.map((figure) => ({ ...figure, status: reaches(figure) ? "ok" : "short" }));
    console.log(JSON.stringify(rows, undefined, 2));
  } else {
    for (const figure of figures) console.log(formatFigure(figure));
  }
  if (figures.length === 0) {
    console.error("Nothing was measured.");
    return 2;
  }
  return figures.every(reaches) ? 0 : 1;
}
