import { describe, expect, it } from "vitest";
import { readmeProblems } from "./readme-sections.js";

const TITLES = [
  "Install",
  "Quick start",
  "When to use it, when not",
  "API",
  "Options and defaults",
  "Errors",
  "Examples",
  "Runtime support",
  "Licence",
];

const readme = (titles: readonly string[], head = "# @nightdesk/demo\n\nWhat it does.\n") =>
  `${head}\n${titles.map((title) => `## ${title}\n\nText.\n`).join("\n")}`;

const messages = (markdown: string) =>
  readmeProblems(markdown, "README.md", "@nightdesk/demo").map(({ message }) => message);

describe("the skeleton of a package's README", () => {
  it("holds with and without stores, whatever stands in code", () => {
    expect(messages(readme(TITLES))).toEqual([]);
    expect(messages(readme([...TITLES.slice(0, 6), "Stores", ...TITLES.slice(6)]))).toEqual([]);
    expect(messages(readme(TITLES).replace("Text.", "```sh\n## no heading\n```"))).toEqual([]);
  });

  it.each([
    [
      "a missing section",
      readme(TITLES.filter((title) => title !== "Errors")),
      'the section "Errors" is missing',
    ],
    [
      "a wrong order",
      readme(["Quick start", "Install", ...TITLES.slice(2)]),
      '"Install" stands after "Quick start"',
    ],
    ["a section of its own", readme([...TITLES, "Thanks"]), '"Thanks" is no section of a package\'s README'],
    ["a section twice", readme([...TITLES, "Licence"]), 'the section "Licence" stands 2 times'],
    [
      "an empty section",
      readme(TITLES).replace("## API\n\nText.", "## API\n\n<!-- api:start -->\n<!-- api:end -->"),
      'the section "API" is empty',
    ],
    ["another title", readme(TITLES, "# demo\n\nWhat it does.\n"), 'the title is not "# @nightdesk/demo"'],
    ["no opening sentence", readme(TITLES, "# @nightdesk/demo\n"), "no sentence follows the title"],
  ])("fails with %s", (_, markdown, message) => {
    expect(messages(markdown)).toEqual([message]);
  });
});
