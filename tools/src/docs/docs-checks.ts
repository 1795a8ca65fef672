import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Check, CheckContext } from "../checks/check.js";
import { publishedPackages } from "../workspace.js";
import { apiTable } from "./api-table.js";
import { codeRegions } from "./code-regions.js";
import { deadLinks } from "./dead-links.js";
import { DEPENDENCIES_PAGE, dependencyProblems, updatedDependencies } from "./dependency-list.js";
import { packageTable } from "./package-table.js";
import { formatProblem, type Problem } from "./problem.js";
import { readmeProblems } from "./readme-sections.js";
import { readRegion, replaceRegion } from "./region.js";
import { checkSnippets } from "./snippets/check-snippets.js";

/** The checks of the documentation, cheapest first. */
export const docsChecks: readonly Check[] = [
  check("readme sections", ({ root }) =>
    publishedPackages(root).flatMap(({ name, manifest }) =>
      withFile(root, `packages/${name}/README.md`, (text, file) => readmeProblems(text, file, manifest.name)),
    ),
  ),
  check("dependency reasons", ({ root, update }) =>
    withFile(root, DEPENDENCIES_PAGE, (text, file) => {
      const page = update ? updatedDependencies(text, root) : text;
      if (page !== text) writeFileSync(join(root, file), page);
      return dependencyProblems(page, root);
    }),
  ),
  check("api tables", (context) =>
    publishedPackages(context.root).flatMap((found) => {
      const { markdown, problems } = apiTable(found);
      if (problems.length > 0) return problems;
      return generatedRegion(context, `packages/${found.name}/README.md`, "api", markdown);
    }),
  ),
  check("package table", (context) =>
    generatedRegion(context, "README.md", "packages", packageTable(publishedPackages(context.root))),
  ),
  check("regions from code", async (context) =>
    (await codeRegions(context.root)).flatMap(({ file, name, markdown }) =>
      generatedRegion(context, file, name, markdown),
    ),
  ),
  check("links", ({ root }) => deadLinks(root)),
  check("snippets", async ({ root }) => (await checkSnippets(root)).problems),
];

function check(name: string, run: (context: CheckContext) => Problem[] | Promise<Problem[]>): Check {
  return { name, run: async (context) => (await run(context)).map(formatProblem) };
}

function withFile(root: string, file: string, use: (text: string, file: string) => Problem[]): Problem[] {
  const path = join(root, file);
  return existsSync(path)
    ? use(readFileSync(path, "utf8"), file)
    : [{ file, message: "the file is missing" }];
}

/** Compares a generated region with what it should hold, or writes it. */
function generatedRegion(
  { root, update }: CheckContext,
  file: string,
  name: string,
  content: string,
): Problem[] {
  return withFile(root, file, (text) => {
    const current = readRegion(text, name);
    if (current === undefined) return [{ file, message: `the marks of the region "${name}" are missing` }];
    if (current === content) return [];
    if (!update) return [{ file, message: `the region "${name}" is out of date: npm run check -- --update` }];
    writeFileSync(join(root, file), replaceRegion(text, name, content));
    return [];
  });
}
