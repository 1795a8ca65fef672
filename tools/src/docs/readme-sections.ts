import type { Problem } from "./problem.js";
import { proseLines } from "./prose.js";

const SECTIONS = [
  "Install",
  "Quick start",
  "When to use it, when not",
  "API",
  "Options and defaults",
  "Errors",
  "Stores",
  "Examples",
  "Runtime support",
  "Licence",
];

const OPTIONAL = new Set(["Stores"]);

type Section = { title: string; line: number; body: string };

/** Where a package's README departs from the house skeleton: title, opening sentence, sections and their order, nothing empty. */
export function readmeProblems(markdown: string, file: string, packageName: string): Problem[] {
  const problem = (message: string, line?: number): Problem => ({ file, line, message });
  const [head, ...sections] = split(markdown);
  const problems: Problem[] = [];
  const [title, ...opening] = (head?.body ?? "").trim().split("\n");
  if (title !== `# ${packageName}`) problems.push(problem(`the title is not "# ${packageName}"`, 1));
  if (opening.join("").trim() === "") problems.push(problem("no sentence follows the title", 1));

  const known = sections.filter(({ title }) => SECTIONS.includes(title));
  for (const { title, line } of sections) {
    if (!SECTIONS.includes(title))
      problems.push(problem(`"${title}" is no section of a package's README`, line));
  }
  for (const title of SECTIONS) {
    const count = known.filter((section) => section.title === title).length;
    if (count === 0 && !OPTIONAL.has(title)) problems.push(problem(`the section "${title}" is missing`));
    if (count > 1) problems.push(problem(`the section "${title}" stands ${count} times`));
  }
  for (const [index, { title, line }] of known.entries()) {
    const before = known[index - 1];
    if (before && SECTIONS.indexOf(before.title) > SECTIONS.indexOf(title)) {
      problems.push(problem(`"${title}" stands after "${before.title}"`, line));
    }
  }
  for (const { title, line, body } of sections) {
    if (body.replace(/<!--.*?-->/gs, "").trim() === "")
      problems.push(problem(`the section "${title}" is empty`, line));
  }
  return problems;
}

/** The text before the first `##` heading, and the sections; headings inside code blocks are code. */
function split(markdown: string): Section[] {
  const source = markdown.split(/\r?\n/);
  let current: Section = { title: "", line: 1, body: "" };
  const sections = [current];
  for (const [index, prose] of proseLines(markdown).entries()) {
    const line = source[index] ?? "";
    if (/^## +\S/.test(prose)) {
      current = { title: line.slice(2).trim(), line: index + 1, body: "" };
      sections.push(current);
    } else current.body += `${line}\n`;
  }
  return sections;
}
