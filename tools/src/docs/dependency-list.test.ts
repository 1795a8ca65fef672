import { describe, expect, it } from "vitest";
import { dependencyProblems, updatedDependencies } from "./dependency-list.js";
import { tempWorkspace } from "./temp-workspace.js";

const MANIFESTS = {
  "package.json": JSON.stringify({ name: "top", devDependencies: { turbo: "2", vitest: "4" } }),
  "packages/demo/package.json": JSON.stringify({
    name: "@nightdesk/demo",
    dependencies: { zod: "^4" },
    peerDependencies: { redis: "*" },
    devDependencies: { "@internal/scorecard": "*", redis: "5" },
  }),
  "examples/site/package.json": JSON.stringify({
    name: "site",
    dependencies: { "@nightdesk/demo": "*", hono: "4", zod: "^4" },
  }),
};

const page = (runtime: string, development: string) =>
  `# Dependencies\n<!-- runtime-dependencies:start -->\n${runtime}<!-- runtime-dependencies:end -->\n<!-- development-dependencies:start -->\n${development}<!-- development-dependencies:end -->\n`;

const RUNTIME = "| `redis` | demo | stores |\n| `zod` | demo | validates |\n";
const DEVELOPMENT = [
  "| `hono` | examples/site | serves |",
  "| `redis` | demo | tests the store |",
  "| `turbo` | repository | runs tasks |",
  "| `vitest` | repository | runs tests |",
  "| `zod` | examples/site | reads input |",
  "",
].join("\n");

const messages = (runtime: string, development: string) =>
  dependencyProblems(page(runtime, development), tempWorkspace(MANIFESTS)).map(({ message }) => message);

describe("the list of dependencies", () => {
  it("holds when each has its row and reason, run time and development apart", () => {
    expect(messages(RUNTIME, DEVELOPMENT)).toEqual([]);
  });

  it.each([
    [
      "one that is missing",
      RUNTIME.replace(/.*zod.*\n/, ""),
      DEVELOPMENT,
      "zod (demo) is missing from runtime-dependencies",
    ],
    [
      "one too many",
      RUNTIME,
      `${DEVELOPMENT}| \`left-pad\` | repository | pads |\n`,
      "left-pad is listed in development-dependencies, but no package.json has it",
    ],
    ["no reason", RUNTIME, DEVELOPMENT.replace("runs tasks", ""), "turbo is listed without a reason"],
    [
      "a wrong user",
      RUNTIME.replace("demo | stores", "site | stores"),
      DEVELOPMENT,
      "redis is used by demo, listed for site",
    ],
  ])("fails with %s", (_, runtime, development, message) => {
    expect(messages(runtime, development)).toEqual([message]);
  });

  it("fails without its regions", () => {
    expect(dependencyProblems("# Dependencies\n", tempWorkspace(MANIFESTS))).toHaveLength(2);
  });

  it("is rewritten with the reasons kept, and asks for the new one's", () => {
    const root = tempWorkspace(MANIFESTS);
    const old = page("| `zod` | nobody | validates |\n| `gone` | demo | was used |\n", DEVELOPMENT);
    const next = updatedDependencies(old, root);
    expect(next).toContain("| `zod` | demo | validates |");
    expect(next).not.toContain("gone");
    expect(dependencyProblems(next, root).map(({ message }) => message)).toEqual([
      "redis is listed without a reason",
    ]);
    expect(updatedDependencies(next, root)).toBe(next);
  });
});
