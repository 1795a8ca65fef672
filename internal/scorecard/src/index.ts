export { type Candidate, type CompareOptions, compare, median } from "./compare.js";
export { type Figure, formatFigure, formatGoal, type Goal, reaches } from "./figure.js";
export { belowFloor, type Floor, raiseFloor } from "./floor.js";
