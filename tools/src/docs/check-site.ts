import { join } from "node:path";
import { ROOT } from "../workspace.js";
import { formatProblem } from "./problem.js";
import { siteProblems } from "./site-problems.js";

const problems = siteProblems(join(ROOT, "docs", ".vitepress", "dist"));
for (const problem of problems) console.error(formatProblem(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
